import { describe, expect, test } from 'vitest';
import { httpText } from '#model/http-text.ts';
import type { Layer, Sealed } from '#model/layer.ts';
import { resolve } from '#model/network.ts';
import { seal, sizeOf, type Packet } from '#model/packet.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { everyPosition } from '#scenarios/positions.ts';
import { vary } from '#scenarios/vary.ts';
import { simulate } from '#simulation/simulate.ts';
import type { Timeline, Trace } from '#simulation/trace.ts';
import { coverage } from './coverage.ts';
import { dissect, dissectFrom, dissectOpened } from './dissect.ts';
import { encode, type EncodeContext } from './encode.ts';
import type { Dissection, Envelope } from './envelope.ts';
import { everyEnvelope, fieldsOf, valueOf } from './find.ts';
import { hex } from './known-frames.ts';
import { standIn, standInOpened } from './stand-in-sealer.ts';
import { transcriptOf } from './transcript.ts';

const CONTEXT: EncodeContext = {
  direction: 'request',
  conversation: 0x1234,
  identification: 0,
  placeOf: () => ({ sequence: 1, acknowledgement: 2 }),
  counterOf: () => 4,
  receiverOf: () => 0x01020304,
  digestOf: () => hex('deadbeef'),
};

function bytesOf(...packet: Packet): Uint8Array {
  return encode(packet, standIn, CONTEXT);
}

function digits(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Every packet of a timeline, with its trace. */
function packetsOf(timeline: Timeline): [Trace, Packet][] {
  const traces = timeline.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ request, reply }) => [request, ...(reply ? [reply] : [])]),
  );
  return traces.flatMap((trace) => {
    const packets = new Set([...trace.hops.flatMap(({ arrived, sent }) => [arrived, sent]), trace.last]);
    return [...packets].flatMap((packet): [Trace, Packet][] => (packet ? [[trace, packet]] : []));
  });
}

/** Every packet that any scenario has in any trace, as bytes. */
function* everyPacket(): Generator<{ packet: Packet; bytes: Uint8Array; context: EncodeContext }> {
  for (const scenario of everyPosition()) {
    const timeline = simulate(resolve(scenario));
    const transcript = transcriptOf(timeline, { sealer: standIn });
    for (const [trace, packet] of packetsOf(timeline))
      yield { packet, bytes: transcript.bytesOf(trace, packet), context: transcript.contextOf(trace) };
  }
}

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

  test('a relay message of 500 bytes takes two bodies, in two cells: tor-spec §3, §6.1', () => {
    const message = 'x'.repeat(500);
    const relay: Packet = [
      { kind: 'relay', command: 'DATA' },
      { kind: 'data', message },
    ];
    const bodies = bytesOf(...relay);
    const dissection = dissectFrom('relay', bodies);
    expect(dissection.problems).toEqual([]);
    expect(fieldsOf(dissection, 'relay', 'length').map(({ value }) => value)).toEqual(['498', '2']);
    const cells = bytesOf({ kind: 'tor-cell', circuit: 0x0bb8, cells: 2 }, seal('onion', 'k', relay));
    expect(cells).toHaveLength(1028);
    expect(digits(cells.subarray(514, 519))).toBe('00000bb803');
  });

  test('the digest of a relay message stands behind the stream: tor-spec §6.1', () => {
    const bytes = bytesOf(seal('onion', 'k', [{ kind: 'relay', command: 'DATA' }]));
    const context = {
      kind: 'onion',
      key: 'k',
      counter: 4,
      direction: 'request',
      header: new Uint8Array(),
    } as const;
    expect(digits(standInOpened(bytes, context).subarray(0, 11))).toBe(
      '02' + '0000' + '1234' + 'deadbeef' + '0000',
    );
  });

  test('inside a circuit a look-up is a name with a zero, and its answer type, length, address, time: tor-spec §6.4', () => {
    const asked = bytesOf({ kind: 'relay', command: 'RESOLVE' }, { kind: 'dns', query: 'bank.example' });
    expect(digits(asked.subarray(9, 25))).toBe('000d' + '62616e6b2e6578616d706c6500' + '00');
    const told = bytesOf(
      { kind: 'relay', command: 'RESOLVED' },
      { kind: 'dns', query: 'bank.example', answer: '198.51.100.80' },
    );
    expect(digits(told.subarray(9, 21))).toBe('000a' + '0404c6336450' + '0000012c');
  });

  // What Tor itself sent for 127.0.0.1:7003, as Arti keeps it in tor-cell/tests/testvec_relaymsg.rs; tor-spec §6.2.
  test('BEGIN is address, port and a zero, as Tor writes it: flags of zero are left out', () => {
    const begin = bytesOf({ kind: 'relay', command: 'BEGIN', target: '127.0.0.1:7003' });
    expect(digits(begin.subarray(0, 28))).toBe(
      '01' + '0000' + '1234' + '00000000' + '000f' + '3132372e302e302e313a3730303300' + '0000',
    );
    expect(begin).toHaveLength(509);
  });

  test('CONNECTED is an address and for how many seconds it may be kept: tor-spec §6.2', () => {
    const connected = bytesOf({ kind: 'relay', command: 'CONNECTED', target: '127.0.0.1' });
    expect(digits(connected.subarray(0, 21))).toBe(
      '04' + '0000' + '1234' + '00000000' + '0008' + '7f000001' + '0000012c' + '0000',
    );
    const silent = bytesOf({ kind: 'relay', command: 'CONNECTED' });
    expect(digits(silent.subarray(0, 11))).toBe('04' + '0000' + '1234' + '00000000' + '0000');
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

/** The size of a seal whose inside is never asked for. */
function contextOf(
  context: EncodeContext,
  layer: Sealed,
  header: Uint8Array,
): Parameters<typeof standInOpened>[1] {
  return {
    kind: layer.seal,
    key: layer.key,
    counter: context.counterOf(layer),
    direction: context.direction,
    header,
  };
}

/** What a reader finds out about a packet, layer by layer: from the model. */
function told(packet: Packet): string[] {
  const [layer, ...rest] = packet;
  switch (layer?.kind) {
    case undefined:
      return [];
    case 'ipv4':
      return [`${layer.src} to ${layer.dst}, TTL ${layer.ttl}`, ...told(rest)];
    case 'tcp':
    case 'udp':
      return [
        `${layer.kind} ${layer.sport} to ${layer.dport}${layer.flags ? `, ${layer.flags}` : ''}`,
        ...told(rest),
      ];
    case 'icmp':
      return [layer.type.replace('-', ' ')];
    case 'dns':
      return [layer.query, ...(layer.answer === undefined ? [] : [layer.answer])];
    case 'http':
      return [httpText(layer)];
    case 'data':
      return [layer.message];
    case 'tls-hello':
      return [layer.sni ?? 'hello of the server'];
    case 'tor-cell':
      return [...Array.from({ length: layer.cells }, () => `circuit ${layer.circuit}`), ...told(rest)];
    case 'relay':
      return [
        layer.command,
        ...(layer.command === 'BEGIN' || layer.command === 'CONNECTED' ? [layer.target ?? ''] : []),
        ...told(rest),
      ];
    case 'sealed':
      return [`sealed ${layer.seal}`, ...told(layer.inner)];
    case 'tls-record':
    case 'wireguard':
    case 'openvpn':
      return [layer.kind, ...told(rest)];
  }
}

/** One packet’s bytes as a reader with all keys has them. */
interface Reader {
  readonly context: EncodeContext;
  /** The layers behind what is read next, to know which key opens a seal and what a stream carries. */
  readonly packet: Packet;
  readonly bytes: Uint8Array;
}

function part(bytes: Uint8Array, { start, length }: { start: number; length: number }): Uint8Array {
  return bytes.subarray(start, start + length);
}

/** What stands under the seal at the head of `packet`: every stretch of it, opened as one. */
function underSeal(reader: Reader, dissection: Dissection): string[] {
  const layer = reader.packet.find((each) => each.kind === 'sealed');
  if (!layer) return [];
  const stretches = everyEnvelope(dissection.envelopes).filter(({ kind }) => kind === 'sealed');
  const sealed = new Uint8Array(stretches.flatMap((each) => [...part(reader.bytes, each)]));
  const plain = standInOpened(sealed, contextOf(reader.context, layer, new Uint8Array()));
  return [
    `sealed ${layer.seal}`,
    ...read({ ...reader, packet: layer.inner, bytes: plain }, dissectOpened(layer.seal, plain)),
  ];
}

/** The data of relay messages, put together again. */
function relayed({ bytes }: Reader, envelopes: readonly Envelope[]): Uint8Array {
  return new Uint8Array(
    envelopes.flatMap(({ start, fields }) => {
      const length = Number(fields.find(({ id }) => id === 'length')?.value);
      return [...bytes.subarray(start + 11, start + 11 + length)];
    }),
  );
}

function readRelay(reader: Reader, envelopes: readonly Envelope[]): string[] {
  const [command = ''] =
    envelopes[0]?.fields.find(({ id }) => id === 'relay-command')?.value.split(' ') ?? [];
  if (command !== 'DATA') {
    const found = everyEnvelope(envelopes).flatMap(({ fields }) => fields);
    const target = found.find(({ id }) => id === 'address')?.value;
    const port = found.find(({ id }) => id === 'port')?.value;
    if (target !== undefined) return [command, port === undefined ? target : `${target}:${port}`];
    const answer = found.find(({ id }) => id === 'answer')?.value;
    const name = found.find((field) => field.name === 'name')?.value;
    // An answer in a circuit does not repeat the name that was asked for.
    const asked = reader.packet[1]?.kind === 'dns' ? reader.packet[1].query : '';
    return [command, name ?? asked, ...(answer === undefined ? [] : [answer])];
  }
  const data = relayed(reader, envelopes);
  const [, ...packet] = reader.packet;
  const kind = packet[0]?.kind;
  const from =
    kind === 'tls-hello' || kind === 'tls-record' ? 'tls' : kind === 'openvpn' ? 'openvpn' : 'http';
  return [command, ...read({ ...reader, packet, bytes: data }, dissectFrom(from, data))];
}

/** What a reader finds out about a packet, layer by layer: from its bytes. */
function read(reader: Reader, dissection: Dissection): string[] {
  const { bytes } = reader;
  expect(dissection.problems).toEqual([]);
  const found: string[] = [];
  for (const envelope of everyEnvelope(dissection.envelopes)) {
    const value = (name: string): string => envelope.fields.find((field) => field.id === name)?.value ?? '';
    switch (envelope.kind) {
      case 'ipv4':
        found.push(
          `${value('source-address')} to ${value('destination-address')}, TTL ${value('time-to-live')}`,
        );
        break;
      case 'tcp':
      case 'udp':
        found.push(
          `${envelope.kind} ${value('source-port')} to ${value('destination-port')}` +
            (value('flags').includes('SYN') ? `, ${value('flags')}` : ''),
        );
        break;
      case 'icmp':
        return [...found, value('type').replace(/ \(\d\)/, '')];
      case 'dns':
        return [
          ...found,
          value('question-name'),
          ...(value('answers') === '1' ? [value('answer-data')] : []),
        ];
      case 'http':
        return [...found, new TextDecoder().decode(part(bytes, envelope))];
      case 'tls':
        if (envelope.title === 'TLS ClientHello') return [...found, value('server-name')];
        if (envelope.title === 'TLS ServerHello') return [...found, 'hello of the server'];
        if (envelope.title === 'TLS record: application data') found.push('tls-record');
        break;
      case 'wireguard':
      case 'openvpn':
        found.push(envelope.kind);
        break;
      case 'tor-cell':
        found.push(`circuit ${value('circuit')}`);
        break;
      case 'relay':
        return [...found, ...readRelay(reader, dissection.envelopes)];
      case 'sealed':
        break;
      case 'bytes':
        if (reader.packet.at(-1)?.kind === 'data' && envelope.title === 'Data')
          found.push(new TextDecoder().decode(part(bytes, envelope)));
        break;
      default:
        expect.fail(`nothing in the model is ${envelope.kind}`);
    }
  }
  return [...found, ...underSeal(reader, dissection)];
}

describe('every packet of every hop of every scenario, at every position of its switches', () => {
  test('has as many bytes as the model says', () => {
    let count = 0;
    for (const { packet, bytes } of everyPacket()) {
      expect(bytes).toHaveLength(sizeOf(packet));
      count++;
    }
    expect(count).toBeGreaterThan(1000);
  });

  test('is read back as what it was, through every seal', () => {
    for (const { packet, bytes, context } of everyPacket()) {
      const dissection = packet[0]?.kind === 'relay' ? dissectFrom('relay', bytes) : dissect(bytes, 'raw-ip');
      expect(coverage(dissection.envelopes, bytes.length).every((times) => times === 1)).toBe(true);
      expect(read({ context, packet, bytes }, dissection)).toEqual(told(packet));
    }
  });
});

test('no key seals two things with the same counter in one direction', () => {
  let seals = 0;
  for (const scenario of everyPosition()) {
    const timeline = simulate(resolve(scenario));
    const sealedAs = new Map<string, string>();
    const transcript = transcriptOf(timeline, {
      sealer: (plain, context) => {
        const name = `${context.key} ${context.direction} ${context.counter}`;
        expect(sealedAs.get(name) ?? digits(plain)).toBe(digits(plain));
        sealedAs.set(name, digits(plain));
        return standIn(plain, context);
      },
    });
    for (const [trace, packet] of packetsOf(timeline)) transcript.bytesOf(trace, packet);
    seals += sealedAs.size;
  }
  expect(seals).toBeGreaterThan(300);
});

test('a digest runs over every message of its direction before it, whichever is asked for first', () => {
  const scenario = SCENARIOS.find(({ name }) => name === 'whonix');
  const timeline = scenario ? simulate(resolve(vary(scenario, { protocol: 'https' }))) : [];
  const counts: number[] = [];
  const transcript = transcriptOf(timeline, {
    sealer: standIn,
    digest: (_, __, bodies) => {
      counts.push(bodies.filter((body) => body.length === 509).length);
      return hex('01020304');
    },
  });
  counts.length = 0;
  // SYN to the gateway, BEGIN, hello, page: the page is the third message in the circuit.
  const page = timeline[0]?.exchanges[3]?.request;
  const cell = page?.hops.find(({ node }) => node === 'sys-whonix')?.sent;
  if (page && cell) transcript.bytesOf(page, cell);
  expect(counts).toEqual([3]);
});
