import { wireParticulars } from '#words/wire-particular.ts';
import { gcm } from '@noble/ciphers/aes.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { sealProblem, type Opened } from './seal-problem.ts';

/** The traffic key and IV of one direction: 16 and 12 bytes, for TLS_AES_128_GCM_SHA256. RFC 8446 §7.3. */
export interface TrafficKey {
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
}

const TAG = 16;

/** The content type of what is carried: RFC 8446 §5.1. */
const APPLICATION_DATA = 23;

/** The IV with the record’s number mixed into its last eight bytes: RFC 8446 §5.3. */
function nonce(iv: Uint8Array, sequence: number): Uint8Array {
  const mixed = iv.slice();
  const view = new DataView(mixed.buffer);
  view.setBigUint64(4, view.getBigUint64(4) ^ BigInt(sequence));
  return mixed;
}

/**
 * Protects a record of application data. In: the traffic key, how many records went before, the five bytes of the
 * record’s header, and the content. Out: 17 bytes more: the content type inside, and the tag. RFC 8446 §5.2.
 */
export function protect(
  { key, iv }: TrafficKey,
  sequence: number,
  header: Uint8Array,
  plain: Uint8Array,
): Uint8Array {
  const inner = concatBytes(plain, Uint8Array.of(APPLICATION_DATA));
  return gcm(key, nonce(iv, sequence), header).encrypt(inner);
}

/**
 * Takes the protection off. Out: the content, its real type, and the zeros that may pad it (RFC 8446 §5.4), as they stood
 * under the tag; or what is wrong: too short (404), a tag that does not fit (403).
 */
export function unprotect(
  { key, iv }: TrafficKey,
  sequence: number,
  header: Uint8Array,
  sealed: Uint8Array,
): Opened {
  if (sealed.length < TAG) return { problem: sealProblem(404, 0, wireParticulars.hasBytes(sealed.length)) };
  try {
    return { plain: gcm(key, nonce(iv, sequence), header).decrypt(sealed) };
  } catch {
    return { problem: sealProblem(403, sealed.length - TAG) };
  }
}
