import { keysOf, type Network } from '#model/network.ts';
import { readable } from '#model/packet.ts';
import type { Scenario } from '#model/scenario.ts';
import { observations } from '../come-by.ts';
import { truthOf, type FactId } from '../fact.ts';
import { lookOn, type Sight } from '../sight.ts';
import type { Step } from '../step.ts';
import type { Journey } from '../trace.ts';
import { placesOf, played } from './played.ts';

/** The facts that are addresses: whoever can read one in a header has it. */
const ADDRESSES = [
  'user-address',
  'qube-address',
  'destination-address',
  'first-peer',
  'tor-guard',
] as const satisfies readonly FactId[];

/** Every address in the headers that somebody at a place can read of what comes by. */
function addressesAt(network: Network, journey: Journey, steps: readonly Step[], place: string): Set<string> {
  const keys = network.nodes.has(place) ? keysOf(network, place) : new Set<string>();
  const layers = observations(journey, steps, place).flatMap(({ packet }) => readable(packet, keys));
  return new Set(layers.flatMap((layer) => (layer.kind === 'ipv4' ? [layer.src, layer.dst] : [])));
}

/** What a verdict says that what comes by, or who stands there, gainsays. */
function faultsOf(
  { fact, verdict, reason, sentence }: Sight,
  came: boolean,
  place: string,
  from: string,
  isSo: boolean,
): string[] {
  const said = `${place} is told of ${fact}: ${verdict}, “${sentence}”`;
  const faults: string[] = [];
  if (reason === 'never-here' && came) faults.push(`${said}, and a packet comes by`);
  if (reason === 'not-carried' && !came && fact !== 'user-address') faults.push(`${said}, and none comes by`);
  if (
    fact === 'qube-address' &&
    (reason === 'rewritten' || reason === 'ended-here') &&
    sentence.startsWith(`${from} `)
  )
    faults.push(`${said}, and ${from} is the one who asked`);
  if (reason === 'nothing-yet') faults.push(`${said}, at the end of the journey`);
  if (verdict === 'visible' && !isSo) faults.push(`${said}, and there is no such fact`);
  return faults;
}

/**
 * Law: no verdict contradicts what comes by. In: a scenario. Out: each contradiction, worded, for every place of every
 * journey, once the journey is over.
 */
export function verdictsFitPackets(scenario: Scenario): string[] {
  const { network, toldJourneys } = played(scenario);
  return toldJourneys.flatMap(({ journey, steps }) => {
    const truth = truthOf(network, journey);
    const { from } = journey.flow;
    const look = lookOn(network, journey, steps);
    return placesOf(network, journey).flatMap((place) => {
      const { seen, by } = look({ place });
      const sightOf = by(Infinity);
      const read = addressesAt(network, journey, steps, place);
      const denied = ADDRESSES.filter(
        (fact) =>
          [truth.get(fact) ?? []].flat().some((value) => read.has(value)) &&
          sightOf(fact).verdict !== 'visible',
      ).map((fact) => `${place} reads ${fact} in a header, and is told “${sightOf(fact).sentence}”`);
      const facts: FactId[] = [
        ...ADDRESSES,
        'destination-name',
        'content',
        'dns-name',
        'vpn-in-use',
        'tor-in-use',
      ];
      return [
        ...denied,
        ...facts.flatMap((fact) => faultsOf(sightOf(fact), seen.length > 0, place, from, truth.has(fact))),
      ];
    });
  });
}
