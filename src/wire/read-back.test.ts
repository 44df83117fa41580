import { describe, expect, test } from 'vitest';
import { httpText } from '#model/http-text.ts';
import type { Sealed } from '#model/layer.ts';
import { sizeOf, type Packet } from '#model/packet.ts';
import { coverage } from './coverage.ts';
import { dissect, dissectFrom, dissectOpened } from './dissect.ts';
import type { EncodeContext } from './encode.ts';
import type { Dissection, Envelope } from './envelope.ts';
import { everyEnvelope } from './find-fields.ts';
import { standInOpened } from './stand-in-sealer.ts';
import { everyPacket } from '../../tests/samples/encode.ts';

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
