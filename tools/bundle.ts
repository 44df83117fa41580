/** npm run bundle: the whole site in one archive that works from any folder and offline. */

import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sumsOf, tarGzOf, zipOf } from './bundle/archive.ts';
import { portableSite, type Site } from './bundle/portable.ts';
import { readSite } from './bundle/read-site.ts';
import { builtSite, buildIfStale } from './fresh-build.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'bundle');
/** What somebody who serves a copy needs beside it. */
const enclosed = ['LICENSE', 'LICENSE-CONTENT.md'];

/** When the source was last changed, in seconds since 1970: SOURCE_DATE_EPOCH, or the last commit's time. */
async function sourceTime(): Promise<number> {
  const given = process.env['SOURCE_DATE_EPOCH'];
  if (given !== undefined && given !== '') {
    if (!/^\d{1,11}$/.test(given))
      throw new Error(`N005: SOURCE_DATE_EPOCH is “${given}”. It has to be a number of seconds since 1970.`);
    return Number(given);
  }
  const git = promisify(execFile)('git', ['log', '-1', '--format=%ct'], { cwd: root });
  // An unpacked source without its history has no time of its own.
  return git.then(
    ({ stdout }) => Number(stdout),
    () => 0,
  );
}

/** The portable site with what belongs beside it: what the archives hold. */
export async function bundled(): Promise<Site> {
  const site = new Map(portableSite(await readSite(builtSite)));
  for (const name of enclosed) site.set(name, new Uint8Array(await readFile(join(root, name))));
  const hosting = await readSite(join(root, 'docs/hosting'));
  for (const [name, bytes] of hosting) site.set(`hosting/${name}`, bytes);
  return site;
}

/** Both archives of a site, by their names. In: what they hold, and the time of their source in seconds since 1970. */
export async function archivesOf(site: Site, seconds: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = `isolation-illustrated-${version}`;
  return new Map([
    [`${folder}.tar.gz`, await tarGzOf(site, folder, seconds)],
    [`${folder}.zip`, zipOf(site, folder, seconds)],
  ]);
}

async function main(): Promise<void> {
  await buildIfStale(console.log);
  const site = await bundled();
  const archives = await archivesOf(site, await sourceTime());
  await rm(out, { recursive: true, force: true });
  await mkdir(out);
  for (const [name, bytes] of archives) {
    await writeFile(join(out, name), bytes);
    console.log(`bundle/${name}: ${(bytes.length / 1e6).toFixed(1)} MB, ${String(site.size)} files`);
  }
  await writeFile(join(out, 'SHA256SUMS'), sumsOf(archives));
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
