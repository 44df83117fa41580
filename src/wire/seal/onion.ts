import { wireParticulars } from '#words/wire-particular.ts';
import { ctr } from '@noble/ciphers/aes.js';
import { equalBytes } from '@noble/ciphers/utils.js';
import { sha1 } from '@noble/hashes/legacy.js';
import type { WireProblem } from '../envelope.ts';
import { sealProblem } from './seal-problem.ts';

/**
 * An onion of our own. The ciphers, the digest and the layout are those of the Tor protocol (tor1), and Tor’s own test
 * vectors come out of it. But it is made here, of made-up keys: it is no recording of Tor, whose layers nobody can open
 * from outside. Unlike Tor, which pads with random bytes, it pads with zeros, so that the same message gives the same
 * bytes. tor-spec, “Relay cells”, “Routing relay cells” and “Setting circuit keys” (§5.5, §6.1, §5.2 before 2023).
 */

/** Bytes of a cell’s body, of the header of a relay message in it, and of the data that one message carries at most. */
export const BODY = 509;
const HEADER = 11;
export const MOST_DATA = BODY - HEADER;

/** Where the digest stands, 4 bytes: after command, `recognized` and stream. */
const DIGEST = 5;

/** What one relay shares with the client for one direction: an AES-128 key, and 20 bytes that its digest begins with. */
export interface StreamKeys {
  readonly key: Uint8Array;
  readonly seed: Uint8Array;
}

/** `forward` is away from the client. */
export type Way = 'forward' | 'backward';

/** What one relay shares with the client. */
export type RelayKeys = Readonly<Record<Way, StreamKeys>>;

/** The relays of a circuit, the nearest first. Messages begin and end at the last one. */
export type Circuit = readonly RelayKeys[];

/** A relay message: tor-spec, “Relay cells”. */
export interface RelayMessage {
  /** 1 BEGIN, 2 DATA, 3 END, 4 CONNECTED, 11 RESOLVE, 12 RESOLVED. */
  readonly command: number;
  readonly stream: number;
  /** 498 bytes at most. */
  readonly data: Uint8Array;
}

/**
 * Cuts data into as many relay messages as it takes; at least one. In: the command, the stream and any number of bytes.
 */
export function messagesFor(command: number, stream: number, data: Uint8Array): RelayMessage[] {
  const count = Math.max(1, Math.ceil(data.length / MOST_DATA));
  return Array.from({ length: count }, (_, i) => ({
    command,
    stream,
    data: data.subarray(i * MOST_DATA, (i + 1) * MOST_DATA),
  }));
}

/** The body of a message before its digest is known: `recognized` and digest zero, zeros behind the data. */
function blank({ command, stream, data }: RelayMessage): Uint8Array {
  if (data.length > MOST_DATA) throw new RangeError(`a relay message carries ${MOST_DATA} bytes at most`);
  const body = new Uint8Array(BODY);
  const view = new DataView(body.buffer);
  view.setUint8(0, command);
  view.setUint16(3, stream);
  view.setUint16(9, data.length);
  body.set(data, HEADER);
  return body;
}

/**
 * The digest of a relay message. In: the seed of its relay and direction, and every body of this direction up to this
 * one, their digests zero. Out: the first 4 bytes of the hash of them all. tor-spec §6.1.
 */
export function digestOf(seed: Uint8Array, bodies: readonly Uint8Array[]): Uint8Array {
  const running = bodies.reduce((hash, body) => hash.update(body), sha1.create().update(seed));
  return running.digest().slice(0, 4);
}

/**
 * The body of a relay message, not yet wrapped. In: the keys of the relay that it begins or ends at, the direction, the
 * messages sent before it in this direction (the digest runs over them all), and the message. Out: 509 bytes. More than
 * 498 bytes of data are the caller’s mistake and are refused by a RangeError: see `messagesFor`.
 */
export function bodyOf(
  keys: RelayKeys,
  way: Way,
  before: readonly RelayMessage[],
  message: RelayMessage,
): Uint8Array {
  const body = blank(message);
  body.set(digestOf(keys[way].seed, [...before.map(blank), body]), DIGEST);
  return body;
}

/**
 * XORs bytes with a stretch of a relay’s key stream: AES-128 in counter mode, the counter zero at the start of the
 * circuit. In: the key, how many bytes of the stream were used before, and the bytes. Out: as many bytes.
 */
export function streamed(key: Uint8Array, position: number, bytes: Uint8Array): Uint8Array {
  const skipped = position % 16;
  const counter = new Uint8Array(16);
  new DataView(counter.buffer).setBigUint64(8, BigInt((position - skipped) / 16));
  const from = new Uint8Array(skipped + bytes.length);
  from.set(bytes, skipped);
  return ctr(key, counter).encrypt(from).slice(skipped);
}

/**
 * Takes one layer off; or puts one on, since a stream cipher does the same both ways. In: the keys of the relay whose
 * layer it is, the direction, how many bodies went before in this direction, and the body. Out: 509 bytes again.
 */
export function peelOne(keys: RelayKeys, way: Way, cellNumber: number, body: Uint8Array): Uint8Array {
  return streamed(keys[way].key, cellNumber * BODY, body);
}

/**
 * Wraps a message as the client does: for the last relay first, for the nearest last. In: the circuit, the messages sent
 * before it, and the message. Out: the 509 bytes that go to the nearest relay.
 */
export function wrap(circuit: Circuit, before: readonly RelayMessage[], message: RelayMessage): Uint8Array {
  const last = circuit.at(-1);
  if (!last) throw new RangeError('a circuit has at least one relay');
  const body = bodyOf(last, 'forward', before, message);
  return circuit.reduceRight((inner, keys) => peelOne(keys, 'forward', before.length, inner), body);
}

/**
 * Looks whether a body is for this relay, or, on its way back, comes from it: `recognized` is zero and the digest fits.
 * In: the relay’s keys, the direction, the messages recognised before in this direction, and a body with its layers off.
 * Out: the message; or what is wrong: not for this relay (431), not 509 bytes (432).
 */
export function recognise(
  keys: RelayKeys,
  way: Way,
  before: readonly RelayMessage[],
  body: Uint8Array,
): { readonly message: RelayMessage } | { readonly problem: WireProblem } {
  if (body.length !== BODY)
    return { problem: sealProblem(432, 0, wireParticulars.bodyHasBytes(body.length)) };
  const view = new DataView(body.buffer, body.byteOffset, BODY);
  const length = view.getUint16(9);
  const undigested = body.slice();
  undigested.fill(0, DIGEST, DIGEST + 4);
  const digest = digestOf(keys[way].seed, [...before.map(blank), undigested]);
  const fits = equalBytes(digest, body.subarray(DIGEST, DIGEST + 4));
  if (view.getUint16(1) !== 0 || !fits || length > MOST_DATA) return { problem: sealProblem(431, 1) };
  return {
    message: {
      command: view.getUint8(0),
      stream: view.getUint16(3),
      data: body.slice(HEADER, HEADER + length),
    },
  };
}
