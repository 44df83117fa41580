import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endingOf } from './ending.ts';
import type { InsideFailure, InsideOrder, InsideReport } from './inside-order.ts';

/**
 * The words that run a program in a box: a network, process and mount namespace of its own, without a way out. When the
 * box’s first process ends, the kernel ends all others and takes every device, rule and file of it away; and the first
 * process ends when the command that started it does, even by `kill -9`.
 */
export function boxed(root: boolean, words: readonly string[]): string[] {
  return [
    ...['setpriv', '--pdeathsig', 'KILL', 'unshare'],
    ...(root ? [] : ['--user', '--map-root-user']),
    ...['--net', '--mount', '--pid', '--fork', '--mount-proc', '--kill-child', '--', ...words],
  ];
}

/** The file descriptor by which the report comes out of the box: no file could be left behind. */
export const REPORT = 3;

/**
 * Runs situations in a box. Its progress goes to this terminal. In: what is to be done, and what ends it before its end. Out: its
 * report, or what failed.
 */
export async function runInside(
  order: InsideOrder,
  given: AbortSignal,
): Promise<InsideReport | InsideFailure> {
  const inside = [process.execPath, join(import.meta.dirname, 'inside.ts'), JSON.stringify(order)];
  const [program = '', ...rest] = boxed(order.root, inside);
  const path = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`;
  const child = spawn(program, rest, {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    env: { ...process.env, PATH: path },
  });
  given.addEventListener('abort', () => child.kill('SIGKILL'));
  const pieces: Buffer[] = [];
  child.stdio[REPORT]?.on('data', (piece: Buffer) => pieces.push(piece));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (...end) => {
      resolve(end);
    });
  });
  return endingOf(code, signal, Buffer.concat(pieces).toString());
}
