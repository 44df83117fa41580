/** The source in a folder of its own, as a fresh clone with `npm ci` would have it. */

import { execFile } from 'node:child_process';
import { copyFile, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What builds leave among the packages: a clean copy has none of it. */
const left = new Set(['.astro', '.cache', '.vite', '.vite-temp', '.vitest']);

/** Files of packages are never changed in place, so a second name will do; on another disk, a copy. */
async function linkTree(from: string, to: string, skip: ReadonlySet<string>): Promise<void> {
  await mkdir(to);
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      if (skip.has(entry.name)) return;
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isDirectory()) await linkTree(source, target, new Set());
      else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
      else await link(source, target).catch(() => copyFile(source, target));
    }),
  );
}

/**
 * Copies what git knows of, and what it would be told of with `git add`, from one folder into a new one, and the
 * packages. In: the root of the source, and a folder that is not there yet.
 */
export async function cleanCopy(root: string, to: string): Promise<void> {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await promisify(execFile)('git', words, { cwd: root, maxBuffer: 1 << 26 });
  const paths = new Set(stdout.split('\0').filter((path) => path !== ''));
  for (const path of paths) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    // A file that was deleted but not yet committed is still known.
    await copyFile(join(root, path), join(to, path)).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    });
  }
  await linkTree(join(root, 'node_modules'), join(to, 'node_modules'), left);
}
