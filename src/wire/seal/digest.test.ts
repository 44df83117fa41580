import { expect, test } from 'vitest';
import { keyId } from '#model/key.ts';
import { digest } from './digest.ts';
import { BODY, bodyOf, recognise, type RelayMessage } from './onion.ts';
import { relayKeysOf } from './sealer.ts';

const key = keyId('onion', 'sys-whonix', 'exit');
const messages: RelayMessage[] = ['one', 'two', 'three'].map((text) => ({
  command: 2,
  stream: 1,
  data: new TextEncoder().encode(text),
}));

test.each([
  ['request', 'forward'],
  ['reply', 'backward'],
] as const)('the digest of a %s is the one that the relay at its end recognises', (direction, way) => {
  const bodies = messages.map((message, i) => {
    const body = bodyOf(relayKeysOf(key), way, messages.slice(0, i), message).slice();
    body.fill(0, 5, 9);
    return body;
  });
  messages.forEach((message, i) => {
    const body = bodies[i]?.slice() ?? new Uint8Array(BODY);
    body.set(digest(key, direction, bodies.slice(0, i + 1)), 5);
    expect(recognise(relayKeysOf(key), way, messages.slice(0, i), body)).toEqual({ message });
  });
});
