import { resolve } from '#model/network.ts';
import { simulate } from '#simulation/simulate.ts';
import { journeySteps } from '#simulation/journey-steps.ts';
import type { Claim } from './claim.ts';
import { endClaims } from './end-claims.ts';
import { errorClaims } from './error-claims.ts';
import { factClaims } from './fact-claims.ts';
import { hopClaims } from './hop-claims.ts';
import type { Observation } from './observation.ts';
import type { Built } from './recorded-as.ts';

/**
 * Holds the model to what was observed: every fact at every place, every hop, every end, and the error that an end
 * sends back. In: a situation whose scenario `check` found no fault in, and the observation of it. Out: one claim for
 * each thing the model says, in a fixed order.
 * Where the two differ, the model is wrong.
 */
export function compare({ scenario, six }: Built, observation: Observation): Claim[] {
  const network = resolve(scenario);
  const timeline = simulate(network);
  const told = journeySteps(network, timeline);
  const bySix = six !== undefined;
  return timeline.flatMap((journey, flow) => {
    const observed = observation.flows[flow];
    if (!observed) throw new RangeError(`${scenario.name}: flow ${flow} was not observed`);
    return [
      ...endClaims(network, flow, journey, observed),
      ...errorClaims(network, flow, journey, observed),
      ...hopClaims(network, flow, journey, observed, bySix),
      ...factClaims(network, flow, journey, told[flow] ?? [], observed, bySix),
    ];
  });
}
