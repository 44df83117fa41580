import { describe, expect, test } from 'vitest';
import { SOURCES } from '#model/source.ts';
import { coverage } from './coverage.ts';
import { dissectFrom, dissectOpened } from './dissect.ts';
import type { Dissection } from './envelope.ts';
import { everyEnvelope, fieldsOf, valueOf } from './find-fields.ts';
import * as known from './known-frames.ts';
import { hex, frame, values, FRAMES } from '../../tests/samples/dissect.ts';

// tor-spec §3 and §6.1.
describe('Tor', () => {
  const cell = `00000bb8 03 ${'ab'.repeat(509)}`;

  test('cells stand beside each other, and the body of a RELAY cell is sealed', () => {
    const { envelopes, problems } = dissectFrom('tor-cell', hex(cell + cell));
    expect(problems).toEqual([]);
    expect(envelopes.map(({ start, length }) => [start, length])).toEqual([
      [0, 514],
      [514, 514],
    ]);
    expect(envelopes[1]?.inner).toMatchObject([{ kind: 'sealed', seal: 'onion', start: 519, length: 509 }]);
  });

  test('a relay message tells its data from the padding', () => {
    const body = hex(`02 0000 0001 deadbeef 0012 47455420 2f20 485454502f312e31 0d0a 0d0a`);
    const message = new Uint8Array(509);
    message.set(body);
    const relay = dissectOpened('onion', message);
    expect(relay.problems).toEqual([]);
    expect(values(relay, 'relay', 'relay-command', 'length')).toEqual(['DATA (2)', '18']);
    expect(valueOf(relay, 'http', 'method')).toBe('GET');
    expect(fieldsOf(relay, 'relay', 'padding')).toMatchObject([{ start: 29, length: 480 }]);
  });

  function message(command: number, data: Uint8Array): Dissection {
    const body = new Uint8Array(509);
    body.set([command, 0, 0, 0, 1, 0xde, 0xad, 0xbe, 0xef, 0, data.length]);
    body.set(data, 11);
    const relay = dissectOpened('onion', body);
    expect(relay.problems).toEqual([]);
    expect(coverage(relay.envelopes, body.length).every((times) => times === 1)).toBe(true);
    return relay;
  }

  // Bodies as Arti has them in tor-cell/tests/testvec_relaymsg.rs, the first of them from Tor itself.
  test.each([
    ['3132372e302e302e313a3730303300', '127.0.0.1', '7003', undefined],
    ['7777772e786b63642e636f6d3a34343300 00000003', 'www.xkcd.com', '443', 'IPv6 okay, IPv4 not okay'],
    ['5b323030313a6462383a3a315d3a323200', '[2001:db8::1]', '22', undefined],
  ])('BEGIN %s: address, port, and flags if there are any', (digits, address, port, flags) => {
    const begin = message(1, hex(digits));
    expect(values(begin, 'relay', 'relay-command')).toEqual(['BEGIN (1)']);
    expect(values(begin, 'bytes', 'address', 'port', 'flags')).toEqual([address, port, flags]);
  });

  test.each([
    ['7f000001 00000e10', '127.0.0.1', '3600'],
    ['00000000 06 20010db8 00000000 00000000 00001122 00000e10', '2001:db8::1122', '3600'],
    ['', undefined, undefined],
  ])('CONNECTED %s: the address, and how long it may be kept', (digits, address, kept) => {
    const connected = message(4, hex(digits));
    expect(values(connected, 'relay', 'relay-command')).toEqual(['CONNECTED (4)']);
    expect(values(connected, 'bytes', 'address', 'time-to-live')).toEqual([address, kept]);
  });

  test('a body that is not recognized is still sealed', () => {
    const { envelopes } = dissectOpened('onion', hex('ab'.repeat(1018)));
    expect(envelopes).toMatchObject([
      { kind: 'sealed', seal: 'onion', length: 509 },
      { kind: 'sealed', seal: 'onion', length: 509 },
    ]);
  });
});

describe('every field', () => {
  const dissections = [
    ...FRAMES.map(([, bytes]) => frame(bytes)),
    dissectFrom('tls', known.CLIENT_HELLO),
    dissectFrom('tls', known.SERVER_HELLO),
    dissectFrom('wireguard', hex(`01000000${'11'.repeat(144)}`)),
    dissectFrom('wireguard', hex(`04000000${'11'.repeat(44)}`)),
    ...[
      '01 0000 0001 deadbeef 0013 7777772e786b63642e636f6d3a34343300 00000003',
      '04 0000 0001 deadbeef 0019 00000000 06 20010db8 00000000 00000000 00001122 00000e10',
    ].map((digits) =>
      dissectFrom('relay', hex(digits.padEnd(digits.length + 2 * 509, '0')).subarray(0, 509)),
    ),
  ];
  const fields = dissections
    .flatMap(({ envelopes }) => everyEnvelope(envelopes))
    .flatMap((each) => each.fields);

  test('says what it is for in one sentence of at most 20 words', () => {
    for (const { says } of fields) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(says.split(' ').length, says).toBeLessThanOrEqual(20);
    }
  });

  test('names a source, and the section is in it', () => {
    for (const { source, section } of fields)
      expect(SOURCES[source].split(/[ ,]+/)).toEqual(expect.arrayContaining(section.split(' ').slice(0, 2)));
  });
});
