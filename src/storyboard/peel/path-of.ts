import type { Observation } from '#evidence/observation.ts';
import { follow, type FollowedHop } from '#evidence/follow.ts';
import type { KeyId } from '#model/key.ts';
import { nodeOf, type Network } from '#model/network.ts';
import { everyLayer } from '#model/packet.ts';
import type { Scenario } from '#model/scenario.ts';
import { storyboardOf } from '../storyboard.ts';
import { linkName } from '#simulation/observed-in.ts';
import { shownOf } from '#simulation/step.ts';
import type { Hop, Journey } from '#simulation/trace.ts';
import type { Capture } from '#wire/capture.ts';
import { dissect } from '#wire/dissect.ts';
import type { Envelope } from '#wire/envelope.ts';
import { everyEnvelope } from '#wire/find-fields.ts';
import { peelWalk } from '#words/peel-walk.ts';
import { pack, type FieldKind } from './pack.ts';
import { hexOf } from './packet-bytes.ts';
import { sealOf, tellHop } from './tell-hop.ts';
import type { Beginning, Handshake, Holder, Stop, PacketPath, PathHop } from './packet-path.ts';

/** What the lab kept of a situation. */
export interface Kept {
  readonly observation: Observation;
  /** The capture in a file of this situation. */
  readonly captureIn: (file: string) => Capture;
  /** Whether keys of tunnels were kept. */
  readonly hasTunnelKeys: boolean;
}

/** A link with the bytes on it, before it is put into words. */
export interface RawHop extends Pick<PathHop, 'from' | 'to' | 'direction' | 'file' | 'frame' | 'begins'> {
  readonly hop: Hop;
  readonly bytes: Uint8Array;
  readonly envelopes: readonly Envelope[];
}

/** Somebody that a path passes, as plain data. */
export function stopIn(network: Network, id: string): Stop {
  const { kind, title, qube } = nodeOf(network, id);
  return { id, kind, title, ...(qube && { label: qube.label }) };
}

/** Somebody who holds a key, as plain data. */
export function holderIn(network: Network, id: string, key: KeyId): Holder {
  const { kind, title } = nodeOf(network, id);
  return { id, kind, title, key };
}

/** The nodes of a journey in order, as far as its request comes. */
export function chainOf(network: Network, journey: Journey): Stop[] {
  return shownOf(journey).request.hops.map(({ node }) => stopIn(network, node));
}

/** How many Tor cells a packet holds, tunnels looked through. */
function cellsIn({ sent = [] }: Hop): number {
  return everyLayer(sent).reduce((sum, layer) => sum + (layer.kind === 'tor-cell' ? layer.cells : 0), 0);
}

/** What holds of both: the sealed stretch of two frames is the same, byte for byte. */
function sameSealed(before: RawHop | undefined, now: RawHop): boolean {
  const cut = (hop: RawHop | undefined): string => {
    const seal = hop && sealOf(hop.envelopes);
    return seal ? hexOf(hop.bytes.subarray(seal.start, seal.start + seal.length)) : '';
  };
  return cut(before) !== '' && cut(before) === cut(now);
}

/** Hops in words and packed. In: hops in order. Out: the hops, and what kinds of field they have. */
export function wordedHops(
  network: Network,
  raw: readonly RawHop[],
): { readonly hops: readonly PathHop[]; readonly kinds: readonly FieldKind[] } {
  const kinds: FieldKind[] = [];
  const hops = raw.map((hop, i): PathHop => {
    const before = raw[i - 1]?.direction === hop.direction ? raw[i - 1] : undefined;
    const seal = sealOf(hop.envelopes)?.seal;
    const sentence = tellHop(
      {
        from: nodeOf(network, hop.from),
        to: nodeOf(network, hop.to),
        direction: hop.direction,
        acts: hop.hop.actions,
        cells: cellsIn(hop.hop),
        ...(before && { before: before.envelopes }),
        now: hop.envelopes,
      },
      sameSealed(before, hop),
    );
    const { from, to, direction, file, frame, begins } = hop;
    return {
      from,
      to,
      direction,
      sentence,
      ...(seal && { seal }),
      ...(file !== undefined && { file }),
      ...(frame !== undefined && { frame }),
      begins,
      bytes: hexOf(hop.bytes),
      envelopes: pack(hop.envelopes, kinds),
    };
  });
  return { hops, kinds };
}

/** Both ends of the air see the same frame; it is shown once, from who sent it to who took it. */
export function withoutAir(network: Network, hops: readonly RawHop[]): RawHop[] {
  const isSame = (one: RawHop, other: RawHop): boolean => hexOf(one.bytes) === hexOf(other.bytes);
  const isAir = (id: string | undefined): boolean => id !== undefined && nodeOf(network, id).kind === 'wifi';
  return hops.flatMap((hop, i) => {
    const next = hops[i + 1];
    if (isAir(hop.to) && next && isAir(next.from) && isSame(hop, next)) return [];
    const before = hops[i - 1];
    return [isAir(hop.from) && before && isSame(before, hop) ? { ...before, to: hop.to } : hop];
  });
}

function rawHop({ from, to, direction, hop, frame }: FollowedHop, kept: Kept): RawHop[] {
  const file = kept.observation.captures.find(({ place }) => place === linkName(from, to))?.file;
  if (file === undefined) return [];
  const capture = kept.captureIn(file);
  const captured = capture.frames[frame.frame - 1];
  if (!captured) return [];
  const begins: Beginning = capture.interfaces[captured.interface]?.link ?? 'ethernet';
  const { envelopes } = dissect(captured.bytes, begins);
  return [{ from, to, direction, hop, file, frame: frame.frame, begins, bytes: captured.bytes, envelopes }];
}

/** Every WireGuard handshake in a capture: an initiation and the response that names its sender. */
export function handshakesIn({ frames, interfaces }: Capture): Handshake[] {
  const messages = frames.flatMap(({ bytes, interface: index }) =>
    everyEnvelope(dissect(bytes, interfaces[index]?.link ?? 'ethernet').envelopes)
      .filter(({ kind }) => kind === 'wireguard')
      .map(({ start, length }) => hexOf(bytes.subarray(start, start + length))),
  );
  const initiations = messages.filter((message) => message.startsWith('01000000'));
  return messages
    .filter((message) => message.startsWith('02000000'))
    .flatMap((response) => {
      const initiation = initiations.find((each) => each.slice(8, 16) === response.slice(16, 24));
      return initiation === undefined ? [] : [{ initiation, response }];
    });
}

/** Those who hold the key of a tunnel on this path. */
export function holdersOf(network: Network, hops: readonly RawHop[]): Holder[] {
  const seals = new Set(hops.flatMap(({ envelopes }) => sealOf(envelopes)?.seal ?? []));
  return [...network.keys.values()]
    .filter(({ seal }) => seal === 'wireguard' && seals.has(seal))
    .flatMap(({ id: key, holders }) => holders.map((id) => holderIn(network, id, key)));
}

/**
 * A packet of a recorded situation on every link that it goes over, and its answer. In: the scenario, the number of
 * the flow from 0, and what the lab kept. Out: the path; nothing if no capture holds a frame with data of that flow.
 */
export function pathOf(scenario: Scenario, flow: number, kept: Kept): PacketPath | undefined {
  const { network, toldJourneys } = storyboardOf(scenario);
  const journey = toldJourneys[flow]?.journey;
  const observed = kept.observation.flows[flow];
  if (!journey || !observed) return undefined;
  const followed = follow(journey, observed).flatMap((hop) => rawHop(hop, kept));
  if (followed.length === 0) return undefined;
  const raw = withoutAir(network, followed);
  const sealed = raw.find(({ envelopes }) => sealOf(envelopes)?.seal === 'wireguard');
  return {
    name: scenario.name,
    flow: flow + 1,
    title: scenario.title,
    origin: peelWalk.captured,
    chain: chainOf(network, journey),
    ...wordedHops(network, raw),
    holders: kept.hasTunnelKeys ? holdersOf(network, raw) : [],
    handshakes: sealed?.file === undefined ? [] : handshakesIn(kept.captureIn(sealed.file)),
    captures: kept.observation.captures
      .filter(({ file }) => raw.some((hop) => hop.file === file))
      .map(({ file, frames, bytes }) => ({ file, frames, bytes })),
  };
}
