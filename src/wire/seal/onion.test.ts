import { shake256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BODY,
  MOST_DATA,
  bodyOf,
  messagesFor,
  peelOne,
  recognise,
  wrap,
  type Circuit,
  type RelayKeys,
  type RelayMessage,
} from './onion.ts';

const RUNS = { numRuns: 1000 };

/** The 72 bytes that a handshake leaves: forward and backward digest, forward and backward key. tor-spec §5.2.2. */
function relayKeys(material: Uint8Array): RelayKeys {
  return {
    forward: { seed: material.slice(0, 20), key: material.slice(40, 56) },
    backward: { seed: material.slice(20, 40), key: material.slice(56, 72) },
  };
}

// Tor’s own: keys and seed from src/test/test_relaycrypt.c, cells made by Tor, as Arti keeps them in
// tor-proto/testdata/cell_crypt. Cells 0 and 50 of a stream of 51 whole DATA messages.
describe('the test vectors of Tor', () => {
  const tor: Circuit = [
    "    'My public key is in this signed x509 object', said Tom assertively.",
    "'Let's chart the pedal phlanges in the tomb', said Tom cryptographically",
    "     'Segmentation fault bugs don't _just happen_', said Tom seethingly.",
  ].map((material) => relayKeys(utf8ToBytes(material)));
  const random = shake256
    .create()
    .update(
      utf8ToBytes(
        "'You mean to tell me that there's a version of Sha-3 with no limit on the output length?', said Tom shakily.",
      ),
    );
  const sent: RelayMessage[] = Array.from({ length: 51 }, () => ({
    command: 2,
    stream: 1,
    data: random.xof(MOST_DATA),
  }));

  function cell(number: number): string {
    return bytesToHex(
      wrap(tor, sent.slice(0, number), sent[number] ?? { command: 0, stream: 0, data: new Uint8Array() }),
    );
  }

  test('come out for the first cell', () => {
    expect(cell(0)).toBe(
      'caec8c2606b65a1d42eebb1dd3fdc9973eeb3b3a3e90c1703101f1cf016f6fccb4c1bd45da9a0da1920de6c31883173d' +
        'f4e7005a36b8136bd7d0f0fb80d68f13b8731ec43581430578af7c7e6b46efc7c7751397b8b5d4ba0cd99b0e5e530144' +
        '335471667d42035dca6317b625867aec19c8ac06f2b5ffa36a1866e9148337a3ca64ca4b28b5e975c467b1b74f99688a' +
        '3adbdbff0032f1fa05d2cac619ecccf16d3fe14e6ceef3c2bfcf14a29a805f100d905fbc0ed25da7f95117f5df09ea2e' +
        '5884a0cc1b9910b8584280d37c5e32cb8f447b400ed8cdf7e358f61f9df29a052fe8996ce13b5537b1dd489b70e2280d' +
        'f9d18860c8772db82776bbb0864299d952d331b6a98e54b8763fdd1b15b90795ce997cf001b1c58014a3032d04658b95' +
        '15660bb88defdbc974ca87a319a2fb43792d466cbe4e2aaf5b952ff70d1d757fd83e7cbed0a3fa8fe34b169b57a42094' +
        '48419d972ccad7f8616e557459e05467f19c8e6e1990e997c9d763a004c433942e7d9872212fc47a2bef025fc2d261aa' +
        '776832886f5487734fbf673a32a782594e15357d0ee631095e9bced1a6a98c79ab5d1f614c14b7620585c033a82d1a5f' +
        '713e1b31db05d3bc1b08c2ede7e3030c31025b7eda21c3a003604967809943b01b6ac35863a4680ff6a85e20c6932f4c' +
        '84a8bbfaa8b5114d82991334dfade675cfb818dc7ca294b8d42c7a4cf7',
    );
  });

  test('come out for the fifty-first cell, after a digest over all that went before', () => {
    expect(cell(50)).toBe(
      'e728044dc5c658c7059f6cb9619a4d9f0004f4bb41085eb5a88823b1dca83199ec632acc02f6923ab0bc3d99f41c095c' +
        'd78cd83b0bd0e175eebdf5eb820ac4ed63bcdffe2f9b83633f983d0df822ab4aefbb19b3fec2e2c477b110a099504622' +
        '8540f8d4d1320c9a51a8842bd476fb3586aa1909736b52f54929bff1142fcca8168a42434d1ab7fdfda13e1dd2850c7d' +
        '08b98418bc6355c82d31b9b72b7bc769d1f34d9763f5bc2f9bcdcb12bbff9921ad74eaa04d63d17a5957761bbce5fd1f' +
        '35fac010dbf5f311afd536977ec80b8125b3966c1dc1536b1c0c7906bf3f63559448ee25b9bd2f9c86539a4e75ce1a36' +
        'bfb43176a30acecfc35152a2d5b3153457a4900045d88420f6df04f6489c31d3f5cdd69c01508cd88caa62dda2600ee2' +
        '393c1b35ef4bf72c8bc608c0d5230f136656d1e021ebd3d56fab1a57675d0ed0745fa96b95a00a13ddee5064a8df1b9b' +
        '35d7cca33feb4469657485768f8b177a92e518818acf74012baf004bf0e84922186116d8bb907700ba898c5991b2db35' +
        '53cbf63900b54169d96ae6d13a042b1528d59e5143b40471cb5e32242ed168af5c12b757139dc61f9d90e39160db07bf' +
        '51a97cd926946fd8f8ddb138ed9f7627eaf416f3bc648b16e530433f9bac31683fc12b2b907168d8d12ab27af3e175dd' +
        'c89327329c47fcb0586032f2a09ce8b2d25d1ed5e5fbf1d26753586618',
    );
  });
});

const keys = fc.uint8Array({ minLength: 72, maxLength: 72 }).map(relayKeys);
const circuits = fc.tuple(keys, keys, keys);
const messages = fc.record({
  command: fc.constantFrom(1, 2, 3, 11, 12),
  stream: fc.nat(0xffff),
  data: fc.uint8Array({ maxLength: MOST_DATA }),
});
const histories = fc.array(messages, { maxLength: 3 });

describe('an onion', () => {
  test('keeps its 509 bytes at every relay, and three peels give the message', () => {
    fc.assert(
      fc.property(circuits, histories, messages, (circuit, before, message) => {
        const [guard, middle, exit] = circuit;
        const n = before.length;
        const atGuard = wrap(circuit, before, message);
        const atMiddle = peelOne(guard, 'forward', n, atGuard);
        const atExit = peelOne(middle, 'forward', n, atMiddle);
        const bare = peelOne(exit, 'forward', n, atExit);
        expect([atGuard, atMiddle, atExit, bare].map((body) => body.length)).toEqual([
          BODY,
          BODY,
          BODY,
          BODY,
        ]);
        expect(recognise(exit, 'forward', before, bare)).toEqual({ message });
      }),
      RUNS,
    );
  });

  test('is recognised by nobody before its last layer is off', () => {
    fc.assert(
      fc.property(circuits, histories, messages, (circuit, before, message) => {
        let body = wrap(circuit, before, message);
        for (const relay of circuit.slice(0, 2)) {
          body = peelOne(relay, 'forward', before.length, body);
          for (const anyone of circuit) {
            expect(recognise(anyone, 'forward', before, body)).toMatchObject({ problem: { code: 431 } });
          }
        }
      }),
      RUNS,
    );
  });

  test('gets a layer from each relay on its way back, and the client takes off all three', () => {
    fc.assert(
      fc.property(circuits, histories, messages, (circuit, before, message) => {
        const n = before.length;
        const answer = bodyOf(circuit[2], 'backward', before, message);
        const atClient = circuit.reduceRight((body, relay) => peelOne(relay, 'backward', n, body), answer);
        expect(recognise(circuit[2], 'backward', before, atClient)).toHaveProperty('problem');
        const bare = circuit.reduce((body, relay) => peelOne(relay, 'backward', n, body), atClient);
        expect(bare).toEqual(answer);
        expect(recognise(circuit[2], 'backward', before, bare)).toEqual({ message });
      }),
      RUNS,
    );
  });

  test('with one bit flipped on the way is not recognised at the exit', () => {
    fc.assert(
      fc.property(circuits, messages, fc.nat(BODY * 8 - 1), (circuit, message, bit) => {
        const changed = wrap(circuit, [], message);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const bare = circuit.reduce((body, relay) => peelOne(relay, 'forward', 0, body), changed);
        expect(recognise(circuit[2], 'forward', [], bare)).toMatchObject({ problem: { code: 431 } });
      }),
      RUNS,
    );
  });

  test('that is peeled out of turn is not recognised: the streams go on where they stopped', () => {
    fc.assert(
      fc.property(circuits, messages, (circuit, message) => {
        const body = wrap(circuit, [message], message);
        const bare = circuit.reduce((left, relay) => peelOne(relay, 'forward', 0, left), body);
        expect(recognise(circuit[2], 'forward', [message], bare)).toHaveProperty('problem');
      }),
      RUNS,
    );
  });
});

describe('data for an onion', () => {
  test('is cut into as few messages as hold 498 bytes each, and nothing makes one empty message', () => {
    const lengths = (size: number): number[] =>
      messagesFor(2, 1, new Uint8Array(size)).map(({ data }) => data.length);
    expect(lengths(0)).toEqual([0]);
    expect(lengths(498)).toEqual([498]);
    expect(lengths(1000)).toEqual([498, 498, 4]);
  });

  test('of 499 bytes in one message, and a circuit of no relay, are the caller’s mistake', () => {
    const message = { command: 2, stream: 1, data: new Uint8Array(499) };
    const relay = relayKeys(new Uint8Array(72));
    expect(() => wrap([relay], [], message)).toThrow(RangeError);
    expect(() => wrap([], [], { ...message, data: new Uint8Array(0) })).toThrow(RangeError);
  });

  test('in a body that is not 509 bytes long is refused by number', () => {
    const relay = relayKeys(new Uint8Array(72));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (body) => {
        const { length } = body;
        expect(recognise(relay, 'forward', [], body)).toMatchObject({
          problem: { code: length === BODY ? 431 : 432 },
        });
      }),
      RUNS,
    );
  });
});
