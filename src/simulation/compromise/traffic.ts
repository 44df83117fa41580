import { keysOf, resolve, type Network } from '#model/network.ts';
import type { KeyId } from '#model/key.ts';
import type { Machine } from '#model/machine.ts';
import type { FactId } from '../fact.ts';
import { lookOn, type Sight } from '../sight.ts';
import { simulate } from '../simulate.ts';
import { shownOf, type Step } from '../step.ts';
import { journeySteps } from '../journey-steps.ts';
import type { Journey } from '../trace.ts';
import { mirrorsOf } from './mirrors.ts';
import type { Tapped } from './tapped.ts';
import { sendingOf } from './ways-out.ts';

const ASKED: readonly (readonly [FactId, Tapped['what']])[] = [
  ['destination-name', 'site-name'],
  ['content', 'contents'],
];

/** The sights of every taken qube on the way, with all keys that the attacker has: the best of each fact. */
function tap(network: Network, journey: Journey, steps: readonly Step[], owned: readonly string[]): Tapped[] {
  const { from } = journey.flow;
  const way = shownOf(journey).request.hops.map(({ node }) => node);
  const places = owned.filter((name) => way.includes(name));
  if (owned.includes(from) || places.length === 0) return [];
  const keys = new Set<KeyId>(owned.flatMap((name) => [...keysOf(network, name)]));
  const look = lookOn(network, journey, steps);
  const seen = places.map((place) => look({ place, keys }).by(Infinity));
  return ASKED.flatMap(([fact, what]) => {
    const sights = seen.map((sightOf) => sightOf(fact));
    const best: Sight | undefined = sights.find(({ verdict }) => verdict === 'visible') ?? sights[0];
    if (!best) return [];
    const { verdict, sentence, source } = best;
    return [{ of: from, what, verdict, sentence, source }];
  });
}

/** Makes ready to ask what an attacker learns from a machine's packets, and can send. Out: a function of what is owned. */
export function tapOf(machine: Machine): (owned: readonly string[]) => Tapped[] {
  const network = resolve(machine.traffic);
  const timeline = simulate(network);
  const steps = journeySteps(network, timeline);
  const mirrors = mirrorsOf(machine);
  const sending = sendingOf(machine, network);
  return (owned) => [
    ...timeline.flatMap((journey, i) => tap(network, journey, steps[i] ?? [], owned)),
    ...mirrors(owned),
    ...sending(owned),
  ];
}
