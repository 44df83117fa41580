/** A copy of the project to try a recipe of CONTRIBUTING.md in: its sources, and the packages that are installed here. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sources } from '../../tools/fresh-build.ts';

const root = join(import.meta.dirname, '../..');

export interface Copy {
  readonly folder: string;
  /** Runs a program of the copy by Node. In: its file and what it is told. Out: all that it said; a throw if it failed. */
  readonly run: (file: string, ...words: string[]) => Promise<string>;
  readonly remove: () => void;
}

/** Every entry of a folder under the same name in another. */
function linkAll(from: string, to: string, but: readonly string[] = []): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (!but.includes(name)) symlinkSync(join(from, name), join(to, name));
}

async function run(folder: string, file: string, words: readonly string[]): Promise<string> {
  // What is built is built as anybody would: the test runner’s own settings stay here.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV)/.test(name)),
  );
  const child = spawn(process.execPath, [file, ...words], { cwd: folder, env });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(String(data)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${file} ${words.join(' ')} ended with ${String(code)}:\n${said.join('')}`);
  return said.join('');
}

/** Makes it, in a temporary folder. Pictures that were drawn here are not drawn there again. */
export function copyProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  for (const path of new Set([...sources, 'tools', 'tsconfig.json', 'vitest.config.ts', 'tests/patience.ts']))
    cpSync(join(root, path), join(folder, path), { recursive: true });
  const [installed, own] = [join(root, 'node_modules'), join(folder, 'node_modules')];
  linkAll(installed, own, ['.cache', '.astro', '.vite', '.vitest']);
  const drawn = join(installed, '.cache/pictures');
  if (existsSync(drawn)) linkAll(drawn, join(own, '.cache/pictures'));
  return {
    folder,
    run: (file, ...words) => run(folder, file, words),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
