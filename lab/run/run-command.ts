import { spawn, type ChildProcess } from 'node:child_process';
import type { Command } from '../plan/lab-plan.ts';

/** A command that did not do what it was to do. */
export class CommandFailed extends Error {}

/** The words that run something in a namespace of the box. */
export function inNamespace(namespace: string, words: readonly string[]): string[] {
  return ['nsenter', `--net=/run/netns/${namespace}`, '--', ...words];
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a program and collects what it says. */
export function start(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const [program = '', ...rest] = words;
  return spawn(program, rest, { env: { ...process.env, ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Runs a command to its end, at most `seconds`. Out: its code and what it said. */
export async function attempt({ words, input }: Command, seconds = 30): Promise<Outcome> {
  const child = start(words);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => out.push(piece));
  child.stderr?.on('data', (piece: Buffer) => err.push(piece));
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input ?? '');
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a command that has to succeed. Out: what it printed. Throws `CommandFailed` with its words and its complaint. */
export async function run(command: Command, seconds = 30): Promise<string> {
  const { code, stdout, stderr } = await attempt(command, seconds);
  if (code === 0) return stdout;
  throw new CommandFailed(
    `“${command.words.join(' ').slice(0, 200)}” ended with ${String(code)}: ${(stderr || stdout).trim().slice(0, 2000)}`,
  );
}

/** Waits until something is so, at most `seconds`. Throws `CommandFailed` with the words given. */
export async function until(
  so: () => Promise<boolean> | boolean,
  seconds: number,
  what: string,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await so())) {
    if (performance.now() > end) throw new CommandFailed(`${what}, not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
