/** A site between memory and disk. */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Site } from './portable.ts';

/** Every file of a folder, by its path from there with `/` between folders, in the order of its code units. */
export async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const site = new Map<string, Uint8Array>();
  for (const path of paths) site.set(path, new Uint8Array(await readFile(join(folder, path))));
  return site;
}

/** Writes every file of a site into a folder. */
export async function writeSite(folder: string, site: Site): Promise<void> {
  for (const [path, bytes] of site) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
