/** How scripts and styles are bundled. */
import type { AstroUserConfig } from 'astro';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { ownFilesOnly } from './own-files.ts';

/** A language that nobody speaks, in which every text of the catalogue stands between brackets: `npm run pseudo`. */
const language = process.env['PSEUDO'] === '1' ? ['pseudo'] : [];

const EXPECTED: ReadonlySet<string> = new Set(['MODULE_LEVEL_DIRECTIVE', 'INEFFECTIVE_DYNAMIC_IMPORT']);

export const vite: NonNullable<AstroUserConfig['vite']> = {
  plugins: [
    ownFilesOnly({
      name: 'language',
      configEnvironment: (_, { consumer }) => ({
        resolve: {
          conditions: [
            ...language,
            ...(consumer === 'client' ? defaultClientConditions : defaultServerConditions),
          ],
        },
      }),
    }),
  ],
  build: {
    // A data: address would need a hole in the policy.
    assetsInlineLimit: 0,
    // The first versions that know light-dark(); older targets would have it rewritten.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // What widgets load late has no styles of its own, and their embeds load it as classic scripts: nothing is fetched ahead.
    modulePreload: false,
    rolldownOptions: {
      // Astro marks each article with a directive of its own, and what a browser loads late is read at once by the pages that
      // are written with it: the bundler warns of every one.
      onLog: (level, log, handle) => {
        if (!EXPECTED.has(log.code ?? '')) handle(level, log);
      },
    },
  },
};
