import type { Packet } from '#model/packet.ts';
import { ipOf, portsOf } from '#model/packet.ts';
import type { Change } from './trace.ts';
import type { Ends, InHand } from './run.ts';

const LAST_PORT = 65535;

/** The ends of a packet's outer headers; ports are 0 where the protocol has none. */
export function endsOf(packet: Packet): Ends | undefined {
  const ip = ipOf(packet);
  if (!ip) return undefined;
  const ports = portsOf(packet);
  return { src: ip.src, sport: ports?.sport ?? 0, dst: ip.dst, dport: ports?.dport ?? 0 };
}

export function turned({ src, sport, dst, dport }: Ends): Ends {
  return { src: dst, sport: dport, dst: src, dport: sport };
}

/** The packet with its outer addresses and ports replaced by `ends`. */
export function withEnds(packet: Packet, { src, sport, dst, dport }: Ends): Packet {
  return packet.map((layer, i) => {
    if (i === 0 && layer.kind === 'ipv4') return { ...layer, src, dst };
    if (i === 1 && (layer.kind === 'tcp' || layer.kind === 'udp')) return { ...layer, sport, dport };
    return layer;
  });
}

/** What differs between two packets' outer headers, for a reader. */
export function changesBetween(before: Packet, after: Packet): Change[] {
  const [a, b] = [endsOf(before), endsOf(after)];
  const changes: Change[] = [];
  if (a && b && a.src !== b.src) changes.push({ field: 'source', from: a.src, to: b.src });
  if (a && b && a.dst !== b.dst) changes.push({ field: 'destination', from: a.dst, to: b.dst });
  return changes;
}

/** The ends as one name. */
export function tuple({ src, sport, dst, dport }: Ends): string {
  return `${src}:${sport}>${dst}:${dport}`;
}

/** Remembers that `before` left as `after`, so that the answer can be turned back: RFC 3022 §2.2. */
export function remember({ run, node }: InHand, before: Packet, after: Packet): void {
  const [was, is] = [endsOf(before), endsOf(after)];
  if (!was || !is) return;
  const known = run.mappings.get(node.id) ?? new Map<string, Ends>();
  known.set(tuple(turned(is)), turned(was));
  run.mappings.set(node.id, known);
}

/**
 * The packet under a port that nobody else has on this node towards the same goal: the answers of two senders are told
 * apart by it, RFC 3022 §2.2. `before` is the packet as its sender made it; that one keeps the port that it has.
 */
export function withFreePort({ run, node }: InHand, before: Packet, after: Packet): Packet {
  const [was, is] = [endsOf(before), endsOf(after)];
  if (!was || !is || is.sport === 0) return after;
  const known = run.mappings.get(node.id);
  const asker = tuple(turned(was));
  for (let sport = is.sport; ; sport = (sport % LAST_PORT) + 1) {
    const taken = known?.get(tuple(turned({ ...is, sport })));
    if (!taken || tuple(taken) === asker) return withEnds(after, { ...is, sport });
  }
}

/** The packet as the one who asked expects it, if this node has a mapping for it. */
export function turnBack({ run, node, packet }: InHand): Packet | undefined {
  const ends = endsOf(packet);
  const known = ends && run.mappings.get(node.id)?.get(tuple(ends));
  return known && withEnds(packet, known);
}
