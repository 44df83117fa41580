/** How much of a processor a browser takes, all of its processes together. Read from /proc, which Linux has. */

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as passes } from 'node:timers/promises';
import { PATIENCE_WITH_PAGE } from '../../patience.ts';

/** Why it cannot be read here; nothing where it can. */
export const noProcessorTime = existsSync('/proc/self/schedstat')
  ? undefined
  : 'this system has no /proc/…/schedstat, as Linux has';

/** Each process by its parent (proc_pid_stat(5): the fourth field, behind a name that may hold anything). */
async function parents(): Promise<ReadonlyMap<number, number>> {
  const found = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (parent !== undefined) found.set(Number(name), Number(parent));
  }
  return found;
}

function withChildren(root: number, parentOf: ReadonlyMap<number, number>): readonly number[] {
  const children = [...parentOf].flatMap(([child, parent]) => (parent === root ? [child] : []));
  return [root, ...children.flatMap((child) => withChildren(child, parentOf))];
}

/** Milliseconds that each thread of a process has run, by its name in /proc (proc_pid_schedstat: nanoseconds first). */
async function timesOf(process: number): Promise<readonly (readonly [string, number])[]> {
  const threads = await readdir(`/proc/${String(process)}/task`).catch(() => []);
  return Promise.all(
    threads.map(async (thread) => {
      const name = `/proc/${String(process)}/task/${thread}`;
      const ran = await readFile(`${name}/schedstat`, 'utf8').catch(() => '0');
      return [name, Number(ran.split(' ')[0]) / 1e6] as const;
    }),
  );
}

async function threadTimes(root: number): Promise<ReadonlyMap<string, number>> {
  const processes = withChildren(root, await parents());
  return new Map((await Promise.all(processes.map(timesOf))).flat());
}

const WINDOW = 500;
const WINDOWS = 9;
const median = (shares: readonly number[]): number =>
  shares.toSorted((one, other) => one - other)[shares.length >> 1] ?? Infinity;

/**
 * The share of one processor that a browser takes while nobody asks it for anything: the median of windows of half a second.
 * In: its first process, and the share that counts as rest. What is still to be done after a page has come, is done first:
 * windows are added until the last nine rest, for as long as tests are patient with a page. Out: the median of the last nine.
 */
export async function shareOfProcessor(root: number, rest: number): Promise<number> {
  const shares: number[] = [];
  const deadline = performance.now() + PATIENCE_WITH_PAGE;
  for (;;) {
    const [before, began] = [await threadTimes(root), performance.now()];
    await passes(WINDOW);
    const [after, ended] = [await threadTimes(root), performance.now()];
    // A thread that has ended in between is left out; one that has begun counts whole.
    const ran = [...after].reduce((sum, [thread, time]) => sum + time - (before.get(thread) ?? 0), 0);
    shares.push(ran / (ended - began));
    const share = median(shares.slice(-WINDOWS));
    if (shares.length >= WINDOWS && (share < rest || performance.now() > deadline)) return share;
  }
}
