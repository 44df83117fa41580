import { keysOf, nodeOf, type Network } from '#model/network.ts';
import type { Layer } from '#model/layer.ts';
import { readable } from '#model/packet.ts';
import type { Scenario } from '#model/scenario.ts';
import type { FactId } from '../fact.ts';
import type { Seen } from '../looking.ts';
import { lookOn, type Sight } from '../sight.ts';
import type { Journey } from '../trace.ts';
import { placesOf, played } from './played.ts';

/** Facts that a packet alone can tell: whoever sees one has read it. The others may follow from the place. */
const READ: readonly FactId[] = [
  'qube-address',
  'destination-address',
  'dns-name',
  'vpn-in-use',
  'first-peer',
  'tor-guard',
];

/** Whether a value stands in a layer: a name or an address as it is, a tunnel by the header of its protocol. */
function says(layer: Layer, value: string): boolean {
  if (layer.kind === 'sealed') return false;
  return layer.kind === value.toLowerCase() || JSON.stringify(layer).includes(value);
}

function faultsOf(
  network: Network,
  place: string,
  seen: readonly Seen[],
  { fact, values = [] }: Sight,
): string[] {
  // Keys once more, and not those that the verdict was made with.
  const keys = network.nodes.has(place) ? keysOf(network, place) : new Set<string>();
  const layers = seen.flatMap(({ packet }) => readable(packet, keys));
  return values
    .filter((value) => !layers.some((layer) => says(layer, value)))
    .map((value) => `${place} is shown ${fact} ${value}, and no layer that it can read says so`);
}

/** Whether a place knows without reading: the sender itself, its net qube by the link, one end of a tunnel or of Tor. */
function knowsByPlace(network: Network, { flow }: Journey, place: string, { reason }: Sight): boolean {
  if (reason === 'its-own') return place === flow.from;
  if (reason === 'by-its-link') return place === nodeOf(network, flow.from).qube?.netvm;
  return reason === 'is-the-end';
}

/**
 * Law: every value that a place is shown stands in a layer that it reads, or follows from the place. In: a scenario. Out: each contradiction, worded,
 * for every place of every journey.
 */
export function valuesAreRead(scenario: Scenario): string[] {
  const { network, toldJourneys } = played(scenario);
  return toldJourneys.flatMap(({ journey, steps }) => {
    const look = lookOn(network, journey, steps);
    return placesOf(network, journey).flatMap((place) => {
      const { seen, by } = look({ place });
      const sightOf = by(Infinity);
      return READ.map(sightOf)
        .filter((sight) => sight.verdict === 'visible' && !knowsByPlace(network, journey, place, sight))
        .flatMap((sight) => faultsOf(network, place, seen, sight));
    });
  });
}
