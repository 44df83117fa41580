import type { KeyId } from '#model/key.ts';
import type { Layer, Ports, Sealed } from '#model/layer.ts';
import { everyLayer, sizeOf, type Packet } from '#model/packet.ts';
import type { Timeline, Trace } from '#simulation/trace.ts';
import { encode, isTooLong, type EncodeContext } from './encode.ts';
import type { Place } from './encode/headers.ts';
import { BODY } from './encode/tor.ts';
import { spread } from './encode/write.ts';
import type { SealContext, Sealer } from './sealer.ts';

type Direction = SealContext['direction'];

/** What is needed to make bytes of a timeline, beside the timeline. */
export interface Instruments {
  readonly sealer: Sealer;
  /** The index that the receiver of a WireGuard message gave; 0 if nobody says. */
  readonly receiverOf?: (key: KeyId, direction: Direction) => number;
  /**
   * The digest of a relay message. In: every body of this key and direction up to this one, their digests zero. Out: 4
   * bytes. Zeros if nobody says. tor-spec §6.1.
   */
  readonly digest?: (key: KeyId, direction: Direction, bodies: readonly Uint8Array[]) => Uint8Array;
}

/** A timeline’s packets as bytes, every number in them in its order. */
export interface Transcript {
  /** What the model leaves out of the packets of a trace. In: a trace of the timeline. */
  readonly contextOf: (trace: Trace) => EncodeContext;
  /** A packet of a trace as bytes; the same packet gives the same bytes at every hop. */
  readonly bytesOf: (trace: Trace, packet: Packet) => Uint8Array;
}

/**
 * A TCP connection of one journey: the number of either side’s SYN, which takes one number itself, and how many bytes
 * either has sent since. A tunnel’s connection was opened before the journey. RFC 9293 §3.4.
 */
interface Connection {
  readonly begin: Readonly<Record<Direction, number>>;
  readonly sent: Record<Direction, number>;
}

const NO_DIGEST = new Uint8Array(4);

/** Translations change addresses and no ports, so the ports tell which connection of a journey it is. */
function connectionName(journey: number, { sport, dport }: Ports): string {
  return `${journey} ${Math.min(sport, dport)} ${Math.max(sport, dport)}`;
}

/** Every list of layers in a packet: its own, and those under its seals. */
function everyList(packet: Packet): Packet[] {
  const sealed = packet.filter((layer): layer is Sealed => layer.kind === 'sealed');
  return [packet, ...sealed.flatMap(({ inner }) => everyList(inner))];
}

function isPorts(layer: Layer): layer is Ports {
  return layer.kind === 'tcp';
}

/** A TCP segment: its header, and how many bytes of the stream it carries. */
interface SegmentIn {
  readonly ports: Ports;
  readonly length: number;
}

/** The TCP segments in a packet, tunnels looked through. */
function segmentsIn(packet: Packet): SegmentIn[] {
  return everyList(packet).flatMap((layers) => {
    const at = layers.findIndex(isPorts);
    const ports = layers[at];
    return ports && isPorts(ports) ? [{ ports, length: sizeOf(layers.slice(at + 1)) }] : [];
  });
}

/** The packets of a trace in the order in which they were made. */
function packetsOf({ hops, last }: Trace): Packet[] {
  return [
    ...hops.flatMap(({ arrived, sent }) => [arrived, sent].filter((packet) => packet !== undefined)),
    last,
  ];
}

/** How many of its counter’s units a seal takes: bodies for an onion, else itself. */
function unitsOf(seal: Sealed): number {
  return seal.seal === 'onion' ? sizeOf([seal]) / BODY : 1;
}

/** The numbers of seals and the places in streams, as the traces come one after the other. */
class Bookkeeper {
  readonly #counters = new Map<Sealed, number>();
  readonly #used = new Map<string, number>();
  readonly #connections = new Map<string, Connection>();
  readonly #instruments: Instruments;
  readonly #bodies = new Map<string, Uint8Array[]>();

  constructor(instruments: Instruments) {
    this.#instruments = instruments;
  }

  /** Numbers what a trace holds. Out: the context of its packets. */
  enter(trace: Trace, direction: Direction, journey: number, identification: number): EncodeContext {
    const places = new Map<string, Place>();
    const segments = new Map<string, SegmentIn>();
    for (const packet of packetsOf(trace)) {
      for (const layer of everyLayer(packet)) if (layer.kind === 'sealed') this.#count(layer, direction);
      for (const segment of segmentsIn(packet)) segments.set(connectionName(journey, segment.ports), segment);
    }
    for (const [name, segment] of segments) places.set(name, this.#advance(name, direction, segment));
    return this.#context(places, direction, journey, identification);
  }

  #count(seal: Sealed, direction: Direction): void {
    if (this.#counters.has(seal)) return;
    const name = `${direction} ${seal.key}`;
    const used = this.#used.get(name) ?? 0;
    this.#counters.set(seal, used);
    this.#used.set(name, used + unitsOf(seal));
  }

  #advance(name: string, direction: Direction, { ports, length }: SegmentIn): Place {
    const connection = this.#connections.get(name) ?? {
      begin: { request: spread(`${name} request`), reply: spread(`${name} reply`) },
      sent: { request: 0, reply: 0 },
    };
    this.#connections.set(name, connection);
    const other = direction === 'request' ? 'reply' : 'request';
    const next = (side: Direction): number => (connection.begin[side] + 1 + connection.sent[side]) % 2 ** 32;
    const place = {
      sequence: ports.flags ? connection.begin[direction] : next(direction),
      // The first segment of all has nothing to acknowledge.
      acknowledgement: ports.flags === 'SYN' ? 0 : next(other),
    };
    connection.sent[direction] += length;
    return place;
  }

  #digest(seal: Sealed, direction: Direction, body: Uint8Array, number: number): Uint8Array {
    const { digest } = this.#instruments;
    if (!digest) return NO_DIGEST;
    const name = `${direction} ${seal.key}`;
    const bodies = this.#bodies.get(name) ?? [];
    this.#bodies.set(name, bodies);
    bodies[number] = body;
    return digest(seal.key, direction, bodies.slice(0, number + 1));
  }

  #context(
    places: ReadonlyMap<string, Place>,
    direction: Direction,
    journey: number,
    identification: number,
  ): EncodeContext {
    return {
      direction,
      conversation: (journey + 1) % 2 ** 16,
      identification: identification % 2 ** 16,
      placeOf: (ports) => {
        const found = places.get(connectionName(journey, ports));
        if (!found) throw new RangeError('the segment is of another trace');
        return found;
      },
      counterOf: (seal) => {
        const found = this.#counters.get(seal);
        if (found === undefined) throw new RangeError('the seal is of another timeline');
        return found;
      },
      receiverOf: (key) => this.#instruments.receiverOf?.(key, direction) ?? 0,
      digestOf: (seal, body, number) => this.#digest(seal, direction, body, number),
    };
  }
}

/**
 * Makes bytes of a timeline’s packets. In: the timeline, and what encrypts. Out: the bytes of any packet of any of its
 * traces; packets that are not of it are the caller’s mistake: RangeError. Seals are numbered and streams go on from
 * trace to trace, as if all journeys were made one after the other.
 */
export function transcriptOf(timeline: Timeline, instruments: Instruments): Transcript {
  const bookkeeper = new Bookkeeper(instruments);
  const contexts = new Map<Trace, EncodeContext>();
  for (const [journey, { exchanges }] of timeline.entries())
    for (const { request, reply } of exchanges) {
      contexts.set(request, bookkeeper.enter(request, 'request', journey, contexts.size + 1));
      if (reply) contexts.set(reply, bookkeeper.enter(reply, 'reply', journey, contexts.size + 1));
    }
  const contextOf = (trace: Trace): EncodeContext => {
    const context = contexts.get(trace);
    if (!context) throw new RangeError('the trace is of another timeline');
    return context;
  };
  const bytesOf = (trace: Trace, packet: Packet): Uint8Array =>
    encode(packet, instruments.sealer, contextOf(trace));
  // A digest runs over all messages before it, whichever packet is asked for first.
  if (instruments.digest)
    for (const trace of contexts.keys())
      for (const packet of packetsOf(trace))
        for (const layer of everyLayer(packet))
          if (layer.kind === 'sealed' && layer.inner[0]?.kind === 'relay' && !isTooLong([layer]))
            bytesOf(trace, [layer]);
  return { contextOf, bytesOf };
}
