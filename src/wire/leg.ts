import type { Ipv4, Ports } from '#model/layer.ts';
import { HOME } from '#model/network.ts';
import { ipOf, portsOf, type Packet } from '#model/packet.ts';
import { linkName } from '#simulation/observe.ts';
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
