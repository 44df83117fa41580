// npm start: serves the site. Where it is not built yet, pages are made as they are asked for while all are built; then pictures
// are drawn, those that somebody asks for first.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { ChildProcess } from 'node:child_process';
import { AskedPictures } from '../build/pictures/asked.ts';
import { drawAll, readDocuments } from '../build/pictures/draw-all.ts';
import { progressLine } from '../build/pictures/progress.ts';
import { saidOf } from '../build/pictures/said.ts';
import { Store } from '../build/pictures/store.ts';
import { Studio } from '../build/pictures/studio.ts';
import { quietly, startAstro } from './astro.ts';
import { holdingDist } from './dist-lock.ts';
import { builtSite, builtState } from './fresh-build.ts';
import { startEarlyPages } from './early-pages.ts';
import { announce, openPort } from './serve.ts';
import { filesOf, type Further, type Listener } from './static-server.ts';

const root = join(import.meta.dirname, '..');
// As in astro.ts; both are read when the threads that draw begin.
Object.assign(process.env, quietly);
setFlagsFromString('--no-concurrent-marking');

const store = new Store(root);
const studio = new Studio(root, store, availableParallelism());
const asked = new AskedPictures(store, studio);
let child: ChildProcess | undefined;

/** A picture that the built site does not have yet. */
const picture: Further = async (path, response) => {
  const answer = await asked.answer(path).catch((error: unknown) => {
    response.statusCode = 500;
    return { type: 'text/plain; charset=utf-8', content: `B001: ${String(error)}` };
  });
  if (answer) response.setHeader('content-type', answer.type).end(answer.content);
  return answer !== undefined;
};

/** Builds all but the PNGs. Refuses where it does not build; why was said then. */
async function buildPages(): Promise<void> {
  child = startAstro(['build'], { PICTURES: 'later' });
  const [code] = (await once(child, 'exit')) as [number | null];
  child = undefined;
  if (code !== 0) throw new Error('The site did not build, for the reason above.');
}

async function drawPictures(): Promise<void> {
  const stories = readDocuments(builtSite);
  const progress = progressLine(process.stdout);
  console.log(saidOf(await drawAll(builtSite, stories, { store, studio, progress })));
}

/** Serves before there is a built site: pages as they are asked for, then the built ones. */
async function startFromNothing(serveBy: (listener: Listener) => void, url: string): Promise<void> {
  const early = await startEarlyPages(root);
  serveBy(early.listener);
  // The first page is made before anybody is told where it is.
  await fetch(url).then((response) => response.arrayBuffer());
  announce(url);
  console.log('The other pages are being built; until then each is made when you open it.');
  await buildPages();
  const built = filesOf(builtSite, async (path, response, request) => {
    // A page that was opened before goes on asking for what it began with.
    if (early.knows(path)) {
      early.listener(request, response);
      return true;
    }
    return picture(path, response, request);
  });
  serveBy(built);
  console.log('All pages are there.');
}

async function start(): Promise<void> {
  const state = await builtState(root, process.env['SITE']);
  let listener: Listener = filesOf(builtSite, picture);
  const server = await openPort((request, response) => {
    listener(request, response);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // What is drawn is kept: the next start goes on from there.
      child?.kill();
      process.exit(0);
    });
  }
  if (state.built === 'whole') {
    announce(server.url);
    return;
  }
  await holdingDist(async () => {
    if (state.built === 'pages') announce(server.url);
    else await startFromNothing((next) => (listener = next), server.url);
    await drawPictures();
  });
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  child?.kill();
  process.exit(1);
}
