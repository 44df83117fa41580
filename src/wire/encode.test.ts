import { describe, expect, test } from 'vitest';
import type { Layer } from '#model/layer.ts';
import { seal, type Packet } from '#model/packet.ts';
import { dissectFrom } from './dissect.ts';
import { encode } from './encode.ts';
import { valueOf } from './find-fields.ts';
import { standIn } from './stand-in-sealer.ts';
import { CONTEXT, bytesOf, digits } from '../../tests/samples/encode.ts';

// Written out by hand after the standards named.
describe('single layers', () => {
  test('a DNS question: RFC 1035 §4.1', () => {
    expect(digits(bytesOf({ kind: 'dns', query: 'bank.example' }))).toBe(
      '123401000001000000000000' + '0462616e6b076578616d706c6500' + '00010001',
    );
  });

  test('its answer points at the name in the question: RFC 1035 §4.1.4', () => {
    const answer = bytesOf({ kind: 'dns', query: 'bank.example', answer: '198.51.100.80' });
    expect(digits(answer)).toBe(
      '123481800001000100000000' +
        '0462616e6b076578616d706c6500' +
        '00010001' +
        'c00c000100010000012c0004c6336450',
    );
  });

  test('an IPv4 header has the checksum of RFC 791 §3.1', () => {
    // The example of many textbooks with checksum 0xb861; without its DF bit, 0x4000, the checksum is that much more.
    const header = bytesOf(
      { kind: 'ipv4', src: '192.168.0.1', dst: '192.168.0.199', ttl: 64, protocol: 'udp' },
      { kind: 'data', message: 'x'.repeat(95) },
    ).subarray(0, 20);
    expect(digits(header)).toBe('45000073000000004011f861' + 'c0a80001c0a800c7');
  });

  test('a TLS record says version 1.2, its type and its length: RFC 8446 §5.2', () => {
    const bytes = bytesOf(
      { kind: 'tls-record' },
      seal('tls', 'k', [{ kind: 'data', message: 'x'.repeat(100) }]),
    );
    expect(digits(bytes.subarray(0, 5))).toBe('1703030075');
  });

  test('a WireGuard header has index and counter with the least significant byte first: paper §5.4.6', () => {
    const bytes = bytesOf(
      { kind: 'wireguard' },
      seal('wireguard', 'k', [{ kind: 'data', message: 'x'.repeat(100) }]),
    );
    expect(digits(bytes.subarray(0, 16))).toBe('04000000' + '04030201' + '0400000000000000');
    expect(bytes).toHaveLength(16 + 112 + 16);
  });

  test('an OpenVPN packet has length, opcode 9, peer and a packet id that begins at 1', () => {
    const bytes = bytesOf(
      { kind: 'openvpn' },
      seal('openvpn', 'k', [{ kind: 'data', message: 'x'.repeat(100) }]),
    );
    expect(digits(bytes.subarray(0, 10))).toBe('007c' + '48' + '000000' + '00000005');
  });

  test('what one seal authenticates is its header, and what it is given is padded as its protocol wants', () => {
    const given: [number, string][] = [];
    const sealer: typeof standIn = (plain, context) => {
      given.push([plain.length, digits(context.header)]);
      return standIn(plain, context);
    };
    const hundred: Packet = [{ kind: 'data', message: 'x'.repeat(100) }];
    for (const kind of ['tls', 'wireguard', 'openvpn'] as const) {
      const header: Layer = kind === 'tls' ? { kind: 'tls-record' } : { kind };
      encode([header, seal(kind, 'k', hundred)], sealer, CONTEXT);
    }
    expect(given).toEqual([
      [100, '1703030075'],
      [112, ''],
      [100, '4800000000000005'],
    ]);
  });

  // lab/recordings/default-chain/isp--site.pcapng, frames 2 and 3; sequence numbers and checksums are put in.
  test.each([
    ['SYN', 0x8577_8abe, 0, '9c410050' + '85778abe' + '00000000' + '8002faf0' + 'da8f0000'],
    ['SYN, ACK', 0x03ec_9dfe, 0x8577_8abf, '00509c41' + '03ec9dfe' + '85778abf' + '8012faf0' + '38940000'],
  ] as const)(
    'a %s is what Linux sent in a recording, to the byte',
    (flags, sequence, acknowledgement, header) => {
      const asks = flags === 'SYN';
      const [client, site] = ['192.0.2.66', '198.51.100.80'];
      const bytes = encode(
        [
          { kind: 'ipv4', src: asks ? client : site, dst: asks ? site : client, ttl: 64, protocol: 'tcp' },
          { kind: 'tcp', sport: asks ? 40001 : 80, dport: asks ? 80 : 40001, flags },
        ],
        standIn,
        { ...CONTEXT, placeOf: () => ({ sequence, acknowledgement }) },
      );
      expect(digits(bytes.subarray(20))).toBe(header + '020405b4010104020103030a');
    },
  );

  // The same recording, frame 5: both sides have said that they count in units of 1,024.
  test('a segment behind a SYN has no options, and a window of 63 units', () => {
    const bytes = bytesOf({ kind: 'tcp', sport: 40001, dport: 80 }, { kind: 'data', message: 'x' });
    expect(digits(bytes.subarray(12, 16))).toBe('50' + '18' + '003f');
    expect(bytes).toHaveLength(21);
  });

  test('both hellos are read without a problem', () => {
    const client = dissectFrom('tls', bytesOf({ kind: 'tls-hello', sni: 'bank.example' }));
    expect(client.problems).toEqual([]);
    expect(valueOf(client, 'tls', 'server-name')).toBe('bank.example');
    expect(valueOf(client, 'tls', 'supported-versions')).toBe('TLS 1.3 (0x0304)');
    const server = dissectFrom('tls', bytesOf({ kind: 'tls-hello' }));
    expect(server.problems).toEqual([]);
    expect(valueOf(server, 'tls', 'cipher-suite')).toBe('TLS_AES_128_GCM_SHA256');
  });

  test('a packet, a record or a seal of another size than there can be is refused', () => {
    const long: Layer = { kind: 'data', message: 'x'.repeat(65_535) };
    expect(() => bytesOf({ kind: 'udp', sport: 1, dport: 2 }, long)).toThrow(RangeError);
    const record: Layer = { kind: 'data', message: 'x'.repeat(16_640) };
    expect(() => bytesOf({ kind: 'tls-record' }, seal('tls', 'k', [record]))).toThrow(RangeError);
    expect(() => encode([seal('tls', 'k', [])], (plain) => plain, CONTEXT)).toThrow(RangeError);
  });
});
