import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Connect } from 'vite';
import { AskedPictures } from './asked.ts';
import { drawAll, writeDocuments } from './draw-all.ts';
import { planOf } from './picture-work.ts';
import { progressLine } from './progress.ts';
import { saidOf } from './said.ts';
import { Store } from './store.ts';
import { Studio } from './studio.ts';
import { tellStories } from './tell-stories.ts';

/** Whoever starts the build draws the pictures once the pages are there (tools/start.ts). */
const later = (): boolean => process.env['PICTURES'] === 'later';
/** In the language that nobody speaks nothing is drawn: its SVGs hold every word there is. */
const isPseudo = (): boolean => process.env['PSEUDO'] === '1';

/** Draws what stands still into the store, before there is a site to put it into. What goes wrong is said when it is put there. */
async function drawAhead(
  telling: ReturnType<typeof tellStories>,
  store: Store,
  studio: Studio,
): Promise<void> {
  const stories = await telling.catch(() => []);
  const works = stories.flatMap((told) => planOf(told, store)).filter(({ kind }) => kind !== 'story');
  await Promise.allSettled(works.map((work) => studio.draw(work)));
}

/** Answers addresses of pictures beside Astro’s own pages. */
function answering(pictures: AskedPictures, logger: AstroIntegrationLogger): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    pictures.answer(pathname).then(
      (answer) => {
        if (answer) response.setHeader('content-type', answer.type).end(answer.content);
        else next();
      },
      (error: unknown) => {
        logger.error(String(error));
        next(error);
      },
    );
  };
}

/**
 * Makes the SVGs of every story, and their PNGs from them: into the built site, and while the site is worked on, when one is
 * asked for.
 */
export function drawnPictures(): AstroIntegration {
  const root = process.cwd();
  let telling: ReturnType<typeof tellStories> | undefined;
  let store: Store | undefined;
  let studio: Studio | undefined;
  return {
    name: 'drawn-pictures',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const store = new Store(root);
        const pictures = new AskedPictures(store, new Studio(root, store, 1));
        server.watcher.on('change', () => {
          pictures.forget();
        });
        server.middlewares.use(answering(pictures, logger));
      },
      'astro:build:start': () => {
        // Beside the build, which leaves a core idle.
        telling = tellStories();
        // What goes wrong is told where it is waited for.
        telling.catch(() => undefined);
        if (later() || isPseudo()) return;
        store = new Store(root);
        studio = new Studio(root, store, availableParallelism());
        void drawAhead(telling, store, studio);
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const stories = (await telling) ?? [];
        writeDocuments(site, stories);
        if (!store || !studio) return;
        const outcome = await drawAll(site, stories, {
          store,
          studio,
          progress: progressLine(process.stdout),
        });
        await studio.close();
        console.log(saidOf(outcome));
        if (outcome.failures.length > 0) throw new Error('Pictures are missing, as said above.');
      },
    },
  };
}
