import type { Scenario } from '#model/scenario.ts';
import { played } from '#simulation/laws/played.ts';
import { hopsOf, type Step } from '#simulation/step.ts';
import type { Hop, Journey } from '#simulation/trace.ts';
import { shellsOf } from '../envelope-view.ts';
import { sentenceOf } from '../sentence.ts';

/** Whether somebody opens a tunnel or takes off Tor's layers at a hop. */
function opens({ actions }: Hop): boolean {
  return actions.some((action) => action.do === 'open' && action.seal !== 'tls');
}

function faultsOf(sentence: string, hops: readonly Hop[], journey: Journey, step: Step): string[] {
  const opening = hops.filter(opens);
  const told = sentence.match(/opens|takes off/gu)?.length ?? 0;
  const faults: string[] = [];
  if (sentence.includes('nobody on the way') && opening.length > 0)
    faults.push(`${opening.map(({ node }) => node).join(', ')} opens it`);
  if (step.direction === 'reply' && step.stage === 'back' && told < opening.length)
    faults.push('not all who open it are told');
  if (sentence.includes('in the clear') && hops.some(({ sent }) => sent && shellsOf(sent).length > 0))
    faults.push('it is sealed');
  const { reply } = journey.exchanges.at(-1) ?? {};
  const last = reply?.hops.at(-1);
  if (step.stage === 'deliver' && last && opens(last) && told === 0)
    faults.push(`${last.node} opens it, and nobody is told to`);
  return faults.map((fault) => `“${sentence}”, and ${fault}`);
}

/** Law: what a story says of seals on the way back is what is done to them. In: a scenario. Out: each contradiction, worded. */
export function sealsAreTold(scenario: Scenario): string[] {
  const { network, toldJourneys } = played(scenario);
  return toldJourneys.flatMap((toldJourney) =>
    toldJourney.steps.flatMap((step, index) =>
      faultsOf(
        sentenceOf(network, toldJourney, index),
        hopsOf(toldJourney.journey, step),
        toldJourney.journey,
        step,
      ),
    ),
  );
}
