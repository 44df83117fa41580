import type { Ipv4, Ports } from '#model/layer.ts';
import { sizeOf } from '#model/packet.ts';
import type { Journey } from '#simulation/trace.ts';
import { FLAG, ipv4, tcp, udp, type Segment } from './encode/headers.ts';
import { legsOf, type Leg, type Passage } from './leg.ts';
import type { Transcript } from './transcript.ts';

/** A frame that the model leaves out: where it passes, and its IP packet. */
export interface AddedFrame {
  readonly passage: Passage;
  readonly bytes: Uint8Array;
}

type Direction = 'request' | 'reply';

/** One direction of a connection on a link: its first packet there, the number of its first byte, and where it ends. */
interface Half {
  readonly passage: Passage;
  readonly ports: Ports;
  readonly begin: number;
  end: number;
}

/** The connections of a journey, by link and ports. */
export type Streams = ReadonlyMap<string, Partial<Record<Direction, Half>>>;

const EMPTY = new Uint8Array();

/** The name of the TCP connection that a packet belongs to, the same for both directions; nothing for another one. */
function streamName({ link, ports }: Passage): string | undefined {
  if (ports?.kind !== 'tcp') return undefined;
  return `${link} ${Math.min(ports.sport, ports.dport)} ${Math.max(ports.sport, ports.dport)}`;
}

/** Every connection that one journey has on any link, as far as either direction came by there. */
export function streamsOf(journey: Journey, transcript: Transcript): Streams {
  const streams = new Map<string, Partial<Record<Direction, Half>>>();
  for (const { request, reply } of journey.exchanges)
    for (const trace of reply ? [request, reply] : [request])
      for (const passage of legsOf(trace).flat()) {
        const name = streamName(passage);
        if (name === undefined || !passage.ports) continue;
        const { direction, placeOf } = transcript.contextOf(trace);
        // A SYN takes a number of its own: RFC 9293 §3.4.
        const first = placeOf(passage.ports).sequence + (passage.ports.flags ? 1 : 0);
        const both = streams.get(name) ?? {};
        const half = both[direction] ?? { passage, ports: passage.ports, begin: first, end: first };
        half.end = first + sizeOf(passage.packet.slice(2));
        streams.set(name, { ...both, [direction]: half });
      }
  return streams;
}

function control({ passage, ports }: Half, segment: Segment): AddedFrame {
  const { ip } = passage;
  return { passage, bytes: ipv4(ip, 0, tcp(ip, ports, segment, EMPTY)) };
}

/** Where a side of a connection stands, as a number of its stream. */
type Point = (half: Half) => number;

const FIRST: Point = ({ begin }) => begin;
const END: Point = ({ end }) => end;
/** FIN takes a number of its own: RFC 9293 §3.4. */
const BEHIND_FIN: Point = ({ end }) => end + 1;

/** A segment without data: who sends it, its flags, where that side stands, and how far the other is acknowledged. */
type Word = readonly [Direction, number, Point, Point];

const ACKNOWLEDGING: readonly Word[] = [['request', FLAG.ack, FIRST, FIRST]];

/** The server closes first: a reply without a length ends with its connection, RFC 9112 §6.3. */
const CLOSING: readonly Word[] = [
  ['reply', FLAG.fin | FLAG.ack, END, END],
  ['request', FLAG.fin | FLAG.ack, END, BEHIND_FIN],
  ['reply', FLAG.ack, BEHIND_FIN, BEHIND_FIN],
];

/** What is said along a leg that an answer came by, link by link in the direction that it travels. */
function said(leg: Leg, streams: Streams, words: readonly Word[]): AddedFrame[] {
  return words.flatMap(([direction, flags, at, heard]) => {
    const passages = direction === 'reply' ? leg : leg.toReversed();
    return passages.flatMap((passage) => {
      const { request, reply } = streams.get(streamName(passage) ?? '') ?? {};
      if (!request || !reply) return [];
      const [own, other] = direction === 'request' ? [request, reply] : [reply, request];
      return [control(own, { flags, sequence: at(own), acknowledgement: heard(other) })];
    });
  });
}

/** The third segment of an opening. In: a leg that a SYN and ACK came by. RFC 9293 §3.5. */
export function acknowledging(leg: Leg, streams: Streams): AddedFrame[] {
  return said(leg, streams, ACKNOWLEDGING);
}

/** FIN of either side, and the last ACK. In: a leg that a SYN and ACK came by. RFC 9293 §3.6. */
export function closing(leg: Leg, streams: Streams): AddedFrame[] {
  return said(leg, streams, CLOSING);
}

function back(passage: Passage): Passage {
  const { ip, ports } = passage;
  return {
    ...passage,
    from: passage.to,
    to: passage.from,
    sender: passage.receiver,
    receiver: passage.sender,
    ip: { ...ip, src: ip.dst, dst: ip.src },
    ports: ports && { ...ports, sport: ports.dport, dport: ports.sport },
  };
}

function datagram(passage: Passage, message: Uint8Array): AddedFrame[] {
  const { ip, ports }: { ip: Ipv4; ports: Ports | undefined } = passage;
  return ports ? [{ passage, bytes: ipv4(ip, 0, udp(ip, ports, message)) }] : [];
}

/** The two messages of a WireGuard handshake along a leg of its tunnel: WireGuard paper §5.4. */
export function handshakeAlong(leg: Leg, initiation: Uint8Array, response: Uint8Array): AddedFrame[] {
  return [
    ...leg.flatMap((passage) => datagram(passage, initiation)),
    ...leg.toReversed().flatMap((passage) => datagram(back(passage), response)),
  ];
}
