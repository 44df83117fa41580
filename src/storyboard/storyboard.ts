import { resolve, type Network } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { simulate } from '#simulation/simulate.ts';
import { journeySteps } from '#simulation/journey-steps.ts';
import { type Step } from '#simulation/step.ts';
import type { Journey } from '#simulation/trace.ts';

/** A journey with the steps it is told in. */
export interface ToldJourney {
  readonly journey: Journey;
  readonly steps: readonly Step[];
}

/** A scenario, run and ready to be told. */
export interface Storyboard {
  readonly network: Network;
  readonly toldJourneys: readonly ToldJourney[];
}

/** Runs a scenario. In: one that `check` found no fault in. */
export function storyboardOf(scenario: Scenario): Storyboard {
  const network = resolve(scenario);
  const timeline = simulate(network);
  const steps = journeySteps(network, timeline);
  return { network, toldJourneys: timeline.map((journey, i) => ({ journey, steps: steps[i] ?? [] })) };
}
