import { readFileSync } from 'node:fs';
import { processes } from './processes.ts';

/** Bytes of memory that every process of the box takes, each shared page counted once. */
function inUse(): number {
  let sum = 0;
  for (const pid of processes()) {
    try {
      sum +=
        Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))?.[1] ?? 0) * 1024;
    } catch {
      // It has ended meanwhile.
    }
  }
  return sum;
}

/** Looks at the memory in use every two seconds and keeps the most. */
export class Peak {
  #most = inUse();
  readonly #timer = setInterval(() => (this.#most = Math.max(this.#most, inUse())), 2000);

  /** Ends looking. Out: bytes. */
  end(): number {
    clearInterval(this.#timer);
    return Math.max(this.#most, inUse());
  }
}
