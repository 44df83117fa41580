import { nodeOf, vpnOf, type Network } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { played } from '#simulation/laws/played.ts';
import { hopsOf, type Step } from '#simulation/step.ts';
import type { Hop, Journey } from '#simulation/trace.ts';
import { shellsOf } from '../envelope-view.ts';
import { sentenceOf } from '../sentence.ts';
import { isSealed } from '../subject.ts';

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
  if (sentence.includes('sealed as it came') && !hops.some(({ sent }) => isSealed(sent)))
    faults.push('no tunnel and no Tor seals it');
  const { reply } = journey.exchanges.at(-1) ?? {};
  const last = reply?.hops.at(-1);
  if (step.stage === 'deliver' && last && opens(last) && told === 0)
    faults.push(`${last.node} opens it, and nobody is told to`);
  return faults.map((fault) => `“${sentence}”, and ${fault}`);
}

/** Somebody who has a tunnel, and sends on what is not in it: that is told of. */
function leaksUntold(
  network: Network,
  sentence: string,
  hops: readonly Hop[],
  { direction }: Step,
): string[] {
  const past = hops.filter(
    ({ node, sent, to = '', actions }) =>
      sent !== undefined &&
      vpnOf(nodeOf(network, node)) &&
      // Down to a client no tunnel takes it.
      (!nodeOf(network, to).qube || nodeOf(network, node).qube?.netvm === to) &&
      !actions.some(({ do: what }) => what === 'seal'),
  );
  if (direction === 'reply' || past.length === 0 || sentence.includes('tunnel')) return [];
  return [
    `“${sentence}”, and ${past.map(({ node }) => node).join(', ')} has a tunnel, which this does not go into`,
  ];
}

/** Law: what a story says of seals on the way back is what is done to them. In: a scenario. Out: each contradiction, worded. */
export function sealsAreTold(scenario: Scenario): string[] {
  const { network, toldJourneys } = played(scenario);
  return toldJourneys.flatMap((toldJourney) =>
    toldJourney.steps.flatMap((step, index) => {
      const sentence = sentenceOf(network, toldJourney, index);
      const hops = hopsOf(toldJourney.journey, step);
      return [
        ...faultsOf(sentence, hops, toldJourney.journey, step),
        ...leaksUntold(network, sentence, hops, step),
      ];
    }),
  );
}
