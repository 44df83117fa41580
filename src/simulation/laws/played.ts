import { resolve, type Network } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { linkName } from '../observed-in.ts';
import { simulate } from '../simulate.ts';
import { everyHop, type Step } from '../step.ts';
import { journeySteps } from '../journey-steps.ts';
import type { Journey } from '../trace.ts';

/** A scenario played through, for laws to look at. */
export interface Played {
  readonly network: Network;
  readonly toldJourneys: readonly { readonly journey: Journey; readonly steps: readonly Step[] }[];
}

const known = new WeakMap<Scenario, Played>();

/** Plays a scenario, once for all laws. In: one that `check` found no fault in. */
export function played(scenario: Scenario): Played {
  const before = known.get(scenario);
  if (before) return before;
  const network = resolve(scenario);
  const timeline = simulate(network);
  const steps = journeySteps(network, timeline);
  const made = { network, toldJourneys: timeline.map((journey, i) => ({ journey, steps: steps[i] ?? [] })) };
  known.set(scenario, made);
  return made;
}

/** Every place that something can be seen from: all nodes, and the links that a journey takes. */
export function placesOf(network: Network, journey: Journey): string[] {
  const links = everyHop(journey).flatMap(({ node, to }) => (to === undefined ? [] : [linkName(node, to)]));
  return [...network.nodes.keys(), ...new Set(links)];
}
