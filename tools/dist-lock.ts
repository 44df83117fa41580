/** `dist` is written by one program at a time: a second would empty what the first has built. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const file = join(import.meta.dirname, '../node_modules/.cache/dist.lock');

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The program that holds a lock; nothing if there is none, or it has ended without giving the lock back. */
function holderOf(lock: string): number | undefined {
  let text: string;
  try {
    text = readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
  const holder = Number(text);
  return Number.isInteger(holder) && holder > 0 && isRunning(holder) ? holder : undefined;
}

function take(lock: string): void {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = holderOf(lock);
      if (holder !== undefined) {
        throw new Error(
          `B002: Process ${String(holder)} is building into dist/. Wait until it has ended, or stop it.`,
          { cause: error },
        );
      }
      rmSync(lock, { force: true });
    }
  }
}

/** Does some work while no other program of this folder may write `dist`. Refuses, with B002, where another does. */
export async function holdingDist<Result>(work: () => Promise<Result>, lock = file): Promise<Result> {
  take(lock);
  const release = (): void => {
    rmSync(lock, { force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
