import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // The last three entries are started or bundled on their own, not imported.
  entry: [
    'tools/*.ts',
    'lab/*.ts',
    'content/**/*.mdx',
    // Found by the bundler, by their names.
    'src/widgets/*/hydrate.ts',
    'lab/run/{serve-site,ask}.ts',
    'tests/conformance/contradictions.ts',
    'src/embed/{script,isolation-diagram}.ts',
  ],
  project: [
    'tests/**/*.ts',
    'src/**/*.{ts,astro,svelte}',
    'build/**/*.ts',
    'tools/**/*.ts',
    'lab/**/*.ts',
    'content/**/*.mdx',
  ],
  // A type is exported with the function that gives it out, whoever names it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Debian's; what needs one says so when it is missing.
  ignoreBinaries: ['tshark', 'ip', 'ping', 'xmllint', 'apt-get'],
  // tools/check-all.ts runs the first two by name; of the last, the build reads the fonts.
  ignoreDependencies: ['@astrojs/check', 'svelte-check', 'dejavu-fonts-ttf'],
};

export default config;
