import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyId } from '#model/key.ts';
import { writeKeylog } from './keylog.ts';
import { handshakeOf, seal } from './cipher-sealer.ts';
import { handshake, sealTransport, type Side } from './wireguard.ts';
import { publicKey } from './x25519.ts';

function big16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 255);
}

function little32(...values: number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

/** RFC 1071. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 2) sum += ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return ~sum & 0xffff;
}

type Address = readonly [number, number, number, number];

/** An IPv4 packet with UDP or TCP in it, checksums and all: RFC 791, RFC 768, RFC 9293. */
function ip(from: Address, to: Address, protocol: 6 | 17, segment: Uint8Array): Uint8Array {
  const pseudo = Uint8Array.of(...from, ...to, 0, protocol, ...big16(segment.length));
  segment.set(big16(checksum(concatBytes(pseudo, segment))), protocol === 17 ? 6 : 16);
  const header = Uint8Array.of(
    0x45,
    0,
    ...big16(20 + segment.length),
    0,
    0,
    0x40,
    0,
    64,
    protocol,
    0,
    0,
    ...from,
    ...to,
  );
  header.set(big16(checksum(header)), 10);
  return concatBytes(header, segment);
}

function udp(sport: number, dport: number, payload: Uint8Array): Uint8Array {
  return concatBytes(big16(sport), big16(dport), big16(8 + payload.length), new Uint8Array(2), payload);
}

/** A segment that carries data: PSH and ACK. */
function tcp(sport: number, dport: number, payload: Uint8Array): Uint8Array {
  const rest = hexToBytes('00000001000000015018ffff00000000');
  return concatBytes(big16(sport), big16(dport), rest, payload);
}

const client: Address = [198, 51, 100, 7];
const server: Address = [203, 0, 113, 9];
const inside: Address = [10, 8, 0, 2];
const site: Address = [192, 0, 2, 80];

/** What a qube would send: the question for www.example, and a request to it. RFC 1035 §4, RFC 9110. */
const question = ip(
  inside,
  [10, 8, 0, 1],
  17,
  udp(
    40000,
    53,
    concatBytes(
      hexToBytes('123401000001000000000000'),
      utf8ToBytes('\x03www\x07example\0'),
      hexToBytes('00010001'),
    ),
  ),
);
const request = ip(
  inside,
  site,
  6,
  tcp(40001, 80, utf8ToBytes('GET /inbox HTTP/1.1\r\nHost: www.example\r\n\r\n')),
);
const reply = ip(site, inside, 6, tcp(80, 40001, utf8ToBytes('HTTP/1.1 204 No Content\r\n\r\n')));

/** A pcap file of raw IP packets (link type 101), a second apart. */
function pcap(packets: readonly Uint8Array[]): Uint8Array {
  const file = [little32(0xa1b2c3d4, 0x00040002, 0, 0, 65535, 101)];
  for (const [i, packet] of packets.entries()) {
    file.push(little32(1_767_225_600 + i, 0, packet.length, packet.length), packet);
  }
  return concatBytes(...file);
}

const forth = (payload: Uint8Array): Uint8Array => ip(client, server, 17, udp(51820, 51820, payload));
const back = (payload: Uint8Array): Uint8Array => ip(server, client, 17, udp(51820, 51820, payload));

const found = spawnSync('tshark', ['--version'], { encoding: 'utf8' });
const missing = found.status !== 0;
if (missing) console.log('tshark is not installed: that Wireshark opens our handshakes is left unverified.');

describe.skipIf(missing)('Wireshark', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'seal-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What tshark says of each frame: its protocols, the name asked for, the host and path, the message type. */
  function dissected(packets: readonly Uint8Array[], keylog?: string): string[] {
    const [capture, keys] = [join(folder, 'wg.pcap'), join(folder, 'wg.keys')];
    writeFileSync(capture, pcap(packets));
    writeFileSync(keys, keylog ?? '');
    const fields = ['frame.protocols', 'dns.qry.name', 'http.host', 'http.request.uri', 'http.response.code'];
    const checks = ['ip', 'udp', 'tcp'].flatMap((name) => ['-o', `${name}.check_checksum:TRUE`]);
    const options = ['-o', `wg.keylog_file:${keys}`, ...checks];
    const shown = [...fields, 'wg.type', '_ws.expert.message'].flatMap((field) => ['-e', field]);
    const run = spawnSync(
      'tshark',
      ['-n', '-r', capture, ...options, '-T', 'fields', '-E', 'separator=|', ...shown],
      {
        encoding: 'utf8',
      },
    );
    expect(run.status).toBe(0);
    return run.stdout.trimEnd().split('\n');
  }

  // The last field has all that Wireshark remarks on: a checksum or a form that is not right would stand there.
  const opened = [
    'raw:ip:udp:wg|||||1|',
    'raw:ip:udp:wg|||||2|',
    'raw:ip:udp:wg:ip:udp:dns|www.example||||4|',
    'raw:ip:udp:wg:ip:tcp:http||www.example|/inbox||4|GET /inbox HTTP/1.1\\r\\n',
    'raw:ip:udp:wg:ip:tcp:http||||204|4|HTTP/1.1 204 No Content\\r\\n',
    'raw:ip:udp:wg|||||4|This is a Keepalive message',
  ];

  test('opens a tunnel that we sealed with the key log that comes with its name, and nothing without', () => {
    const key = keyId('wireguard', 'sys-vpn', 'vpn-company');
    const { initiation, response, initiatorIndex, responderIndex, keylog } = handshakeOf(key);
    const transport = (plain: Uint8Array, counter: number, direction: 'request' | 'reply'): Uint8Array =>
      concatBytes(
        little32(4, direction === 'request' ? responderIndex : initiatorIndex, counter, 0),
        seal(plain, { kind: 'wireguard', key, counter, direction, header: new Uint8Array(0) }),
      );
    const packets = [
      forth(initiation),
      back(response),
      forth(transport(question, 0, 'request')),
      forth(transport(request, 1, 'request')),
      back(transport(reply, 0, 'reply')),
      forth(transport(new Uint8Array(0), 2, 'request')),
    ];
    expect(dissected(packets, keylog)).toEqual(opened);
    const shut = dissected(packets).map((line) => line.split('|')[0]);
    expect(new Set(shut)).toEqual(new Set(['raw:ip:udp:wg']));
  });

  test('opens a tunnel with a preshared key with the log of either side', () => {
    const side = (fill: number, index: number): Side => ({
      staticPrivate: new Uint8Array(32).fill(fill),
      ephemeralPrivate: new Uint8Array(32).fill(fill + 1),
      index,
    });
    const [initiator, responder] = [side(1, 17), side(11, 23)];
    const psk = new Uint8Array(32).fill(42);
    const timestamp = hexToBytes('400000006955b90a00000000');
    const { initiation, response, keys } = handshake({ initiator, responder, psk, timestamp });
    const packets = [
      forth(initiation),
      back(response),
      forth(sealTransport(keys.initiatorToResponder, 23, 0, question)),
      forth(sealTransport(keys.initiatorToResponder, 23, 1, request)),
      back(sealTransport(keys.responderToInitiator, 17, 0, reply)),
      forth(sealTransport(keys.initiatorToResponder, 23, 2, new Uint8Array(0))),
    ];
    for (const [own, other] of [
      [initiator, responder],
      [responder, initiator],
    ] as const) {
      const keylog = writeKeylog({
        localStatic: own.staticPrivate,
        remoteStatic: publicKey(other.staticPrivate),
        handshakes: [{ localEphemeral: own.ephemeralPrivate, psk }],
      });
      expect(dissected(packets, keylog)).toEqual(opened);
    }
  });
});
