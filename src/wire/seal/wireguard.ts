import { wireParticulars } from '#words/wire-particular.ts';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { blake2s } from '@noble/hashes/blake2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { split, writeFirst, writeSecond } from './noise.ts';
import { sealProblem, type Opened } from './seal-problem.ts';
import { publicKey, sharedSecret } from './x25519.ts';

/** What both sides hash before the first message: WireGuard paper §5.4. */
export const IDENTIFIER = utf8ToBytes('WireGuard v1 zx2c4 Jason@zx2c4.com');

const MAC1 = utf8ToBytes('mac1----');

/** Bytes of the first and second message, of their two macs together, and of the least transport message. */
export const SIZE = { initiation: 148, response: 92, macs: 32, transport: 32 } as const;

const TAG = 16;

/** Instead of a preshared key, where there is none: WireGuard paper §5.2. */
export const NO_PSK: Uint8Array = new Uint8Array(32);

/** One side of a handshake: its two private keys, and the number that the other side shall address it by. */
export interface Side {
  readonly staticPrivate: Uint8Array;
  readonly ephemeralPrivate: Uint8Array;
  /** 32 bits, unsigned. */
  readonly index: number;
}

/** The keys that a handshake leaves: one for each direction, 32 bytes each. */
export interface TransportKeys {
  readonly initiatorToResponder: Uint8Array;
  readonly responderToInitiator: Uint8Array;
}

/** The two messages of a handshake as they stand in UDP: 148 and 92 bytes. */
export interface HandshakeMessages {
  readonly initiation: Uint8Array;
  readonly response: Uint8Array;
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function uint64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return bytes;
}

/**
 * The mac that a message carries for whoever it is meant for. In: the message without its macs, and the receiver’s
 * static public key. Out: 16 bytes. WireGuard paper §5.4.4.
 */
export function mac1(message: Uint8Array, receiverStatic: Uint8Array): Uint8Array {
  return blake2s(message, { key: blake2s(concatBytes(MAC1, receiverStatic)), dkLen: 16 });
}

/** The second mac stays zero as long as nobody asked for a cookie: WireGuard paper §5.4.4. */
function withMacs(message: Uint8Array, receiverStatic: Uint8Array): Uint8Array {
  return concatBytes(message, mac1(message, receiverStatic), new Uint8Array(16));
}

/** A shared secret of keys that the caller has made up. In: 32 bytes each. Refuses a key of low order by RangeError. */
function secret(privateKey: Uint8Array, otherPublic: Uint8Array): Uint8Array {
  const shared = sharedSecret(privateKey, otherPublic);
  if (!shared) throw new RangeError('a key of low order has no secret to share');
  return shared;
}

/**
 * Makes a whole handshake, byte for byte as two WireGuard peers would. In: both sides, a preshared key of 32 bytes if
 * there is one, and the TAI64N timestamp of 12 bytes. Out: the two messages and the keys they lead to. Keys of another
 * length are the caller’s mistake and are refused by an error. WireGuard paper §5.4.2–5.4.5.
 */
export function handshake({
  initiator,
  responder,
  psk = NO_PSK,
  timestamp,
}: {
  readonly initiator: Side;
  readonly responder: Side;
  readonly psk?: Uint8Array;
  readonly timestamp: Uint8Array;
}): HandshakeMessages & { readonly keys: TransportKeys } {
  const initiatorStatic = publicKey(initiator.staticPrivate);
  const responderStatic = publicKey(responder.staticPrivate);
  const ephemeral = publicKey(initiator.ephemeralPrivate);
  const answer = publicKey(responder.ephemeralPrivate);
  const first = writeFirst(
    IDENTIFIER,
    { ephemeral, initiatorStatic, responderStatic },
    {
      es: secret(initiator.ephemeralPrivate, responderStatic),
      ss: secret(initiator.staticPrivate, responderStatic),
    },
    timestamp,
  );
  const ee = secret(responder.ephemeralPrivate, ephemeral);
  const se = secret(responder.ephemeralPrivate, initiatorStatic);
  const second = writeSecond(first.noise, answer, { ee, se, psk }, new Uint8Array(0));
  const [initiatorToResponder, responderToInitiator] = split(second.noise);
  const initiation = concatBytes(uint32(1), uint32(initiator.index), first.message);
  const response = concatBytes(uint32(2), uint32(responder.index), uint32(initiator.index), second.message);
  return {
    initiation: withMacs(initiation, responderStatic),
    response: withMacs(response, initiatorStatic),
    keys: { initiatorToResponder, responderToInitiator },
  };
}

/** Fills up to a multiple of 16 bytes with zeros: WireGuard paper §5.4.6. */
export function padded(plain: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(plain.length / 16) * 16);
  whole.set(plain);
  return whole;
}

/**
 * Seals the body of a transport message. In: the key of this direction, how many were sealed with it before, and the
 * plaintext. Out: the ciphertext of the padded plaintext, and 16 bytes of tag. WireGuard paper §5.4.6.
 */
export function sealBody(key: Uint8Array, counter: number, plain: Uint8Array): Uint8Array {
  return chacha20poly1305(key, concatBytes(new Uint8Array(4), uint64(counter))).encrypt(padded(plain));
}

/** Opens the body of a transport message. Out: the padded plaintext; or what is wrong: 404 too short, 403 the tag. */
export function openBody(key: Uint8Array, counter: number, body: Uint8Array): Opened {
  if (body.length < TAG) return { problem: sealProblem(404, 0, wireParticulars.hasBytes(body.length)) };
  return opened(key, uint64(counter), body, 0);
}

function opened(key: Uint8Array, counter: Uint8Array, body: Uint8Array, start: number): Opened {
  try {
    return { plain: chacha20poly1305(key, concatBytes(new Uint8Array(4), counter)).decrypt(body) };
  } catch {
    return { problem: sealProblem(403, start + body.length - TAG) };
  }
}

/**
 * A whole transport message as it stands in UDP. In: the key of this direction, the number by which the other side
 * wants to be addressed, how many were sealed with this key before, and an IP packet, or nothing for a keepalive.
 */
export function sealTransport(
  key: Uint8Array,
  receiver: number,
  counter: number,
  plain: Uint8Array,
): Uint8Array {
  return concatBytes(uint32(4), uint32(receiver), uint64(counter), sealBody(key, counter, plain));
}

/**
 * Opens a transport message. In: the key of its direction, and the whole UDP payload. Out: the plaintext with its
 * padding (an IP packet tells its own length); or what is wrong: too short (401), of another type (402), or a tag that
 * does not fit (403).
 */
export function openTransport(key: Uint8Array, message: Uint8Array): Opened {
  if (message.length < SIZE.transport) {
    return { problem: sealProblem(401, 0, wireParticulars.hasBytes(message.length)) };
  }
  if (!beginsWith(message, 4)) return { problem: sealProblem(402, 0) };
  return opened(key, message.subarray(8, 16), message.subarray(16), 16);
}

/** Whether a message is of this type; three zeros follow the type. WireGuard paper §5.4. */
export function beginsWith(message: Uint8Array, type: number): boolean {
  return message[0] === type && message[1] === 0 && message[2] === 0 && message[3] === 0;
}
