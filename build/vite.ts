/** How scripts and styles are bundled. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { ownFilesOnly } from './own-files.ts';
import { everyRoom } from './reserve.ts';
import { sharedByWidgets } from './shared-by-widgets.ts';

/** A language that nobody speaks, in which every text of the catalogue stands between brackets: `npm run pseudo`. */
const language = process.env['PSEUDO'] === '1' ? ['pseudo'] : [];

/** A file of ours by the name that bundlers give it. Throws where there is none: what is meant for a module that moved would be for nobody. */
const own = (path: string): string => realpathSync(join(process.cwd(), path));

/** All that the pages’ own scripts need of what the widgets have: search, gallery and embeds speak without a widget. */
const SPOKEN = [own('src/words/plain.ts'), own('src/words/en/widget.ts')];

const EXPECTED: ReadonlySet<string> = new Set(['MODULE_LEVEL_DIRECTIVE', 'INEFFECTIVE_DYNAMIC_IMPORT']);

export const vite: NonNullable<AstroUserConfig['vite']> = {
  plugins: [
    ownFilesOnly({
      name: 'language',
      // By its name: whom it serves (`consumer`) is not known here yet.
      configEnvironment: (environment) => ({
        resolve: {
          conditions: [
            ...language,
            ...(environment === 'client' ? defaultClientConditions : defaultServerConditions),
          ],
        },
        // Here and not under `build`, which Astro does not hand on to the client. What widgets load late has no styles of its
        // own, and their embeds load it as classic scripts: nothing is fetched ahead.
        ...(environment === 'client' && { build: { modulePreload: false } }),
      }),
    }),
    ownFilesOnly({ name: 'every-room', load: (id) => everyRoom(process.cwd(), id) }),
  ],
  build: {
    // A data: address would need a hole in the policy.
    assetsInlineLimit: 0,
    // The first versions that know light-dark(); older targets would have it rewritten.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    rolldownOptions: {
      // What most widgets are made of comes in one file; the rest is cut by what shares it.
      output: {
        codeSplitting: {
          groups: [
            { name: 'spoken', test: (id) => SPOKEN.includes(id), priority: 1 },
            // Some widgets read an address only where there is one.
            { name: sharedByWidgets(own('src/widgets/wake-all.ts'), 5, [own('src/player/read-address.ts')]) },
          ],
        },
      },
      // Astro marks each article with a directive of its own, and what a browser loads late is read at once by the pages that
      // are written with it: the bundler warns of every one.
      onLog: (level, log, handle) => {
        if (!EXPECTED.has(log.code ?? '')) handle(level, log);
      },
    },
  },
};
