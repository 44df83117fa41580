/** Makes sure that the built site is there, no older than its sources, and made for the address that is asked for. */

import { spawn } from 'node:child_process';
import { access, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureList } from '../build/pictures/list.ts';
import { siteFrom } from '../src/shell/page/site-address.ts';

const root = join(import.meta.dirname, '..');
export const builtSite = join(root, 'dist');
/** All that a build reads: `docs` for the page about embedding, the lock file for what it is built with. */
export const sources = [
  'src',
  'build',
  'content',
  'public',
  'docs/embedding.md',
  'lab/recordings',
  'astro.config.mjs',
  'svelte.config.js',
  'tools/astro.ts',
  'tools/build-site.ts',
  'package.json',
  'package-lock.json',
];

async function newestChange(path: string): Promise<number> {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(names.map((name) => newestChange(join(path, name))));
  return Math.max(entry.mtimeMs, ...times);
}

/** How far a site is built. `pages`: all but PNGs are there and up to date. `whole`: those too. */
export interface BuiltState {
  readonly built: 'nothing' | 'pages' | 'whole';
  /** What is left to do, and why, in a sentence; nothing where all is done. */
  readonly why?: string;
}

/** The lists of the pictures, which come with the last of the pages (build/pictures/draw-all.ts). */
async function picturesIn(folder: string): Promise<readonly string[]> {
  const pictures = join(folder, 'dist/pictures');
  const files = await readdir(pictures, { recursive: true }).catch(() => []);
  const lists = files.filter((file) => file.endsWith('pictures.json'));
  const named = lists.map(async (file) => {
    const list = JSON.parse(await readFile(join(pictures, file), 'utf8')) as PictureList;
    const steps = list.steps.flatMap(({ light, dark }) => [light.png, light.png2x, dark.png, dark.png2x]);
    return [...steps, list.story.light, list.story.dark, list.card.png].map((png) =>
      join(pictures, file, '..', png),
    );
  });
  return (await Promise.all(named)).flat();
}

async function missing(files: readonly string[]): Promise<number> {
  const there = await Promise.all(
    files.map((file) =>
      access(file).then(
        () => true,
        () => false,
      ),
    ),
  );
  return there.filter((each) => !each).length;
}

/**
 * How far a site is built. In: the folder of its source, with the built site in `dist`, and SITE as it is set. Refuses a
 * SITE that is no address, as siteFrom() does.
 */
export async function builtState(folder: string, given: string | undefined): Promise<BuiltState> {
  const nothing = (why: string): BuiltState => ({ built: 'nothing', why });
  const wanted = siteFrom(given);
  const front = join(folder, 'dist/index.html');
  const built = await stat(front).catch(() => undefined);
  if (built === undefined) return nothing('The site is not built yet: building it.');
  const changes = await Promise.all(sources.map((name) => newestChange(join(folder, name))));
  if (Math.max(...changes) > built.mtimeMs)
    return nothing('The built site is older than its sources: building it again.');
  const [, home] = /<link rel="canonical" href="([^"]*)"/.exec(await readFile(front, 'utf8')) ?? [];
  if (home !== new URL(wanted).href)
    return nothing(
      `The built site is made for ${home ?? 'no address'}, not for ${wanted}: building it again.`,
    );
  const pictures = await picturesIn(folder);
  if (pictures.length === 0) return nothing('The site was not built to its end: building it again.');
  const left = await missing(pictures);
  return left === 0
    ? { built: 'whole' }
    : { built: 'pages', why: `${String(left)} pictures of the site are not drawn yet: building it again.` };
}

/** Why a site has to be built before all of it is there; nothing where the built site will do. In: as builtState(). */
export async function whyBuild(folder: string, given: string | undefined): Promise<string | undefined> {
  return (await builtState(folder, given)).why;
}

async function build(): Promise<void> {
  const child = spawn('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error('The site did not build: npm run build says why.');
}

export async function buildIfStale(say: (line: string) => void): Promise<void> {
  const why = await whyBuild(root, process.env['SITE']);
  if (why === undefined) return;
  say(why);
  await build();
}
