/** Hands a reader damaged inputs, for tests, and stops one that does not come to an end. */

import { createContext, Script } from 'node:vm';
import { sequence, type Next } from './damage.ts';

/** So few that a quiet core needs a fraction of a second, and so long that no busy machine needs it: only a hang does. */
const BATCH = 1000;
const LIMIT = 120_000;

/** One input that a reader takes, as text in which a failure can be found again. */
export interface Case {
  readonly shown: () => string;
  /** Reads it. Throws for an answer that is none. */
  readonly read: () => void;
}

/** Bytes as they are printed when a case fails. */
export function shownBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/**
 * Runs cases that follow from a seed. In: what is read, the seed, how many cases, what makes the next one, and after how
 * many milliseconds a thousand of them count as a hang. Throws an Error with seed, number and input of the first case
 * whose reading throws or does not end: a loop without an end is cut off by node:vm, which a timeout of the test cannot do.
 */
export function fuzz(
  { name, seed, cases, limit = LIMIT }: { name: string; seed: number; cases: number; limit?: number },
  make: (n: number, next: Next) => Case,
): void {
  const next = sequence(seed);
  let n = 0;
  let current: Case | undefined;
  const batch = (): void => {
    for (const end = Math.min(cases, n + BATCH); n < end; n++) {
      current = make(n, next);
      current.read();
    }
  };
  const script = new Script('batch()');
  const context = createContext({ batch });
  while (n < cases)
    try {
      script.runInContext(context, { timeout: limit });
    } catch (error) {
      throw new Error(`${name}, seed ${seed}, case ${n}: ${current?.shown() ?? ''}\n${String(error)}`, {
        cause: error,
      });
    }
}
