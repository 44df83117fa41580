import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import { KNOWN_TUNNEL } from '#wire/seal/known-tunnel.ts';
import { transportKeysOf } from '#wire/seal/transport-keys.ts';
import { keylogFrom } from './keylog-from.ts';

const { initiator, responder, initiation, response } = KNOWN_TUNNEL;
const ephemeralPublic = [initiation.slice(8, 40), response.slice(12, 44)];

describe('a key log from the random numbers that were drawn', () => {
  test.each([
    ['initiator', initiator, responder],
    ['responder', responder, initiator],
  ])('opens the real handshake they were drawn for, at the %s', (_, own, peer) => {
    const draws = ['', 'not a key', peer.staticPublic, ...own.draws, own.staticPublic, ''];
    const log = keylogFrom(draws, ephemeralPublic, own.staticPrivate, peer.staticPublic) ?? '';
    expect(log.split('\n')).toEqual([
      `LOCAL_STATIC_PRIVATE_KEY = ${own.staticPrivate}`,
      `REMOTE_STATIC_PUBLIC_KEY = ${peer.staticPublic}`,
      `LOCAL_EPHEMERAL_PRIVATE_KEY = ${own.draws[0]}`,
      '',
    ]);
    expect(transportKeysOf(KNOWN_TUNNEL, log)).toMatchObject({ keys: {}, problems: [] });
  });

  test('knows a draw by the public key that it becomes once it is clamped', () => {
    // Alice of RFC 7748 §6.1, whose private key is not clamped as it stands there.
    const alice = 'dwdtCnMYpX08FsFyUbJmRd9ML4frwJkqsXf7pR25LCo=';
    const alicePublic = hexToBytes('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a');
    const log = keylogFrom([alice], [alicePublic], initiator.staticPrivate, responder.staticPublic);
    expect(log).toContain(`LOCAL_EPHEMERAL_PRIVATE_KEY = ${alice}\n`);
  });

  test('names a key once however often its handshake was captured, and none that was not drawn here', () => {
    const twice = [...ephemeralPublic, ...ephemeralPublic];
    const own = keylogFrom(initiator.draws, twice, initiator.staticPrivate, responder.staticPublic) ?? '';
    expect(own.match(/EPHEMERAL/g)).toHaveLength(1);
    expect(keylogFrom([], twice, initiator.staticPrivate, responder.staticPublic)).not.toContain('EPHEMERAL');
  });

  test('is not made of a static key that is none', () => {
    expect(keylogFrom(initiator.draws, ephemeralPublic, 'garbage', responder.staticPublic)).toBeUndefined();
    expect(keylogFrom(initiator.draws, ephemeralPublic, initiator.staticPrivate, '')).toBeUndefined();
  });
});
