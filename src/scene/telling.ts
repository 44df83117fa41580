import { resolve, type Network } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { simulate } from '#simulation/simulate.ts';
import { stories, type Step } from '#simulation/story.ts';
import type { Journey } from '#simulation/trace.ts';

/** A journey with the steps it is told in. */
export interface Tale {
  readonly journey: Journey;
  readonly steps: readonly Step[];
}

/** A scenario, run and ready to be told. */
export interface Telling {
  readonly network: Network;
  readonly tales: readonly Tale[];
}

/** One stop of the player: for each tale shown, the index of the step it has come to; −1 before its first. */
export type Beat = readonly number[];

/** Runs a scenario. In: one that `check` found no fault in. */
export function tell(scenario: Scenario): Telling {
  const network = resolve(scenario);
  const timeline = simulate(network);
  const steps = stories(network, timeline);
  return { network, tales: timeline.map((journey, i) => ({ journey, steps: steps[i] ?? [] })) };
}

function keyOf({ stage, nth }: Step): string {
  return `${stage} ${nth}`;
}

/** One list of stages that holds both lists in their order, and what they share only once. */
function woven(one: readonly string[], other: readonly string[]): string[] {
  const out: string[] = [];
  let next = 0;
  for (const key of one) {
    const at = other.indexOf(key, next);
    if (at >= 0) {
      out.push(...other.slice(next, at));
      next = at + 1;
    }
    out.push(key);
  }
  return [...out, ...other.slice(next)];
}

/**
 * The stops of the player for the tales that are shown side by side: the same stage falls on the
 * same beat, and a tale without that stage waits.
 */
export function beatsOf(tales: readonly Tale[]): Beat[] {
  const keys = tales.map(({ steps }) => steps.map(keyOf));
  const at = keys.map(() => -1);
  return keys.reduce(woven, []).map((key) => {
    keys.forEach((own, tale) => {
      const now = at[tale] ?? -1;
      if (own[now + 1] === key) at[tale] = now + 1;
    });
    return [...at];
  });
}
