import type { Network } from '#model/network.ts';
import { ipOf } from '#model/packet.ts';
import { linkName } from '#simulation/observed-in.ts';
import { errorComesBack } from '#simulation/related.ts';
import { shownOf } from '#simulation/step.ts';
import type { Journey } from '#simulation/trace.ts';
import { evidenceSays } from '#words/evidence-says.ts';
import { refsOf, type Claim } from './claim.ts';
import type { ObservedFlow } from './observation.ts';

/**
 * The way back of the error about a packet that had no hop left to live, held to the frames: on each link that the packet
 * took, an ICMP error goes to the address which the packet came from there; or none where no error comes back. In: a
 * flow’s journey. Out: nothing for a packet that ends otherwise.
 */
export function errorClaims(
  network: Network,
  flow: number,
  journey: Journey,
  { frames }: ObservedFlow,
): Claim[] {
  const { request } = shownOf(journey);
  if (request.reason !== 'ttl-exceeded') return [];
  const comes = errorComesBack(network, request);
  const links = request.hops.flatMap(({ node, to, sent }) =>
    sent && to !== undefined ? [{ place: linkName(node, to), sender: ipOf(sent)?.src ?? '' }] : [],
  );
  // An error may get some way before a net qube stops it, but never to the sender.
  return (comes ? links : links.slice(0, 1)).map(({ place, sender }) => {
    const errors = frames.filter((frame) => frame.place === place && frame.shows.expired);
    const found = errors.filter(({ dst }) => dst === sender);
    const base = {
      situation: network.scenario.name,
      flow,
      place,
      about: 'error',
      looked: errors.length,
    } as const;
    const says = evidenceSays.expired(comes ? [sender] : []);
    const because = evidenceSays.seen(evidenceSays.expired(errors.map(({ dst }) => dst)));
    return comes === found.length > 0
      ? { ...base, says, outcome: 'confirmed', frames: refsOf(found) }
      : { ...base, says, outcome: 'contradicted', frames: refsOf(errors), because };
  });
}
