/** Makes sure that the built site is there and no older than its sources. */

import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
export const builtSite = join(root, 'dist');
const sources = ['src', 'content', 'public', 'lab/recordings', 'astro.config.ts', 'package.json'];

async function newestChange(path: string): Promise<number> {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(names.map((name) => newestChange(join(path, name))));
  return Math.max(entry.mtimeMs, ...times);
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
  const built = await stat(join(builtSite, 'index.html')).catch(() => undefined);
  if (built === undefined) {
    say('The site is not built yet: building it.');
    await build();
    return;
  }
  const changes = await Promise.all(sources.map((name) => newestChange(join(root, name))));
  if (Math.max(...changes) > built.mtimeMs) {
    say('The built site is older than its sources: building it again.');
    await build();
  }
}
