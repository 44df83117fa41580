import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyId, type SealKind } from '#model/key.ts';
import { seal as sealed, sizeOf } from '#model/packet.ts';
import type { SealContext } from '../sealer.ts';
import { bodyOf, recognise, type RelayMessage } from './onion.ts';
import { handshakeOf, open, relayKeysOf, seal } from './cipher-sealer.ts';
import { transportKeysOf } from './transport-keys.ts';
import { openTransport, sealTransport } from './wireguard.ts';

const RUNS = { numRuns: 1000 };

/** The header that each protocol authenticates: a TLS record’s, opcode to packet id of OpenVPN, none of WireGuard. */
const HEADER: Record<SealKind, number> = { tls: 5, openvpn: 8, wireguard: 0, onion: 0 };

// Few names: a WireGuard key is a whole handshake, and is kept once it is made.
const names = fc.constantFrom('sys-vpn', 'sys-vpn-2', 'monolith');

function contexts(...kinds: SealKind[]): fc.Arbitrary<SealContext> {
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      name: names,
      counter: fc.nat(0xfffffffe),
      direction: fc.constantFrom<SealContext['direction']>('request', 'reply'),
      header: fc.uint8Array({ minLength: 8, maxLength: 8 }),
    })
    .map(({ name, ...rest }) => ({
      ...rest,
      key: keyId(rest.kind, name, 'vpn-company'),
      header: rest.header.slice(0, HEADER[rest.kind]),
    }));
}

const all: SealKind[] = ['tls', 'wireguard', 'openvpn', 'onion'];
const withTag: SealKind[] = ['tls', 'wireguard', 'openvpn'];
const plain = fc.uint8Array({ maxLength: 1500 });

/** What its protocol makes of it before it is sealed: RFC 8446 §5.2, WireGuard paper §5.4.6. */
function filledUp(kind: SealKind, bytes: Uint8Array): Uint8Array {
  if (kind === 'tls') return Uint8Array.of(...bytes, 23);
  if (kind !== 'wireguard') return bytes;
  const whole = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
  whole.set(bytes);
  return whole;
}

function flipped(bytes: Uint8Array, where: number): Uint8Array {
  const changed = bytes.slice();
  const bit = where % (bytes.length * 8);
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

describe('what is sealed for real', () => {
  test('is the plaintext again, as its protocol fills it up, once it is opened in the same context', () => {
    fc.assert(
      fc.property(contexts(...all), plain, (context, bytes) => {
        expect(open(seal(bytes, context), context)).toEqual({ plain: filledUp(context.kind, bytes) });
      }),
      RUNS,
    );
  });

  test('is exactly as long as the model says that it is', () => {
    fc.assert(
      fc.property(contexts(...all), plain, (context, bytes) => {
        const inner = { kind: 'data' as const, message: 'x'.repeat(bytes.length) };
        const { kind, key } = context;
        expect(seal(bytes, context).length).toBe(sizeOf([sealed(kind, key, [inner])]));
      }),
      RUNS,
    );
  });

  test('is refused with any bit flipped, in ciphertext, tag or header', () => {
    fc.assert(
      fc.property(contexts(...withTag), plain, fc.nat(), (context, bytes, where) => {
        const whole = seal(bytes, context);
        expect(open(flipped(whole, where), context)).toMatchObject({ problem: { code: 403 } });
        if (context.header.length > 0) {
          const changed = { ...context, header: flipped(context.header, where) };
          expect(open(whole, changed)).toMatchObject({ problem: { code: 403 } });
        }
      }),
      RUNS,
    );
  });

  test('is refused under another key, in the other direction and out of turn', () => {
    fc.assert(
      fc.property(contexts(...withTag), plain, (context, bytes) => {
        const whole = seal(bytes, context);
        const others: SealContext[] = [
          { ...context, key: keyId(context.kind, 'untrusted', 'vpn-company') },
          { ...context, direction: context.direction === 'request' ? 'reply' : 'request' },
          { ...context, counter: context.counter === 0 ? 1 : context.counter - 1 },
        ];
        for (const other of others) expect(open(whole, other)).toMatchObject({ problem: { code: 403 } });
      }),
      RUNS,
    );
  });

  test('is refused by number when it is too short for a tag', () => {
    fc.assert(
      fc.property(contexts(...withTag), fc.uint8Array({ maxLength: 15 }), (context, bytes) => {
        expect(open(bytes, context)).toMatchObject({ problem: { code: 404 } });
      }),
      RUNS,
    );
  });

  test('does not show what it holds', () => {
    fc.assert(
      fc.property(contexts(...all), fc.uint8Array({ minLength: 16, maxLength: 64 }), (context, bytes) => {
        expect(Buffer.from(seal(bytes, context)).includes(Buffer.from(bytes))).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('three onion layers', () => {
  const relays = ['guard', 'middle', 'exit'].map((relay) => keyId('onion', 'sys-whonix', relay));
  const message = fc.record({
    command: fc.constant(2),
    stream: fc.nat(0xffff),
    data: fc.uint8Array({ maxLength: 498 }),
  });

  function layer(key: string, counter: number, direction: SealContext['direction']): SealContext {
    return { kind: 'onion', key, counter, direction, header: new Uint8Array(0) };
  }

  function carried(
    before: readonly RelayMessage[],
    last: RelayMessage,
    direction: SealContext['direction'],
    change: (body: Uint8Array) => Uint8Array,
    key: string,
  ): ReturnType<typeof recognise> {
    const exit = relayKeysOf(key);
    const way = direction === 'request' ? 'forward' : 'backward';
    const body = bodyOf(relayKeysOf('onion:sys-whonix:exit'), way, before, last);
    const n = before.length;
    const outside = change(
      relays.reduceRight((inner, relay) => seal(inner, layer(relay, n, direction)), body),
    );
    expect(outside.length).toBe(509);
    const bare = relays.reduce((left, relay) => {
      const opened = open(left, layer(relay, n, direction));
      return 'plain' in opened ? opened.plain : left;
    }, outside);
    return recognise(exit, way, before, bare);
  }

  const directions = fc.constantFrom<SealContext['direction']>('request', 'reply');
  const history = fc.array(message, { maxLength: 3 });

  test('sealed and opened one by one leave the message, either way and after any number of others', () => {
    fc.assert(
      fc.property(history, message, directions, (before, last, direction) => {
        expect(carried(before, last, direction, (body) => body, 'onion:sys-whonix:exit')).toEqual({
          message: last,
        });
      }),
      RUNS,
    );
  });

  test('with a bit flipped, or looked at with another relay’s digest, leave nothing that is recognised', () => {
    fc.assert(
      fc.property(message, directions, fc.nat(), (last, direction, where) => {
        const flip = (body: Uint8Array): Uint8Array => flipped(body, where);
        expect(carried([], last, direction, flip, 'onion:sys-whonix:exit')).toHaveProperty('problem');
        expect(carried([], last, direction, (body) => body, 'onion:sys-whonix:guard')).toHaveProperty(
          'problem',
        );
      }),
      RUNS,
    );
  });
});

describe('the handshake behind the name of a WireGuard key', () => {
  const key = keyId('wireguard', 'sys-vpn', 'vpn-company');
  const named = handshakeOf(key);

  test('leads to the very keys that are sealed with, both ways', () => {
    const packet = new Uint8Array(48).fill(7);
    for (const direction of ['request', 'reply'] as const) {
      const context: SealContext = {
        kind: 'wireguard',
        key,
        counter: 5,
        direction,
        header: new Uint8Array(0),
      };
      const transport =
        direction === 'request' ? named.keys.initiatorToResponder : named.keys.responderToInitiator;
      expect(seal(packet, context)).toEqual(sealTransport(transport, 1, 5, packet).slice(16));
      expect(openTransport(transport, sealTransport(transport, 1, 5, packet))).toEqual({ plain: packet });
    }
  });

  test('opens with the key log that comes with it', () => {
    expect(transportKeysOf(named, named.keylog)).toEqual({ keys: named.keys, problems: [] });
  });

  test('has the same keys whatever numbers the two sides address each other by', () => {
    const other = handshakeOf(key, { initiator: 1, responder: 2 });
    expect(other.keys).toEqual(named.keys);
    expect([other.initiatorIndex, other.responderIndex]).toEqual([1, 2]);
    expect(new DataView(other.response.buffer).getUint32(8, true)).toBe(1);
    expect(transportKeysOf(other, named.keylog).keys).toEqual(named.keys);
  });

  test('is another one for another name, and the same one every time', () => {
    const another = handshakeOf(keyId('wireguard', 'sys-vpn', 'vpn-home'));
    expect(another.keys).not.toEqual(named.keys);
    expect(another.initiatorIndex).not.toBe(named.initiatorIndex);
    expect(handshakeOf(key)).toEqual(named);
  });
});
