/** Makes sure that the built site is there, no older than its sources, and made for the address that is asked for. */

import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
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

/**
 * Why a site has to be built. In: the folder of its source, with the built site in `dist`, and SITE as it is set. Out: a
 * sentence; nothing where the built site will do. Refuses a SITE that is no address, as siteFrom() does.
 */
export async function whyBuild(folder: string, given: string | undefined): Promise<string | undefined> {
  const wanted = siteFrom(given);
  const front = join(folder, 'dist/index.html');
  const built = await stat(front).catch(() => undefined);
  if (built === undefined) return 'The site is not built yet: building it.';
  const changes = await Promise.all(sources.map((name) => newestChange(join(folder, name))));
  if (Math.max(...changes) > built.mtimeMs)
    return 'The built site is older than its sources: building it again.';
  const [, home] = /<link rel="canonical" href="([^"]*)"/.exec(await readFile(front, 'utf8')) ?? [];
  if (home === new URL(wanted).href) return undefined;
  return `The built site is made for ${home ?? 'no address'}, not for ${wanted}: building it again.`;
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
