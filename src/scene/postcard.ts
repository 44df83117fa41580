import type { Network, Node } from '#model/network.ts';
import { keysOf } from '#model/network.ts';
import { ipOf, readable } from '#model/packet.ts';
import { ownerOf, type FactId } from '#simulation/fact.ts';
import { observations } from '#simulation/observe.ts';
import { sight, type Sight } from '#simulation/sight.ts';
import { placeTitle } from './look-on.ts';
import type { Line, Postcard } from './show.ts';
import type { Tale } from './telling.ts';

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
): { from: string; to: string } | undefined {
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
    title: placeTitle((id) => network.nodes.get(id)?.title, place),
    lines: [
      ...from,
      ...to,
      ...line('About', 'destination-name'),
      ...line('Contents', 'content'),
      ...line('Your home', 'user-address'),
      ...tunnels(sights),
    ],
  };
}
