import type { Packet } from '#model/packet.ts';
import type { Step } from './step.ts';

/** A packet that came by a place, at a step of the story, in one direction; the packet itself, or what is shown of it. */
export interface Observation<Seen = Packet> {
  readonly step: number;
  readonly direction: Step['direction'];
  readonly packet: Seen;
}

/** One direction of an exchange, as far as it matters here. */
interface Way<Seen> {
  readonly hops: readonly { readonly node: string; readonly to?: string; readonly sent?: Seen }[];
  /** The packet as its last node had it in hand. */
  readonly last?: Seen;
}

/** The name of the link between two nodes, the same from either side. */
export function linkName(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** The nodes that a place is made of: itself, or the two ends of a link. */
export function nodesAt(place: string): string[] {
  return place.split('|');
}

/** When each hop sends, by its index: the step it is in. */
function stepOfHop(steps: readonly Step[], direction: Step['direction'], hop: number): number {
  const at = steps.findIndex((step) => step.direction === direction && hop >= step.first && hop <= step.last);
  return at < 0 ? steps.length - 1 : at;
}

function observed<Seen>(
  way: Way<Seen>,
  direction: Step['direction'],
  steps: readonly Step[],
  place: string,
): Observation<Seen>[] {
  return way.hops.flatMap(({ node, sent, to }, index) => {
    if (!sent || to === undefined) return [];
    const here = node === place || to === place || linkName(node, to) === place;
    return here ? [{ step: stepOfHop(steps, direction, index), direction, packet: sent }] : [];
  });
}

/**
 * Every packet of the exchange that a story shows, as it comes by a place, with the step at which it does. In: the
 * exchange, the steps of its story, and a node's name or a link's.
 */
export function observedIn<Seen>(
  { request, reply }: { readonly request: Way<Seen>; readonly reply?: Way<Seen> },
  steps: readonly Step[],
  place: string,
): Observation<Seen>[] {
  const all = [
    ...observed(request, 'request', steps, place),
    ...(reply ? observed(reply, 'reply', steps, place) : []),
  ];
  // What never left its maker was seen by the maker alone.
  if (request.hops.length === 1 && request.hops[0]?.node === place && request.last) {
    all.push({ step: 0, direction: 'request', packet: request.last });
  }
  return all;
}
