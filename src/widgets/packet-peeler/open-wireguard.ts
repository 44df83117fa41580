/** Opens WireGuard for real. Loaded only once a reader takes a key in hand. */
import { bytesOf, hexOf, type PacketBytes } from '#storyboard/peel/packet-bytes.ts';
import type { Handshake } from '#storyboard/peel/packet-path.ts';
import { dissectOpened } from '#wire/dissect.ts';
import type { Envelope } from '#wire/envelope.ts';
import { everyEnvelope, valueOf } from '#wire/find-fields.ts';
import { transportKeysOf } from '#wire/seal/transport-keys.ts';
import { openTransport } from '#wire/seal/wireguard.ts';
import { peelerKeys } from '#words/peeler-keys.ts';
import type { Ring, Tried } from './tried.ts';

/** A direction of a tunnel: the number that stands on its messages, and the key that they were sealed with. */
interface Direction {
  readonly receiver: string;
  readonly key: Uint8Array;
}

function directionsOf(keylog: string, handshakes: readonly Handshake[]): Direction[] {
  return handshakes.flatMap(({ initiation, response }) => {
    const { keys } = transportKeysOf(
      { initiation: bytesOf(initiation), response: bytesOf(response) },
      keylog,
    );
    // Each side named a number in its own message; the other side writes it on what it sends.
    return keys
      ? [
          { receiver: response.slice(8, 16), key: keys.initiatorToResponder },
          { receiver: initiation.slice(8, 16), key: keys.responderToInitiator },
        ]
      : [];
  });
}

/** The WireGuard message of a frame, and the sealed stretch in it. */
function sealedIn({ bytes, envelopes }: PacketBytes): { message: Uint8Array; seal: Envelope } | undefined {
  const found = everyEnvelope(envelopes);
  const outer = found.find(({ kind }) => kind === 'wireguard');
  const seal = outer?.inner.find(({ kind }) => kind === 'sealed');
  if (!outer || !seal) return undefined;
  return { message: bytes.subarray(outer.start, outer.start + outer.length), seal };
}

function opened(plain: Uint8Array, seal: Envelope): Tried {
  const { envelopes } = dissectOpened('wireguard', plain);
  const length = Number(
    valueOf({ envelopes, problems: [] }, 'ipv4', 'total-length')?.split(' ')[0] ?? plain.length,
  );
  const padding = plain.length - length;
  return {
    sheets: [
      { title: peelerKeys.wireguardOpened, bytes: plain, envelopes, from: { sheet: 0, start: seal.start } },
    ],
    fits: true,
    told: peelerKeys.fits(plain.length, length, padding),
  };
}

function shut(told: string): Tried {
  return { sheets: [], told, fits: false };
}

function tried(frame: PacketBytes, keyFor: (receiver: string) => Uint8Array | undefined): Tried {
  const found = sealedIn(frame);
  if (!found) return shut(peelerKeys.nothingSealed);
  const key = keyFor(hexOf(found.message.subarray(4, 8)));
  if (!key) return shut(peelerKeys.otherTunnel);
  const result = openTransport(key, found.message);
  return 'plain' in result
    ? opened(result.plain, found.seal)
    : shut(`${result.problem.code}: ${result.problem.sentence}`);
}

/** The keys of a tunnel, from a key log and the handshakes that it belongs to. */
export function wireguardRing(keylog: string, handshakes: readonly Handshake[]): Ring {
  const directions = directionsOf(keylog, handshakes);
  const keyFor = (receiver: string): Uint8Array | undefined =>
    directions.find((each) => each.receiver === receiver)?.key;
  return { try: (frame) => tried(frame, keyFor) };
}

/** A key like any other, but of somebody else: it is tried for real. */
export function strangersRing(): Ring {
  const key = new Uint8Array(32).fill(0x53);
  return { try: (frame) => tried(frame, () => key) };
}
