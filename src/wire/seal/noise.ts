import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { blake2s } from '@noble/hashes/blake2.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The name of the protocol, as it is hashed first: Noise specification §8. */
const NAME = 'Noise_IKpsk2_25519_ChaChaPoly_BLAKE2s';

/** Bytes of a key or a hash, and of the tag that every encryption adds. */
const KEY = 32;
const TAG = 16;

/** What both sides have come to share: the hash of all that was sent, and the key that later keys come from. */
export interface Noise {
  readonly hash: Uint8Array;
  readonly chain: Uint8Array;
  /** Encrypts exactly one piece: every piece of this handshake has a key of its own, so that its nonce is 0. */
  readonly key: Uint8Array;
}

/** The public keys that both sides know or send in the first message; 32 bytes each. */
export interface FirstKeys {
  readonly ephemeral: Uint8Array;
  readonly initiatorStatic: Uint8Array;
  readonly responderStatic: Uint8Array;
}

function hash(...parts: readonly Uint8Array[]): Uint8Array {
  return blake2s(concatBytes(...parts));
}

/**
 * Derives keys from keys. In: the chaining key, new secret material, and how many to derive. Out: that many keys of
 * 32 bytes. HKDF of RFC 5869 with BLAKE2s and no info: Noise specification §4.3, WireGuard paper §5.4.
 */
export function kdf(chain: Uint8Array, input: Uint8Array, count: number): Uint8Array[] {
  const all = hkdf(blake2s, input, chain, undefined, count * KEY);
  return Array.from({ length: count }, (_, i) => all.slice(i * KEY, (i + 1) * KEY));
}

function mixHash(noise: Noise, bytes: Uint8Array): Noise {
  return { ...noise, hash: hash(noise.hash, bytes) };
}

function mixKey(noise: Noise, input: Uint8Array): Noise {
  const [chain = noise.chain, key = noise.key] = kdf(noise.chain, input, 2);
  return { ...noise, chain, key };
}

function mixKeyAndHash(noise: Noise, input: Uint8Array): Noise {
  const [chain = noise.chain, mixed = noise.hash, key = noise.key] = kdf(noise.chain, input, 3);
  return mixHash({ ...noise, chain, key }, mixed);
}

/** A public ephemeral key is hashed, and mixed into the key as well because a psk is used: Noise specification §9.2. */
function mixEphemeral(noise: Noise, ephemeral: Uint8Array): Noise {
  return mixKey(mixHash(noise, ephemeral), ephemeral);
}

const NONCE = new Uint8Array(12);

function encryptAndHash(noise: Noise, plain: Uint8Array): { noise: Noise; sealed: Uint8Array } {
  const sealed = chacha20poly1305(noise.key, NONCE, noise.hash).encrypt(plain);
  return { noise: mixHash(noise, sealed), sealed };
}

function decryptAndHash(noise: Noise, sealed: Uint8Array): { noise: Noise; plain: Uint8Array } | undefined {
  try {
    const plain = chacha20poly1305(noise.key, NONCE, noise.hash).decrypt(sealed);
    return { noise: mixHash(noise, sealed), plain };
  } catch {
    return undefined;
  }
}

/** The state before the first message. In: what both sides agree on beforehand. Noise specification §5.3. */
export function start(prologue: Uint8Array): Noise {
  const chain = hash(utf8ToBytes(NAME));
  return { hash: hash(chain, prologue), chain, key: chain };
}

/**
 * Writes the first message, `e, es, s, ss`. In: the prologue, the public keys, the two shared secrets (of the new
 * key and the responder’s, of both static keys), and what travels along. Out: 96 bytes and the payload, and the state.
 */
export function writeFirst(
  prologue: Uint8Array,
  keys: FirstKeys,
  shared: { readonly es: Uint8Array; readonly ss: Uint8Array },
  payload: Uint8Array,
): { noise: Noise; message: Uint8Array } {
  const begun = mixEphemeral(mixHash(start(prologue), keys.responderStatic), keys.ephemeral);
  const named = encryptAndHash(mixKey(begun, shared.es), keys.initiatorStatic);
  const done = encryptAndHash(mixKey(named.noise, shared.ss), payload);
  return { noise: done.noise, message: concatBytes(keys.ephemeral, named.sealed, done.sealed) };
}

/**
 * Reads the first message. In: the prologue, the responder’s public key, the message, the secret that its new key
 * shares with the responder’s, and what gives the secret of both static keys once the initiator’s is known. Out: who
 * sent it, what travelled along, and the state; nothing if it was not made with these keys.
 */
export function readFirst(
  prologue: Uint8Array,
  responderStatic: Uint8Array,
  message: Uint8Array,
  es: Uint8Array,
  ssWith: (initiatorStatic: Uint8Array) => Uint8Array | undefined,
): { noise: Noise; initiatorStatic: Uint8Array; payload: Uint8Array } | undefined {
  const begun = mixEphemeral(mixHash(start(prologue), responderStatic), message.subarray(0, KEY));
  const named = decryptAndHash(mixKey(begun, es), message.subarray(KEY, 2 * KEY + TAG));
  const ss = named && ssWith(named.plain);
  const done = ss && decryptAndHash(mixKey(named.noise, ss), message.subarray(2 * KEY + TAG));
  return done && { noise: done.noise, initiatorStatic: named.plain, payload: done.plain };
}

/** The secrets that the responder’s new key shares with the initiator’s new and static key, and one agreed on before. */
export interface SecondSecrets {
  readonly ee: Uint8Array;
  readonly se: Uint8Array;
  readonly psk: Uint8Array;
}

function beforeSecond(noise: Noise, ephemeral: Uint8Array, { ee, se, psk }: SecondSecrets): Noise {
  return mixKeyAndHash(mixKey(mixKey(mixEphemeral(noise, ephemeral), ee), se), psk);
}

/**
 * Writes the second message, `e, ee, se, psk`. In: the state after the first, the responder’s new public key, the
 * secrets, and what travels along. Out: 48 bytes and the payload, and the state.
 */
export function writeSecond(
  noise: Noise,
  ephemeral: Uint8Array,
  secrets: SecondSecrets,
  payload: Uint8Array,
): { noise: Noise; message: Uint8Array } {
  const done = encryptAndHash(beforeSecond(noise, ephemeral, secrets), payload);
  return { noise: done.noise, message: concatBytes(ephemeral, done.sealed) };
}

/** Reads the second message. Out: what travelled along and the state; nothing if the secrets are not those it was made with. */
export function readSecond(
  noise: Noise,
  message: Uint8Array,
  secrets: SecondSecrets,
): { noise: Noise; payload: Uint8Array } | undefined {
  const ready = beforeSecond(noise, message.subarray(0, KEY), secrets);
  const done = decryptAndHash(ready, message.subarray(KEY));
  return done && { noise: done.noise, payload: done.plain };
}

/** The two keys that the handshake was for: the initiator seals with the first, the responder with the second. */
export function split(noise: Noise): [Uint8Array, Uint8Array] {
  const [first = noise.key, second = noise.key] = kdf(noise.chain, new Uint8Array(0), 2);
  return [first, second];
}
