import { sha1 } from '@noble/hashes/legacy.js';
import type { KeyId } from '#model/key.ts';
import type { Instruments } from '../transcript.ts';
import { relayKeysOf } from './sealer.ts';

/**
 * The digest of a relay message, with keys that follow from the key’s name. In: the key of the relay that it is for, the
 * direction, and every body of that direction up to this one, their digests zero. Out: 4 bytes. tor-spec §6.1.
 */
export const digest: NonNullable<Instruments['digest']> = (key: KeyId, direction, bodies) => {
  const { seed } = relayKeysOf(key)[direction === 'request' ? 'forward' : 'backward'];
  const running = bodies.reduce((hash, body) => hash.update(body), sha1.create().update(seed));
  return running.digest().slice(0, 4);
};
