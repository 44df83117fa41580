import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyFromText, keyToText, readKeylog, writeKeylog } from './keylog.ts';
import { KNOWN_TUNNEL } from './known-tunnel.ts';
import { transportKeysOf } from './transport-keys.ts';
import { handshake, openTransport, type Side } from './wireguard.ts';
import { publicKey } from './x25519.ts';

const side = (fill: number, index: number): Side => ({
  staticPrivate: new Uint8Array(32).fill(fill),
  ephemeralPrivate: new Uint8Array(32).fill(fill + 1),
  index,
});
const initiator = side(1, 17);
const responder = side(11, 23);
const psk = new Uint8Array(32).fill(42);
const timestamp = new Uint8Array(12).fill(9);
const plainHandshake = handshake({ initiator, responder, timestamp });
const pskHandshake = handshake({ initiator, responder, psk, timestamp });

function logOf(own: Side, other: Side, shared?: Uint8Array): string {
  return writeKeylog({
    localStatic: own.staticPrivate,
    remoteStatic: publicKey(other.staticPrivate),
    handshakes: [{ localEphemeral: own.ephemeralPrivate, ...(shared && { psk: shared }) }],
  });
}

function codes(keylog: string, messages = plainHandshake): number[] {
  return transportKeysOf(messages, keylog).problems.map(({ code }) => code);
}

describe('a captured handshake', () => {
  test('gives its keys to the log of the initiator and to that of the responder', () => {
    const found = { keys: plainHandshake.keys, problems: [] };
    expect(transportKeysOf(plainHandshake, logOf(initiator, responder))).toEqual(found);
    expect(transportKeysOf(plainHandshake, logOf(responder, initiator))).toEqual(found);
  });

  test('that used a preshared key asks for it', () => {
    expect(transportKeysOf(pskHandshake, logOf(responder, initiator, psk)).keys).toEqual(pskHandshake.keys);
    expect(codes(logOf(responder, initiator), pskHandshake)).toEqual([417]);
  });

  test('finds its keys among those of other handshakes and other peers', () => {
    const others = [51, 61, 71].map((fill) => logOf(side(fill, 1), side(fill + 5, 2), psk)).join('');
    const log = others + logOf(initiator, responder, psk) + others;
    expect(transportKeysOf(pskHandshake, log).keys).toEqual(pskHandshake.keys);
    expect(transportKeysOf(plainHandshake, log).keys).toEqual(plainHandshake.keys);
  });

  test('stays shut without the new key of either side: static keys alone open nothing', () => {
    const withoutNew = logOf(initiator, responder).split('\n').slice(0, 2).join('\n');
    expect(codes(withoutNew)).toEqual([414]);
    expect(codes('')).toEqual([414]);
  });

  test('says which static key is missing', () => {
    const [own = '', remote = '', ephemeral = ''] = logOf(initiator, responder).split('\n');
    expect(codes([own, ephemeral].join('\n'))).toEqual([415]);
    expect(codes([remote, ephemeral].join('\n'))).toEqual([416]);
    const [, , answer = ''] = logOf(responder, initiator).split('\n');
    expect(codes([remote, answer].join('\n'))).toEqual([415]);
  });

  test('with one bit flipped in either message gives no keys, unless it is in the mac that nobody uses', () => {
    const logs = [logOf(initiator, responder), logOf(responder, initiator)];
    const bits = fc.nat((148 + 92) * 8 - 1);
    fc.assert(
      fc.property(bits, fc.constantFrom(...logs), (bit, log) => {
        const [initiation, response] = [plainHandshake.initiation.slice(), plainHandshake.response.slice()];
        const [message, at] = bit < 148 * 8 ? [initiation, bit] : [response, bit - 148 * 8];
        message[at >> 3] = (message[at >> 3] ?? 0) ^ (1 << (at & 7));
        const byte = at >> 3;
        const unread = message === initiation ? byte >= 132 : (byte >= 4 && byte < 8) || byte >= 60;
        const { keys } = transportKeysOf({ initiation, response }, log);
        expect(keys === undefined).toBe(!unread);
      }),
      { numRuns: 1000 },
    );
  });

  test('of the wrong shape is refused, all faults at once', () => {
    const swapped = { initiation: plainHandshake.response, response: plainHandshake.initiation };
    expect(transportKeysOf(swapped, 'nonsense').problems.map(({ code }) => code)).toEqual([411, 412, 421]);
    const response = handshake({ initiator: side(1, 99), responder, timestamp }).response;
    expect(transportKeysOf({ ...plainHandshake, response }, '').problems).toMatchObject([{ code: 413 }]);
  });

  test('and a key log may be any bytes and any text: there is an answer, never an error', () => {
    const message = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(plainHandshake.initiation, plainHandshake.response),
    );
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom(
            'LOCAL_STATIC_PRIVATE_KEY',
            'LOCAL_EPHEMERAL_PRIVATE_KEY',
            '__proto__',
            'PRESHARED_KEY',
          ),
          fc.base64String({ maxLength: 48 }),
        )
        .map((parts) => parts.join(' = ')),
    );
    fc.assert(
      fc.property(message, message, fc.array(line, { maxLength: 5 }), (initiation, response, lines) => {
        const found = transportKeysOf({ initiation, response }, lines.join('\n'));
        expect(found.problems.length).toBeGreaterThan(0);
        expect(found.keys).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('is not shaken by keys of low order in its place', () => {
    const initiation = plainHandshake.initiation.slice();
    initiation.fill(0, 8, 40);
    const response = plainHandshake.response.slice();
    response.fill(0, 12, 44);
    for (const log of [logOf(initiator, responder), logOf(responder, initiator)]) {
      expect(transportKeysOf({ ...plainHandshake, initiation }, log).keys).toBeUndefined();
      expect(transportKeysOf({ ...plainHandshake, response }, log).keys).toBeUndefined();
    }
  });
});

describe('a handshake captured from real WireGuard', () => {
  const { initiator: one, responder: other, request, holds } = KNOWN_TUNNEL;

  test.each([
    ['initiator', one, other],
    ['responder', other, one],
  ])('opens with the keys of the %s, and so does the HTTP request behind it', (_, own, peer) => {
    const log = [
      `LOCAL_STATIC_PRIVATE_KEY = ${own.staticPrivate}`,
      `REMOTE_STATIC_PUBLIC_KEY = ${peer.staticPublic}`,
      `LOCAL_EPHEMERAL_PRIVATE_KEY = ${own.draws[0]}`,
    ].join('\n');
    const { keys, problems } = transportKeysOf(KNOWN_TUNNEL, log);
    expect(problems).toEqual([]);
    const opened = openTransport(keys?.initiatorToResponder ?? new Uint8Array(32), request);
    const text = 'plain' in opened ? new TextDecoder('latin1').decode(opened.plain) : '';
    expect(text).toContain(holds);
  });
});

describe('a key log', () => {
  const text = 'AKeZaHwBxjiKLFnkY2unvEdOTtg4AL+M9dQXfopFVFk=';

  test('is read with spaces, comments and line ends of any kind, as extract-handshakes.sh writes it', () => {
    const log = readKeylog(
      `# handshake 1\r\n  LOCAL_STATIC_PRIVATE_KEY = ${text}\r\n\r\nREMOTE_STATIC_PUBLIC_KEY=${text}\n` +
        `  LOCAL_EPHEMERAL_PRIVATE_KEY =${text}\n  PRESHARED_KEY= ${text}`,
    );
    const one = [keyFromText(text)];
    expect(log).toEqual({ localStatic: one, remoteStatic: one, localEphemeral: one, psk: one, problems: [] });
  });

  test('names each line that it does not understand, with its offset', () => {
    const { problems } = readKeylog(`PRESHARED_KEY = ${text}\nPRESHARED_KEY = short=\nSECRET = ${text}\n`);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      [421, 61],
      [421, 84],
    ]);
    expect(problems[0]?.sentence).toContain('line 2');
  });

  test('is read for 2,000 lines and no further', () => {
    const { psk: keys, problems } = readKeylog(`PRESHARED_KEY = ${text}\n`.repeat(2001));
    expect(keys).toHaveLength(2000);
    expect(problems.map(({ code }) => code)).toEqual([422]);
    expect(readKeylog(`PRESHARED_KEY = ${text}\n`.repeat(2000)).problems).toEqual([]);
  });

  test('writes and reads any key without loss', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
        expect(keyFromText(keyToText(key))).toEqual(key);
        expect(keyToText(key)).toHaveLength(44);
      }),
      { numRuns: 1000 },
    );
  });
});
