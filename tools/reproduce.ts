/** npm run reproduce: builds the site once more in another folder, and compares it with dist/, bit for bit. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSite } from './bundle/read-site.ts';
import { builtSite, buildIfStale } from './fresh-build.ts';
import { cleanCopy } from './reproduce/clean-copy.ts';
import { differences } from './reproduce/differences.ts';

const root = join(import.meta.dirname, '..');
const shown = 20;
/** Somewhere else, at another hour, with another alphabet. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C', SOURCE_DATE_EPOCH: '1' };

async function buildIn(folder: string): Promise<void> {
  const child = spawn(process.execPath, ['tools/astro.ts', 'build'], {
    cwd: folder,
    env: { ...process.env, ...elsewhere },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => output.push(piece));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The copy did not build:\n${Buffer.concat(output).toString()}`);
}

async function main(): Promise<void> {
  await buildIfStale(console.log);
  const began = performance.now();
  const temporary = await mkdtemp(join(tmpdir(), 'reproduce-'));
  try {
    const copy = join(temporary, 'a folder', 'with another name');
    await cleanCopy(root, copy);
    const copied = performance.now();
    await buildIn(copy);
    const different = differences(await readSite(builtSite), await readSite(join(copy, 'dist')));
    const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(1);
    const times = `${seconds(began)} s, of which ${seconds(copied)} s to build and compare`;
    if (different.length === 0) {
      console.log(`Two builds in two folders are the same, bit for bit (${times}).`);
      return;
    }
    for (const line of different.slice(0, shown)) console.log(line);
    console.log(`${String(different.length)} files differ between two builds (${times}).`);
    process.exitCode = 1;
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
