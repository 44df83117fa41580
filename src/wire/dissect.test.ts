import { describe, expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import { dissectFrom, dissectOpened } from './dissect.ts';
import { readName } from './dissect/dns-name.ts';
import type { Dissection, EnvelopeKind } from './envelope.ts';
import { everyEnvelope, fieldsOf, valueOf } from './find-fields.ts';
import * as known from './known-frames.ts';
import { hex, frame, values, FRAMES } from '../../tests/samples/dissect.ts';

function kinds({ envelopes }: Dissection): EnvelopeKind[] {
  return everyEnvelope(envelopes).map(({ kind }) => kind);
}

// Expected values are what tshark 4.0 reads in the same frames.
describe('captured frames', () => {
  test.each(FRAMES)('%s: nothing is amiss, and every byte is in one leaf', (_, bytes) => {
    const { envelopes, problems } = frame(bytes);
    expect(problems).toEqual([]);
    expect(coverage(envelopes, bytes.length).every((times) => times === 1)).toBe(true);
  });

  test('ARP', () => {
    const arp = frame(known.ARP_REQUEST);
    expect(values(arp, 'ethernet', 'destination-address', 'type')).toEqual([
      'ff:ff:ff:ff:ff:ff',
      'ARP (0x0806)',
    ]);
    expect(values(arp, 'arp', 'operation', 'sender-protocol-address', 'target-protocol-address')).toEqual([
      'request (1)',
      '192.0.2.1',
      '192.0.2.2',
    ]);
  });

  test('ICMP echo', () => {
    const ping = frame(known.PING);
    expect(values(ping, 'ipv4', 'source-address', 'destination-address', 'time-to-live', 'protocol')).toEqual(
      ['192.0.2.1', '192.0.2.2', '64', 'ICMP (1)'],
    );
    expect(values(ping, 'icmp', 'type', 'identifier', 'sequence-number')).toEqual([
      'echo request (8)',
      String(0x5716),
      '1',
    ]);
    expect(valueOf(ping, 'icmp', 'checksum')).toMatch(/, correct$/);
  });

  test('an ICMP error holds the beginning of the packet that it is about', () => {
    const error = frame(known.ICMP_UNREACHABLE);
    expect(kinds(error)).toEqual(['ethernet', 'ipv4', 'icmp', 'ipv4', 'udp', 'bytes']);
    expect(values(error, 'icmp', 'type', 'code')).toEqual([
      'destination unreachable (3)',
      'port unreachable (3)',
    ]);
    expect(fieldsOf(error, 'ipv4', 'destination-address').map(({ value }) => value)).toEqual([
      '192.0.2.1',
      '192.0.2.2',
    ]);
    expect(valueOf(error, 'udp', 'destination-port')).toBe('9');
  });

  test('TCP with its options', () => {
    const syn = frame(known.SYN);
    expect(values(syn, 'tcp', 'source-port', 'destination-port', 'flags', 'window')).toEqual([
      '35872',
      '80',
      'SYN',
      '64240',
    ]);
    expect(fieldsOf(syn, 'tcp', 'option').map(({ value }) => value)).toEqual([
      'maximum segment size 1460',
      'selective acknowledgements permitted',
      'timestamps',
      'no operation',
      'window scale 10',
    ]);
    expect(valueOf(syn, 'tcp', 'checksum')).toMatch(/, correct$/);
  });

  test('HTTP, both ways', () => {
    const request = frame(known.HTTP_REQUEST);
    expect(values(request, 'http', 'method', 'target', 'version', 'host', 'connection')).toEqual([
      'GET',
      '/',
      'HTTP/1.1',
      '192.0.2.2',
      'close',
    ]);
    const reply = frame(known.HTTP_REPLY);
    expect(values(reply, 'http', 'status-code', 'reason', 'content-type', 'content-length')).toEqual([
      '200',
      'OK',
      'text/html',
      '3',
    ]);
  });

  test('a fragment that is not the first has no header of what it carries', () => {
    const fragment = frame(known.SECOND_FRAGMENT);
    expect(kinds(fragment)).toEqual(['ethernet', 'ipv4', 'bytes']);
    expect(valueOf(fragment, 'ipv4', 'fragment-offset')).toBe(String(1480 / 8));
  });

  test('IPv6, UDP and ICMPv6', () => {
    const udp = frame(known.UDP_V6);
    expect(values(udp, 'ipv6', 'source-address', 'destination-address', 'hop-limit')).toEqual([
      '2001:db8::1',
      '2001:db8::2',
      '64',
    ]);
    expect(valueOf(udp, 'udp', 'checksum')).toMatch(/, correct$/);
    const error = frame(known.ICMPV6_UNREACHABLE);
    expect(kinds(error)).toEqual(['ethernet', 'ipv6', 'icmpv6', 'ipv6', 'udp', 'bytes']);
    expect(valueOf(frame(known.SOLICITATION), 'icmpv6', 'target-address')).toBe('2001:db8::2');
  });

  test('what follows an extension header of IPv6 is found', () => {
    const report = frame(known.LISTENER_REPORT);
    expect(fieldsOf(report, 'ipv6', 'next-header').map(({ value }) => value)).toEqual([
      'hop-by-hop options (0)',
      'ICMPv6 (58)',
    ]);
    expect(valueOf(report, 'icmpv6', 'type')).toBe('multicast listener report (143)');
  });
});

// RFC 8448 §3 prints the same bytes field by field.
describe('a TLS handshake', () => {
  test('the ClientHello names the server, the ciphers and the version', () => {
    const hello = dissectFrom('tls', known.CLIENT_HELLO);
    expect(hello.problems).toEqual([]);
    expect(values(hello, 'tls', 'server-name', 'supported-versions', 'cipher-suites')).toEqual([
      'server',
      'TLS 1.3 (0x0304)',
      'TLS_AES_128_GCM_SHA256, TLS_CHACHA20_POLY1305_SHA256, TLS_AES_256_GCM_SHA384',
    ]);
  });

  test('the ServerHello names the cipher and the version', () => {
    const hello = dissectFrom('tls', known.SERVER_HELLO);
    expect(hello.problems).toEqual([]);
    expect(values(hello, 'tls', 'cipher-suite', 'supported-versions')).toEqual([
      'TLS_AES_128_GCM_SHA256',
      'TLS 1.3 (0x0304)',
    ]);
  });

  test('application data is sealed, and a record that goes on in the next segment is no problem', () => {
    const record = dissectFrom('tls', hex(`170303 0100 ${'5a'.repeat(64)}`));
    expect(record.problems).toEqual([]);
    expect(valueOf(record, 'tls', 'length')).toBe('256, 64 of them here');
    expect(everyEnvelope(record.envelopes).at(-1)).toMatchObject({ kind: 'sealed', seal: 'tls', length: 64 });
  });

  test('records that follow each other stand beside each other', () => {
    const both = dissectFrom(
      'tls',
      new Uint8Array([...known.SERVER_HELLO, ...hex('140303 0001 01 150303 0002 0228')]),
    );
    expect(both.envelopes.map(({ title }) => title)).toEqual([
      'TLS record: handshake',
      'TLS record: change cipher spec',
      'TLS record: alert',
    ]);
    expect(values(both, 'tls', 'level', 'description')).toEqual(['fatal (2)', 'handshake failure (40)']);
  });

  test('a plaintext tells its real type behind what it carries, and zeros behind that', () => {
    const plain = dissectOpened('tls', hex(`47455420 2f20 485454502f312e31 0d0a 0d0a 17 0000`));
    expect(kinds(plain)).toEqual(['tls', 'http']);
    expect(valueOf(plain, 'tls', 'content-type')).toBe('application data (23)');
    expect(valueOf(plain, 'http', 'method')).toBe('GET');
  });
});

describe('DNS', () => {
  // RFC 1035 §4.1.4 gives the names and their offsets.
  test.each([
    [20, 'F.ISI.ARPA', 12],
    [40, 'FOO.F.ISI.ARPA', 6],
    [64, 'ARPA', 2],
    [92, '.', 1],
  ])('the name at offset %i is %s and takes %i bytes', (offset, name, length) => {
    const bytes = known.COMPRESSED_NAMES;
    expect(readName(bytes, 0, offset, bytes.length)).toEqual({ name, length });
  });

  test('question and answer, with a name that is pointed at', () => {
    const dns = dissectFrom(
      'dns',
      hex(
        '1234 8180 0001 0002 0000 0000 03777777 076578616d706c65 00 0001 0001' +
          'c00c 0005 0001 0000003c 0002 c010 c010 0001 0001 0000003c 0004 c6336450',
      ),
    );
    expect(dns.problems).toEqual([]);
    expect(values(dns, 'dns', 'question-name', 'question-type')).toEqual(['www.example', 'A (1)']);
    expect(fieldsOf(dns, 'dns', 'answer-name').map(({ value }) => value)).toEqual(['www.example', 'example']);
    expect(fieldsOf(dns, 'dns', 'answer-data').map(({ value }) => value)).toEqual([
      'example',
      '198.51.100.80',
    ]);
  });
});

// Lengths of the messages: WireGuard paper §5.4.
describe('WireGuard', () => {
  test.each([
    ['WireGuard handshake initiation', `01000000${'11'.repeat(144)}`],
    ['WireGuard handshake response', `02000000${'11'.repeat(88)}`],
    ['WireGuard cookie reply', `03000000${'11'.repeat(60)}`],
    ['WireGuard transport data', `04000000${'11'.repeat(44)}`],
  ])('a %s is told by type and length', (title, digits) => {
    const { envelopes, problems } = dissectFrom('wireguard', hex(digits));
    expect(problems).toEqual([]);
    expect(envelopes[0]?.title).toBe(title);
  });

  test('index and counter are read with the least significant byte first, and the rest is sealed', () => {
    const message = dissectFrom('wireguard', hex(`04000000 01020304 0500000000000000 ${'aa'.repeat(48)}`));
    expect(values(message, 'wireguard', 'receiver-index', 'counter')).toEqual([String(0x04030201), '5']);
    const sealed = everyEnvelope(message.envelopes).find(({ kind }) => kind === 'sealed');
    expect(sealed).toMatchObject({ seal: 'wireguard', start: 16, length: 48 });
    expect(sealed?.fields.map(({ name, length }) => [name, length])).toEqual([
      ['Encrypted packet', 32],
      ['Tag', 16],
    ]);
  });
});

test('OpenVPN packets in one segment stand beside each other', () => {
  const one = `0018 48 000007 00000002 ${'cc'.repeat(16)}`;
  const { envelopes, problems } = dissectFrom('openvpn', hex(`${one} ${one}`));
  expect(problems).toEqual([]);
  expect(envelopes.map(({ title }) => title)).toEqual(['OpenVPN P_DATA_V2', 'OpenVPN P_DATA_V2']);
  expect(envelopes[0]?.fields.map(({ name, value }) => [name, value])).toEqual([
    ['Packet length', '24'],
    ['Opcode', 'P_DATA_V2 (9)'],
    ['Key id', '0'],
    ['Peer id', '7'],
    ['Packet id', '2'],
  ]);
});
