import { blake2s } from '@noble/hashes/blake2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { KeyId } from '#model/key.ts';

const LABEL = utf8ToBytes('Isolation, Illustrated: key of');

/**
 * The bytes behind the name of a key. In: the name, what they are for, and how many, 32 at most. Out: the same bytes
 * every time. Public on purpose, so that anyone can make them again and check: they are the name, hashed under a label
 * that stands here. Nothing secret is protected by them.
 */
export function secret(key: KeyId, purpose: string, length: number): Uint8Array {
  return blake2s(utf8ToBytes(`${key}, ${purpose}`), { key: LABEL, dkLen: length });
}
