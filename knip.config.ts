import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['tools/*.ts', 'lab/*.ts', 'content/**/*.mdx'],
  project: [
    'tests/**/*.ts',
    'src/**/*.{ts,astro,svelte}',
    'tools/**/*.ts',
    'lab/**/*.ts',
    'content/**/*.mdx',
  ],
  // A type is exported with the function that gives it out, whoever names it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Debian's; the tests that need it say so when it is missing.
  ignoreBinaries: ['tshark'],
  // tools/check.ts runs these by name.
  ignoreDependencies: ['@astrojs/check', 'svelte-check'],
};

export default config;
