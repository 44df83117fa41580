import { wireExport, type PacketName } from '#words/wire-export.ts';
import { wireParticulars } from '#words/wire-particular.ts';
import type { KeyId } from '#model/key.ts';
import type { Network } from '#model/network.ts';
import { everyLayer, type Packet } from '#model/packet.ts';
import type { Journey, Timeline, Trace } from '#simulation/trace.ts';
import { nodesAt } from '#simulation/observed-in.ts';
import {
  acknowledging,
  closing,
  handshakeAlong,
  streamsOf,
  type AddedFrame,
  type Streams,
} from './added-frames.ts';
import type { Capture, CapturedFrame, CapturedInterface } from './capture.ts';
import { isTooLong } from './encode.ts';
import { join, numbers } from './encode/write.ts';
import type { WireProblem } from './envelope.ts';
import { answeredLegs, legsOf, type Leg, type Passage } from './leg.ts';
import { linkAddress } from './link-address.ts';
import { wireProblem } from './wire-problem.ts';
import { transcriptOf, type Instruments, type Transcript } from './transcript.ts';

/** The handshake that went before a WireGuard tunnel’s first packet, as its messages stand in UDP. */
export interface TunnelHandshake {
  readonly initiation: Uint8Array;
  readonly response: Uint8Array;
  /** What Wireshark needs to open the tunnel, in the text form of its key log. */
  readonly keylog: string;
  /** The numbers by which the two sides address each other. The initiator is the side that sends requests. */
  readonly initiatorIndex: number;
  readonly responderIndex: number;
}

export interface ExportOptions extends Pick<Instruments, 'sealer' | 'digest'> {
  /** The node or link where one looks on; everywhere if left out. */
  readonly at?: string;
  /** The handshake behind the name of a WireGuard key; tunnels begin without one if left out. */
  readonly handshakes?: (key: KeyId) => TunnelHandshake;
  /** When the first frame is sent, in microseconds since 1970. */
  readonly start: number;
}

const IPV4_TYPE = 0x0800;
const BETWEEN_FRAMES = 1000;

/** Whether a link is the place, or one of its ends is. */
function passesBy(link: string, at: string | undefined): boolean {
  return at === undefined || link === at || nodesAt(link).includes(at);
}

/** Writes frames down as they come by. */
class Recorder {
  readonly interfaces: CapturedInterface[] = [];
  readonly frames: CapturedFrame[] = [];
  readonly problems: WireProblem[] = [];
  /** The key logs of the tunnels whose handshakes came by. */
  readonly keylogs = new Map<KeyId, string>();
  readonly #network: Network;
  readonly #options: ExportOptions;
  #count = 0;

  constructor(network: Network, options: ExportOptions) {
    this.#network = network;
    this.#options = options;
  }

  /** Time goes on whether a frame comes by here or not: captures of two places agree. */
  record({ link, sender, receiver }: Passage, bytes: Uint8Array, comment: string): boolean {
    const time = this.#options.start + BETWEEN_FRAMES * this.#count++;
    if (!passesBy(link, this.#options.at)) return false;
    const header = join([
      linkAddress(this.#network, receiver, sender),
      linkAddress(this.#network, sender, receiver),
      numbers([2, IPV4_TYPE]),
    ]);
    this.frames.push({ interface: this.#interfaceOf(link), time, bytes: join([header, bytes]), comment });
    return true;
  }

  /** Out: whether any of the frames came by. */
  recordAdded(frames: readonly AddedFrame[]): boolean {
    return frames
      .map(({ passage, bytes }) => this.record(passage, bytes, wireExport.added))
      .some((cameBy) => cameBy);
  }

  /**
   * Puts a handshake’s two messages beside each other on each link, the link nearest to the responder last; their times
   * stay. Wireshark tells tunnels of one number apart by their addresses, and where masquerade has changed them it takes
   * the last that began for the one that has moved: of another order it could not open every reply.
   */
  pairByLink(from: number): void {
    const since = this.frames.splice(from);
    const order = since.map((frame) => frame.interface);
    this.frames.push(...since.toSorted((a, b) => order.indexOf(a.interface) - order.indexOf(b.interface)));
  }

  #interfaceOf(link: string): number {
    const found = this.interfaces.findIndex(({ name }) => name === link);
    return found < 0 ? this.interfaces.push({ name: link, link: 'ethernet' }) - 1 : found;
  }
}

/** What is known while frames are written down. */
interface Export {
  readonly network: Network;
  readonly options: ExportOptions;
  readonly transcript: Transcript;
  readonly recorder: Recorder;
  readonly handshakeOf: (key: KeyId) => TunnelHandshake | undefined;
  /** The links on which a tunnel’s handshake was, as `key link`. */
  readonly shaken: Set<string>;
}

/** The key of the WireGuard tunnel that a leg’s packets are in. */
function tunnelOf(leg: Leg): KeyId | undefined {
  const seal = leg[0]?.packet[3];
  return seal?.kind === 'sealed' && seal.seal === 'wireguard' ? seal.key : undefined;
}

function recordHandshake({ handshakeOf, recorder, shaken }: Export, leg: Leg): void {
  const key = tunnelOf(leg);
  const handshake = key === undefined ? undefined : handshakeOf(key);
  if (key === undefined || !handshake) return;
  const fresh = leg.filter(({ link }) => !shaken.has(`${key} ${link}`));
  for (const { link } of fresh) shaken.add(`${key} ${link}`);
  const { initiation, response, keylog } = handshake;
  const before = recorder.frames.length;
  if (recorder.recordAdded(handshakeAlong(fresh, initiation, response))) recorder.keylogs.set(key, keylog);
  recorder.pairByLink(before);
}

/** What a packet is, by its innermost layer: what runs ahead of a request, or request or reply. */
function nameOf(packet: Packet, direction: 'request' | 'reply'): PacketName {
  const carried = everyLayer(packet).at(-1);
  switch (carried?.kind) {
    case 'tcp':
      return carried.flags === undefined ? direction : { flags: carried.flags };
    case 'relay':
      return { relay: carried.command };
    case 'tls-hello':
      return { tls: carried.sni === undefined ? 'ServerHello' : 'ClientHello' };
    default:
      return direction;
  }
}

/** Where in the scenario a frame is, for its comment. */
function whereabouts(
  { network, transcript }: Export,
  flow: number,
  trace: Trace,
  { packet, hop, from, to }: Passage,
): string {
  const { title, flows } = network.scenario;
  const name = nameOf(packet, transcript.contextOf(trace).direction);
  return flows.length > 1
    ? wireExport.frameOfFlow(title, flow + 1, flows.length, name, hop + 1, from, to)
    : wireExport.frame(title, name, hop + 1, from, to);
}

/** Writes the packets of a trace down, behind the answer to a SYN its acknowledgement. Out: the legs newly opened. */
function recordTrace(exporting: Export, trace: Trace, flow: number, streams: Streams): Leg[] {
  const { recorder, transcript } = exporting;
  const legs = legsOf(trace);
  const answered = answeredLegs(trace, legs);
  for (const leg of legs) {
    recordHandshake(exporting, leg);
    for (const passage of leg) {
      const comment = whereabouts(exporting, flow, trace, passage);
      if (isTooLong(passage.packet)) recorder.problems.push(wireProblem(301, 0, comment));
      else recorder.record(passage, transcript.bytesOf(trace, passage.packet), comment);
    }
    for (const opened of answered.get(leg) ?? []) recorder.recordAdded(acknowledging(opened, streams));
  }
  return [...answered.values()].flat();
}

function recordJourney(exporting: Export, journey: Journey, flow: number): void {
  const streams = streamsOf(journey, exporting.transcript);
  const traces = journey.exchanges.flatMap(({ request, reply }) => (reply ? [request, reply] : [request]));
  const opened = traces.flatMap((trace) => recordTrace(exporting, trace, flow, streams));
  for (const leg of opened.toReversed()) exporting.recorder.recordAdded(closing(leg, streams));
}

/**
 * The model’s own packets as a capture: nothing was sent anywhere. In: a network, its timeline, where one looks on, and
 * what encrypts. Out: an interface for each link, named after its two ends, with Ethernet frames 1 ms apart, in the order of their times
 * but for handshakes (`pairByLink`); frames that
 * the model leaves out (the third segment that opens TCP, those that close it, WireGuard’s handshake) say so in their
 * comment, all others where they are. A connection that was open before the journey, as a tunnel’s over TCP, neither
 * begins nor ends here. With handshakes, the key logs of their tunnels. A packet that IPv4 cannot carry is left out (problem
 * 301); a place that nothing comes by is problem 302. A timeline of another network is the caller’s mistake.
 */
export function exportCapture(
  network: Network,
  timeline: Timeline,
  options: ExportOptions,
): { capture: Capture; problems: readonly WireProblem[] } {
  const known = new Map<KeyId, TunnelHandshake | undefined>();
  const handshakeOf = (key: KeyId): TunnelHandshake | undefined => {
    if (!known.has(key)) known.set(key, options.handshakes?.(key));
    return known.get(key);
  };
  const transcript = transcriptOf(timeline, {
    ...options,
    receiverOf: (key, direction) => {
      const { initiatorIndex = 0, responderIndex = 0 } = handshakeOf(key) ?? {};
      return direction === 'request' ? responderIndex : initiatorIndex;
    },
  });
  const recorder = new Recorder(network, options);
  const exporting: Export = { network, options, transcript, recorder, handshakeOf, shaken: new Set() };
  for (const [flow, journey] of timeline.entries()) recordJourney(exporting, journey, flow);
  const { interfaces, frames, problems, keylogs } = recorder;
  if (frames.length === 0)
    problems.push(wireProblem(302, 0, options.at === undefined ? '' : wireParticulars.place(options.at)));
  const comment = wireExport.capture(network.scenario.title);
  const secrets =
    keylogs.size > 0 ? [{ kind: 'wireguard', text: [...keylogs.values()].join('') } as const] : [];
  return { capture: { comment, interfaces, frames, secrets }, problems };
}
