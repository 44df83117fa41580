import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '../plan/lab-plan.ts';
import type { Daemon, Files } from './tor-network.ts';
import { TorFailure, torProblem, type TorProblemCode } from './tor-problem.ts';

/** The words that stand before a command so that it runs in a namespace: `['nsenter', '--net=/run/netns/guard']`. */
export type Enter = (namespace: string) => readonly string[];

/** A tor that runs in the foreground. It ends with the box; `stop` ends it before. */
export interface Running extends Daemon {
  /** Why it ended by itself, or undefined while it runs. */
  readonly ended: () => string | undefined;
  /** Makes it read its torrc anew, and ask at once for what it asked for in vain. */
  readonly reload: () => void;
  readonly stop: () => Promise<void>;
}

const POLL_MS = 50;

export async function writeAll(files: Files): Promise<void> {
  await Promise.all(Object.entries(files).map(([path, text]) => writeFile(path, text)));
}

/** Runs a command to its end. Out: what it printed. Throws T002 with its last words where it fails. */
export async function run(where: string, { words, input }: Command): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const [program = '', ...rest] = words;
  const child = spawn(program, rest, { stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
  const fail = (what: string): void => {
    reject(new TorFailure([torProblem('T002', where, `${words.join(' ')}: ${what}`)]));
  };
  let printed = '';
  let complaint = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  // A command that ends before it has read its input says so by its status.
  child.stdin?.on('error', () => undefined).end(input);
  child.on('error', ({ message }) => fail(message));
  child.on('close', (status) => {
    if (status === 0) resolve(printed);
    else fail(lastLines(complaint) || lastLines(printed) || `status ${String(status)}`);
  });
  return promise;
}

/** Starts a tor in its namespace, and comes back as soon as it runs; it is not ready by then. */
export async function startDaemon(daemon: Daemon, enter: Enter): Promise<Running> {
  const { name, files, before, command } = daemon;
  await writeAll(files);
  for (const step of before) await run(name, step);
  const [program = '', ...rest] = [...enter(name), ...command.words];
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let end: string | undefined;
  const { promise: closed, resolve } = Promise.withResolvers<undefined>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  child.on('error', ({ message }) => {
    end = message;
    resolve(undefined);
  });
  child.on('close', (status, signal) => {
    end = lastLines(said) || `status ${String(status ?? signal)}`;
    resolve(undefined);
  });
  return {
    ...daemon,
    ended: () => end,
    reload: () => void child.kill('SIGHUP'),
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/**
 * Looks again and again until `look` gives something, and gives that out.
 * Throws T003 where the daemon ends meanwhile, and `late` with the end of its log after `seconds`.
 */
export async function waitFor<Found>(
  daemon: Running,
  look: () => Promise<Found | undefined>,
  seconds: number,
  late: TorProblemCode,
): Promise<Found> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    const end = daemon.ended();
    const isLate = performance.now() > deadline;
    if (end !== undefined || isLate) {
      const log = lastLines((await textOf(`${daemon.directory}/log`)) ?? '');
      const what = end === undefined ? `${seconds} s have gone by.` : `It said: ${end}.`;
      throw new TorFailure([
        torProblem(end === undefined ? late : 'T003', daemon.name, `${what} Its log ends: ${log || 'empty'}`),
      ]);
    }
    await pause(POLL_MS);
  }
}

/** The text of a file, or undefined while it is not there or empty. */
export async function textOf(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === '' ? undefined : text;
}

/** Enough to see the reason: tor says it in the line before “Reading config failed”. */
function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' | ');
}
