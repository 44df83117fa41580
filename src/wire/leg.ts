import type { Ipv4, Ports } from '#model/layer.ts';
import { HOME } from '#model/network.ts';
import { everyLayer, ipOf, portsOf, type Packet } from '#model/packet.ts';
import { linkName } from '#simulation/observed-in.ts';
import type { Trace } from '#simulation/trace.ts';

/** A packet on a link. */
export interface Passage {
  readonly link: string;
  /** The index of the hop that sent it. */
  readonly hop: number;
  readonly from: string;
  readonly to: string;
  /** Whose hardware addresses stand on the frame: the two ends, where the air only passes it on. */
  readonly sender: string;
  readonly receiver: string;
  readonly packet: Packet;
  readonly ip: Ipv4;
  readonly ports: Ports | undefined;
}

/** Passages that follow each other and carry one stream: addresses may be translated in between, nothing else. */
export type Leg = readonly Passage[];

function passagesOf({ hops }: Trace): Passage[] {
  return hops.flatMap(({ node, from, sent, to }, hop) => {
    const ip = sent && ipOf(sent);
    if (!ip || to === undefined) return [];
    const sender = node === HOME.wifi ? (from ?? node) : node;
    const receiver = to === HOME.wifi ? (hops[hop + 1]?.to ?? to) : to;
    return [
      {
        link: linkName(node, to),
        hop,
        from: node,
        to,
        sender,
        receiver,
        packet: sent,
        ip,
        ports: portsOf(sent),
      },
    ];
  });
}

/** Whether `b` carries what `a` carried, behind headers of which nothing but addresses and TTL may differ. */
function goesOn(a: Passage, b: Passage): boolean {
  return (
    a.packet.length === b.packet.length && a.packet.slice(2).every((layer, i) => layer === b.packet[i + 2])
  );
}

/** The way of a packet, cut where one connection ends and another begins. */
export function legsOf(trace: Trace): Leg[] {
  const legs: Passage[][] = [];
  for (const passage of passagesOf(trace)) {
    const leg = legs.at(-1);
    const before = leg?.at(-1);
    if (leg && before && goesOn(before, passage)) leg.push(passage);
    else legs.push([passage]);
  }
  return legs;
}

/** Whether the answer to a SYN is in a packet, wherever in it. */
function isAnswered(packet: Packet): boolean {
  return everyLayer(packet).some((layer) => layer.kind === 'tcp' && layer.flags === 'SYN, ACK');
}

/**
 * The legs that the answer to a SYN came by in the clear. In: a trace and its legs. Out: under the leg at whose end the
 * answer has got to who asked, all those legs, nearest to who asked first. It may go on within a tunnel, and then it is
 * not there yet; there is nothing for an answer that never gets there.
 */
export function answeredLegs({ disposition }: Trace, legs: readonly Leg[]): Map<Leg, Leg[]> {
  const answered = new Map<Leg, Leg[]>();
  let open: Leg[] = [];
  for (const [n, leg] of legs.entries()) {
    if (leg[0]?.ports?.flags === 'SYN, ACK') open = [leg, ...open];
    const next = legs[n + 1]?.[0];
    const arrived = next ? !isAnswered(next.packet) : disposition === 'delivered';
    if (!arrived || open.length === 0) continue;
    answered.set(leg, open);
    open = [];
  }
  return answered;
}
