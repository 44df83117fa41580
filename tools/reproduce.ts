/** npm run reproduce: builds and bundles the site once more in another folder, and compares both with ours, bit for bit. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sumsOf } from './bundle/archive.ts';
import { archivesOf, bundled } from './bundle.ts';
import { readSite } from './bundle/read-site.ts';
import { builtSite, buildIfStale } from './fresh-build.ts';
import { cleanCopy } from './reproduce/clean-copy.ts';
import { differences } from './reproduce/differences.ts';

const root = join(import.meta.dirname, '..');
const shown = 20;
/** Somewhere else, at another hour, with another alphabet. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C', SOURCE_DATE_EPOCH: '1' };
/** An archive has the time of its source in it, by intent: this one is given to both. */
const sourceTime = 1_790_000_000;

async function runIn(
  folder: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => output.push(piece));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0)
    throw new Error(`“${words.join(' ')}” failed in ${folder}:\n${Buffer.concat(output).toString()}`);
}

/** Bundles the copy as its next owner would, elsewhere. Out: the checksums of its archives. */
async function sumsIn(copy: string): Promise<string> {
  await runIn(copy, ['tools/bundle.ts'], { ...elsewhere, SOURCE_DATE_EPOCH: String(sourceTime) });
  return readFile(join(copy, 'bundle/SHA256SUMS'), 'utf8');
}

/** The same of our own, in memory: archives of another time have no place among those that somebody has bundled. */
async function ownSums(): Promise<string> {
  return sumsOf(await archivesOf(await bundled(), sourceTime));
}

async function main(): Promise<void> {
  await buildIfStale(console.log);
  const began = performance.now();
  const temporary = await mkdtemp(join(tmpdir(), 'reproduce-'));
  try {
    const copy = join(temporary, 'a folder', 'with another name');
    await cleanCopy(root, copy);
    const copied = performance.now();
    await runIn(copy, ['tools/astro.ts', 'build'], elsewhere);
    const different = differences(await readSite(builtSite), await readSite(join(copy, 'dist')));
    for (const line of different.slice(0, shown)) console.log(line);
    if (different.length > 0) throw new Error(`${String(different.length)} files differ between two builds.`);
    const [ours, theirs] = await Promise.all([ownSums(), sumsIn(copy)]);
    if (ours !== theirs) throw new Error(`Archives of two builds differ:\n${ours}${theirs}`);
    console.log(`Two builds in two folders are the same, bit for bit, and so are their archives:\n${ours}`);
    const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(1);
    console.log(`${seconds(began)} s, of which ${seconds(copied)} s to build, bundle and compare`);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
