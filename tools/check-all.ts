// npm run check: everything that can be said of the source without running it. Two checks run at a time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { astro } from './astro.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const width = 2;

interface Check {
  name: string;
  command: string;
  words: string[];
}

// The longest first, so that the short ones fill in beside them.
const checks: Check[] = [
  { name: 'types of pages and code', command: 'node', words: ['tools/astro.ts', 'check', '--noSync'] },
  { name: 'lint', command: 'eslint', words: ['--max-warnings', '0', '.'] },
  {
    name: 'types of widgets',
    command: 'svelte-check',
    words: ['--tsconfig', './tsconfig.json', '--no-color'],
  },
  { name: 'format', command: 'prettier', words: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'import directions',
    command: 'depcruise',
    words: ['src', 'build', 'lab', 'tools', 'content', '--output-type', 'err-long'],
  },
  { name: 'dead code', command: 'knip', words: [] },
];

async function run({ name, command, words }: Check): Promise<boolean> {
  const started = performance.now();
  console.log(`${name} …`);
  const child = spawn(command, words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => output.push(piece));
  child.stderr.on('data', (piece: Buffer) => output.push(piece));
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) console.log(`${name}: in order (${seconds} s)`);
  else console.log(`${name}: not in order (${seconds} s)\n${Buffer.concat(output).toString()}`);
  return code === 0;
}

// The pages' collections have types once Astro has written them.
if ((await astro('sync')) !== 0) process.exit(1);

const waiting = [...checks];
const failed: string[] = [];
async function work(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    if (!(await run(check))) failed.push(check.name);
  }
}
await Promise.all(Array.from({ length: width }, work));

if (failed.length > 0) {
  console.log(`\nNot in order: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
