import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { padded, handshake, mac1, openTransport, sealTransport, type Side } from './wireguard.ts';
import { publicKey } from './x25519.ts';

const RUNS = { numRuns: 1000 };

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const index = fc.nat(0xffffffff);
const counter = fc.nat(Number.MAX_SAFE_INTEGER);
const plain = fc.uint8Array({ maxLength: 1500 });

function little(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset, true);
}

const side = (fill: number, number: number): Side => ({
  staticPrivate: new Uint8Array(32).fill(fill),
  ephemeralPrivate: new Uint8Array(32).fill(fill + 1),
  index: number,
});

// WireGuard paper §5.4.2 and §5.4.3.
describe('the two messages of a handshake', () => {
  const initiator = side(1, 0xfedcba98);
  const responder = side(11, 0x76543210);
  const { initiation, response } = handshake({ initiator, responder, timestamp: new Uint8Array(12) });

  test('have 148 and 92 bytes, and type, sender and receiver in their places', () => {
    expect([initiation.length, response.length]).toEqual([148, 92]);
    expect([little(initiation, 0), little(initiation, 4)]).toEqual([1, 0xfedcba98]);
    expect([little(response, 0), little(response, 4), little(response, 8)]).toEqual([
      2, 0x76543210, 0xfedcba98,
    ]);
  });

  test('carry the new public keys, each a mac for the other side, and no second mac', () => {
    expect(initiation.slice(8, 40)).toEqual(publicKey(initiator.ephemeralPrivate));
    expect(response.slice(12, 44)).toEqual(publicKey(responder.ephemeralPrivate));
    expect(initiation.slice(116, 132)).toEqual(
      mac1(initiation.subarray(0, 116), publicKey(responder.staticPrivate)),
    );
    expect(response.slice(60, 76)).toEqual(
      mac1(response.subarray(0, 60), publicKey(initiator.staticPrivate)),
    );
    expect([...initiation.slice(132), ...response.slice(76)]).toEqual(Array(32).fill(0));
  });
});

// WireGuard paper §5.4.6.
describe('a transport message', () => {
  test('gives back what was sealed, filled up with zeros to a multiple of 16', () => {
    fc.assert(
      fc.property(key, index, counter, plain, (secret, receiver, n, packet) => {
        const message = sealTransport(secret, receiver, n, packet);
        expect(message.length).toBe(16 + Math.ceil(packet.length / 16) * 16 + 16);
        expect([little(message, 0), little(message, 4)]).toEqual([4, receiver]);
        expect(openTransport(secret, message)).toEqual({ plain: padded(packet) });
      }),
      RUNS,
    );
  });

  test('of no packet is a keepalive of 32 bytes', () => {
    expect(sealTransport(new Uint8Array(32), 1, 0, new Uint8Array(0)).length).toBe(32);
  });

  test('with a bit flipped in counter, ciphertext or tag is refused', () => {
    fc.assert(
      fc.property(key, counter, plain, fc.nat(), (secret, n, packet, where) => {
        const message = sealTransport(secret, 7, n, packet);
        const bit = 64 + (where % ((message.length - 8) * 8));
        message[bit >> 3] = (message[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(openTransport(secret, message)).toMatchObject({ problem: { code: 403 } });
      }),
      RUNS,
    );
  });

  test('under another key is refused', () => {
    fc.assert(
      fc.property(key, key, plain, (one, other, packet) => {
        fc.pre(one.some((byte, i) => byte !== other[i]));
        expect(openTransport(other, sealTransport(one, 7, 0, packet))).toMatchObject({
          problem: { code: 403 },
        });
      }),
      RUNS,
    );
  });

  test('is what any bytes are asked for, and they are refused by number, never with an error', () => {
    fc.assert(
      fc.property(key, fc.uint8Array({ maxLength: 100 }), (secret, garbage) => {
        const opened = openTransport(secret, garbage);
        expect(opened).toHaveProperty('problem.code', garbage.length < 32 ? 401 : expect.any(Number));
      }),
      RUNS,
    );
    const handshakeType = new Uint8Array(148);
    handshakeType[0] = 1;
    expect(openTransport(new Uint8Array(32), handshakeType)).toHaveProperty('problem.code', 402);
  });
});
