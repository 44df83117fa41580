import type { Network, Node } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { worded } from '../reason.ts';
import { lookOn, type LookOn, type Sight } from '../sight.ts';
import { everyHop } from '../step.ts';
import type { Journey } from '../trace.ts';
import { placesOf, played } from './played.ts';

/** Who is said to have taken an address off, by the sentence that says so; several where two have one name. */
function namedAsBy(network: Network, { reason, sentence }: Sight): Node[] {
  if (reason !== 'rewritten' && reason !== 'ended-here') return [];
  return [...network.nodes.values()].filter((by) => worded([reason, { by }]).sentence === sentence);
}

/** Whoever is said to have taken an address off a packet had it before. */
function takenByWhoHadIt(network: Network, place: string, told: Sight, look: LookOn): string[] {
  const by = namedAsBy(network, told);
  const had = by.some(({ id }) => look({ place: id }).by(Infinity)(told.fact).verdict === 'visible');
  return by.length === 0 || had ? [] : [`${place} is told “${told.sentence}”, and that one never had it`];
}

/** Whoever is said to be one end of a tunnel or of Tor seals or opens there in this journey. */
function endsSeal(place: string, { fact, reason, sentence }: Sight, journey: Journey): string[] {
  if (reason !== 'is-the-end') return [];
  const kinds = fact === 'tor-in-use' ? ['onion', 'tls'] : ['wireguard', 'openvpn'];
  const does = everyHop(journey).some(
    ({ node, actions }) =>
      node === place && actions.some((action) => 'seal' in action && kinds.includes(action.seal)),
  );
  return does ? [] : [`${place} is told “${sentence}”, and it seals and opens nothing of the kind`];
}

/**
 * Law: nobody is said to know, or to have had, what is not theirs; and a sender knows itself. In: a scenario. Out: each
 * contradiction, worded, for every place of every journey, once the journey is over.
 */
export function whoKnowsHadIt(scenario: Scenario): string[] {
  const { network, toldJourneys } = played(scenario);
  return toldJourneys.flatMap(({ journey, steps }) => {
    const look = lookOn(network, journey, steps);
    const own = look({ place: journey.flow.from }).by(Infinity)('qube-address');
    return [
      ...(own.verdict === 'visible' || own.reason === 'absent'
        ? []
        : [`${journey.flow.from} sent it, and is told of itself: “${own.sentence}”`]),
      ...placesOf(network, journey).flatMap((place) => {
        const sightOf = look({ place }).by(Infinity);
        return [
          ...(['user-address', 'qube-address'] as const).flatMap((fact) =>
            takenByWhoHadIt(network, place, sightOf(fact), look),
          ),
          ...(['vpn-in-use', 'tor-in-use'] as const).flatMap((fact) =>
            endsSeal(place, sightOf(fact), journey),
          ),
        ];
      }),
    ];
  });
}
