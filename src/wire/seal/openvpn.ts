import { wireParticulars } from '#words/wire-particular.ts';
import { gcm } from '@noble/ciphers/aes.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { sealProblem, type Opened } from './seal-problem.ts';

/** The key of one direction and the part of its IV that never travels: 32 and 8 bytes, for AES-256-GCM. */
export interface DataKey {
  readonly key: Uint8Array;
  readonly implicitIv: Uint8Array;
}

const TAG = 16;

/** The packet id that stands in the header of a data packet: it begins at 1. OpenVPN protocol, P_DATA_V2. */
export function packetId(counter: number): number {
  return counter + 1;
}

/** The packet id as it stands in the header, and the implicit IV behind it. */
function nonce(implicitIv: Uint8Array, counter: number): Uint8Array {
  const whole = new Uint8Array(12);
  new DataView(whole.buffer).setUint32(0, packetId(counter));
  whole.set(implicitIv, 4);
  return whole;
}

/**
 * Seals a data packet. In: the key, how many were sealed before, the eight bytes of opcode, peer id and packet id (not
 * the length that stands before them in TCP), and an IP packet. Out: the tag of 16 bytes, then the ciphertext: in
 * P_DATA_V2 the tag stands first.
 */
export function sealData(
  { key, implicitIv }: DataKey,
  counter: number,
  header: Uint8Array,
  plain: Uint8Array,
): Uint8Array {
  const sealed = gcm(key, nonce(implicitIv, counter), header).encrypt(plain);
  return concatBytes(sealed.subarray(plain.length), sealed.subarray(0, plain.length));
}

/** Opens a data packet. Out: the IP packet; or what is wrong: too short (404), a tag that does not fit (403). */
export function openData(
  { key, implicitIv }: DataKey,
  counter: number,
  header: Uint8Array,
  sealed: Uint8Array,
): Opened {
  if (sealed.length < TAG) return { problem: sealProblem(404, 0, wireParticulars.hasBytes(sealed.length)) };
  const tagLast = concatBytes(sealed.subarray(TAG), sealed.subarray(0, TAG));
  try {
    return { plain: gcm(key, nonce(implicitIv, counter), header).decrypt(tagLast) };
  } catch {
    return { problem: sealProblem(403, 0) };
  }
}
