import type { Network, Node } from '#model/network.ts';
import { keysOf } from '#model/network.ts';
import { ipOf, readable, sizeOf } from '#model/packet.ts';
import type { SourceId } from '#model/source.ts';
import { ownerOf, type FactId } from '#simulation/fact.ts';
import { observations } from '#simulation/observe.ts';
import type { Verdict } from '#simulation/reason.ts';
import { sight, type Sight } from '#simulation/sight.ts';
import type { Tale } from './telling.ts';

/** One line of a postcard. Where nothing is `shown`, a black bar stands. */
export interface Line {
  readonly term: string;
  readonly verdict: Verdict;
  readonly shown?: string;
  readonly sentence: string;
  readonly source: SourceId;
}

/** What an observer has learnt by a step. */
export interface Postcard {
  readonly place: string;
  readonly title: string;
  readonly lines: readonly Line[];
  /** Bytes of the last packet that came by; size and time always show. */
  readonly size?: number;
}

/** What an observer is called: a node by its title, a link by its two ends. */
export function placeTitle(network: Network, place: string): string {
  const ends = place.split('|').map((id) => network.nodes.get(id)?.title ?? id);
  return ends.length === 1 ? (ends[0] ?? place) : `the link between ${ends.join(' and ')}`;
}

function named(node: Node | undefined, address: string): string {
  return node ? `${node.title}, ${address}` : address;
}

function plain(term: string, { verdict, value, sentence, source }: Sight): Line {
  return { term, verdict, ...(value !== undefined && { shown: value }), sentence, source };
}

/** Who a packet says it is from or for, at this place: the outermost header, whoever is behind it. */
function header(
  network: Network,
  tale: Tale,
  place: string,
  upTo: number,
): { from: string; to: string; size: number } | undefined {
  const seen = observations(tale.journey, tale.steps, place).filter(({ step }) => step <= upTo);
  const request = seen.filter(({ direction }) => direction === 'request').at(0) ?? seen.at(0);
  if (!request) return undefined;
  const keys = keysOf(network, place);
  // Whoever can open the seal reads the inner header too, and that one says who it is for.
  const headers = readable(request.packet, keys).filter((layer) => layer.kind === 'ipv4');
  const [outer, inner] = [ipOf(request.packet) ?? headers[0], headers.at(-1)];
  if (!outer || !inner) return undefined;
  return {
    from: named(ownerOf(network, outer.src), outer.src),
    to: named(ownerOf(network, inner.dst), inner.dst),
    size: sizeOf(seen.at(-1)?.packet ?? request.packet),
  };
}

/** The last line: what kind of tunnel this is part of, as far as the observer can tell. */
function tunnels(sights: ReadonlyMap<FactId, Sight>): Line[] {
  return (['vpn-in-use', 'tor-in-use'] as const).flatMap((fact) => {
    const found = sights.get(fact);
    return found && found.reason !== 'absent' ? [plain('Tunnel', found)] : [];
  });
}

/** The postcard of an observer. In: network, tale, a place, and the index of the step it is written after. */
export function postcardOf(network: Network, tale: Tale, place: string, upTo: number): Postcard {
  const sights = new Map(
    sight(network, tale.journey, tale.steps, { place }, upTo).map((each) => [each.fact, each]),
  );
  const line = (term: string, fact: FactId): Line[] => {
    const found = sights.get(fact);
    return found && found.reason !== 'absent' ? [plain(term, found)] : [];
  };
  const head = header(network, tale, place, upTo);
  const qube = sights.get('qube-address');
  const peer = sights.get('first-peer');
  const from: Line[] = qube ? [{ ...plain('From', qube), ...(head && { shown: head.from }) }] : [];
  const to: Line[] = peer ? [{ ...plain('To', peer), ...(head && { shown: head.to }) }] : [];
  return {
    place,
    title: placeTitle(network, place),
    lines: [
      ...from,
      ...to,
      ...line('About', 'destination-name'),
      ...line('Contents', 'content'),
      ...line('Your home', 'user-address'),
      ...tunnels(sights),
    ],
    ...(head && { size: head.size }),
  };
}
