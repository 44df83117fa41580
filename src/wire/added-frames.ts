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

/** One direction of a connection on a link: its first packet there, and where its stream begins and ends. */
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
        const { direction, segmentOf } = transcript.contextOf(trace);
        const { sequence } = segmentOf(passage.ports);
        const both = streams.get(name) ?? {};
        const half = both[direction] ?? { passage, ports: passage.ports, begin: sequence - 1, end: sequence };
        half.end = sequence + sizeOf(passage.packet.slice(2));
        streams.set(name, { ...both, [direction]: half });
      }
  return streams;
}

function control({ passage, ports }: Half, segment: Segment): AddedFrame {
  const { ip } = passage;
  return { passage, bytes: ipv4(ip, 0, tcp(ip, ports, segment, EMPTY)) };
}

/** What one side of a connection sends. In: that side, and how far the other one is. */
type Say = (own: Half, other: Half | undefined) => Segment;

const say =
  (flags: number, own: (half: Half) => number, other: (half: Half) => number): Say =>
  (mine, theirs) => ({ flags, sequence: own(mine), acknowledgement: theirs ? other(theirs) : 0 });

const OPENING: readonly (readonly [Direction, Say])[] = [
  [
    'request',
    say(
      FLAG.syn,
      ({ begin }) => begin,
      () => 0,
    ),
  ],
  [
    'reply',
    say(
      FLAG.syn | FLAG.ack,
      ({ begin }) => begin,
      ({ begin }) => begin + 1,
    ),
  ],
  [
    'request',
    say(
      FLAG.ack,
      ({ begin }) => begin + 1,
      ({ begin }) => begin + 1,
    ),
  ],
];

/** The server closes first: a reply without a length ends with its connection, RFC 9112 §6.3. */
const CLOSING: readonly (readonly [Direction, Say])[] = [
  [
    'reply',
    say(
      FLAG.fin | FLAG.ack,
      ({ end }) => end,
      ({ end }) => end,
    ),
  ],
  [
    'request',
    say(
      FLAG.fin | FLAG.ack,
      ({ end }) => end,
      ({ end }) => end + 1,
    ),
  ],
  [
    'reply',
    say(
      FLAG.ack,
      ({ end }) => end + 1,
      ({ end }) => end + 1,
    ),
  ],
];

/**
 * What is said along a leg, link by link in the direction that it travels. Where only requests came by, nobody answers:
 * then there is the first segment alone.
 */
function said(leg: Leg, streams: Streams, words: readonly (readonly [Direction, Say])[]): AddedFrame[] {
  return words.flatMap(([direction, segment], n) => {
    const passages = direction === 'request' ? leg : leg.toReversed();
    return passages.flatMap((passage) => {
      const both = streams.get(streamName(passage) ?? '');
      const other = direction === 'request' ? both?.reply : both?.request;
      const own = both?.[direction];
      const isAlone = other === undefined && (n > 0 || words === CLOSING);
      return own && !isAlone ? [control(own, segment(own, other))] : [];
    });
  });
}

/** SYN, SYN and ACK, ACK ahead of a leg’s first packet: RFC 9293 §3.5. Nothing for what is no TCP. */
export function opening(leg: Leg, streams: Streams): AddedFrame[] {
  return said(leg, streams, OPENING);
}

/** FIN of either side, and the last ACK: RFC 9293 §3.6. */
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
