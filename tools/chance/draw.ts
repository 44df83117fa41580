import fc from 'fast-check';
import type { Scenario } from '#model/scenario.ts';
import { anyNetwork } from '#simulation/arbitrary.ts';

/** So many are drawn at once, each batch from a seed of its own: any network is found again without the ones before it. */
const BATCH = 500;

/** A network that was drawn, and its number from 0. */
export interface Drawn {
  readonly nth: number;
  readonly scenario: Scenario;
}

/** Draws networks one after the other. In: how many, and a seed; the same gives the same. */
export function* draw(networks: number, seed: number): Generator<Drawn> {
  for (let first = 0; first < networks; first += BATCH) {
    const numRuns = Math.min(BATCH, networks - first);
    const batch = fc.sample(anyNetwork, { numRuns, seed: (seed + first / BATCH) % 2 ** 31 });
    for (const [i, scenario] of batch.entries()) yield { nth: first + i, scenario };
  }
}
