import type { KeyId } from '#model/key.ts';
import type { SealContext, Sealer } from '../sealer.ts';
import { writeKeylog } from './keylog.ts';
import { BODY, digestOf, streamed, type RelayKeys, type Way } from './onion.ts';
import { openData, sealData, type DataKey } from './openvpn.ts';
import type { Opened } from './seal-problem.ts';
import { secret } from './secret.ts';
import { protect, unprotect, type TrafficKey } from './tls.ts';
import {
  handshake,
  openBody,
  sealBody,
  type HandshakeMessages,
  type Side,
  type TransportKeys,
} from './wireguard.ts';
import { publicKey } from './x25519.ts';

type Direction = SealContext['direction'];

function way(direction: Direction): Way {
  return direction === 'request' ? 'forward' : 'backward';
}

function trafficKey(key: KeyId, direction: Direction): TrafficKey {
  return { key: secret(key, `${direction} key`, 16), iv: secret(key, `${direction} IV`, 12) };
}

function dataKey(key: KeyId, direction: Direction): DataKey {
  return { key: secret(key, `${direction} key`, 32), implicitIv: secret(key, `${direction} IV`, 8) };
}

/** The keys that a relay shares with the client whose circuit the key belongs to. */
export function relayKeysOf(key: KeyId): RelayKeys {
  const stream = (name: Way): RelayKeys[Way] => ({
    key: secret(key, `${name} key`, 16),
    seed: secret(key, `${name} digest`, 20),
  });
  return { forward: stream('forward'), backward: stream('backward') };
}

/**
 * The digest of a relay message, with keys that follow from the key’s name, as `transcriptOf` and `exportCapture` ask for
 * it. In: the key of the relay that the message begins or ends at, the direction, and every body of both up to this one,
 * their digests zero. Out: 4 bytes, by which `recognise` knows the message. tor-spec §6.1.
 */
export function digest(key: KeyId, direction: Direction, bodies: readonly Uint8Array[]): Uint8Array {
  return digestOf(relayKeysOf(key)[way(direction)].seed, bodies);
}

/** The numbers by which the two sides of a tunnel address each other: 32 bits each, unsigned. */
export interface Indices {
  readonly initiator: number;
  readonly responder: number;
}

function indexOf(key: KeyId, side: string): number {
  const bytes = secret(key, `${side} index`, 4);
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
}

function sideOf(key: KeyId, side: 'initiator' | 'responder', index: number): Side {
  return {
    staticPrivate: secret(key, `${side} static`, 32),
    ephemeralPrivate: secret(key, `${side} ephemeral`, 32),
    index,
  };
}

/** 1 January 2026, 0:00 UTC, as WireGuard reckons TAI64N: 10 seconds ahead, and no leap second since 1972. */
const TIMESTAMP = Uint8Array.of(0x40, 0, 0, 0, 0x69, 0x55, 0xb9, 0x0a, 0, 0, 0, 0);

/** A handshake that could have led to a tunnel, and what Wireshark needs to open all that follows. */
export interface NamedHandshake extends HandshakeMessages {
  readonly keys: TransportKeys;
  readonly keylog: string;
  readonly initiatorIndex: number;
  readonly responderIndex: number;
}

/**
 * The handshake behind the name of a WireGuard key. In: the name, and the numbers by which the two sides address each
 * other if they are not to follow from the name; the keys are the same for any. Out: the two messages as they stand in
 * UDP, the keys that `seal` seals with, and the initiator’s key log. The initiator is the side that sends requests.
 */
export function handshakeOf(
  key: KeyId,
  indices: Indices = { initiator: indexOf(key, 'initiator'), responder: indexOf(key, 'responder') },
): NamedHandshake {
  const initiator = sideOf(key, 'initiator', indices.initiator);
  const responder = sideOf(key, 'responder', indices.responder);
  const keylog = writeKeylog({
    localStatic: initiator.staticPrivate,
    remoteStatic: publicKey(responder.staticPrivate),
    handshakes: [{ localEphemeral: initiator.ephemeralPrivate }],
  });
  return {
    ...handshake({ initiator, responder, timestamp: TIMESTAMP }),
    keylog,
    initiatorIndex: indices.initiator,
    responderIndex: indices.responder,
  };
}

// A handshake takes ten multiplications on the curve, and a journey seals many packets with one key.
const tunnels = new Map<KeyId, TransportKeys>();

function tunnelKey(key: KeyId, direction: Direction): Uint8Array {
  const keys = tunnels.get(key) ?? handshakeOf(key).keys;
  tunnels.set(key, keys);
  return direction === 'request' ? keys.initiatorToResponder : keys.responderToInitiator;
}

/** An onion’s stream goes on where the last body of this direction ended. */
function onionLayer(bytes: Uint8Array, { key, counter, direction }: SealContext): Uint8Array {
  return streamed(relayKeysOf(key)[way(direction)].key, counter * BODY, bytes);
}

/**
 * Seals for real, with keys that follow from the key’s name (`secret`).
 *
 * - `wireguard`: ChaCha20-Poly1305 with the transport key of `handshakeOf(key)`. What is not padded to 16 bytes is padded
 *   with zeros. No header is authenticated. WireGuard paper §5.4.6.
 * - `tls`: a TLS 1.3 record of application data, AES-128-GCM. The header is the five bytes of the record. RFC 8446 §5.2.
 * - `openvpn`: P_DATA_V2 with AES-256-GCM, the tag first. The header is opcode, peer id and packet id, eight bytes; the
 *   packet id is the counter and one.
 * - `onion`: one relay’s layer, AES-128-CTR. The counter counts bodies of 509 bytes, not packets. The digest inside is
 *   for whoever writes the relay message (`digest`). tor-spec §5.5.
 */
export const seal: Sealer = (plain, context) => {
  const { kind, key, counter, direction, header } = context;
  switch (kind) {
    case 'wireguard':
      return sealBody(tunnelKey(key, direction), counter, plain);
    case 'tls':
      return protect(trafficKey(key, direction), counter, header, plain);
    case 'openvpn':
      return sealData(dataKey(key, direction), counter, header, plain);
    case 'onion':
      return onionLayer(plain, context);
  }
};

/**
 * Opens what `seal` sealed, for whoever holds the key. In: ciphertext and tag as they stand on the wire, and the context
 * it was sealed in. Out: all that stood under the tag, which is the plaintext as its protocol fills it up: for WireGuard
 * with its padding, for TLS with the content type behind it; or what is wrong: too short (404), a tag that does not fit
 * (403). An onion layer has no tag and always comes off: whether the right one did, only `recognise` tells.
 */
export function open(sealed: Uint8Array, context: SealContext): Opened {
  const { kind, key, counter, direction, header } = context;
  switch (kind) {
    case 'wireguard':
      return openBody(tunnelKey(key, direction), counter, sealed);
    case 'tls':
      return unprotect(trafficKey(key, direction), counter, header, sealed);
    case 'openvpn':
      return openData(dataKey(key, direction), counter, header, sealed);
    case 'onion':
      return { plain: onionLayer(sealed, context) };
  }
}
