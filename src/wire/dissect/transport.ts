import { transportFields } from '#words/field-transport.ts';
import { onesSum } from '../checksum.ts';
import type { Envelope } from '../envelope.ts';
import { readChecksum } from './read-checksum.ts';
import { Cursor, plainBytes, type Subject } from './cursor.ts';
import { dns } from './dns.ts';
import { http, isHttp } from './http.ts';
import { isOpenVpn, openVpn } from './openvpn.ts';
import { isTls, tls } from './tls.ts';
import { isWireGuard, wireGuard } from './wireguard.ts';

/** What the IP header around a transport header tells about it. */
export interface Around {
  readonly version: 4 | 6;
  /** The sum of both addresses; nothing if not the whole packet is there, so that no checksum can be checked. */
  readonly pseudo: number | undefined;
  readonly isQuoted: boolean;
}

const TCP = { section: 'RFC 9293 §3.1', source: 'rfc9293' } as const;
const TCP_OPTION = { section: 'RFC 9293 §3.2', source: 'rfc9293' } as const;
const UDP = { section: 'RFC 768', source: 'rfc768' } as const;

/** The sum of a segment with the pseudo-header: RFC 9293 §3.1, RFC 768, RFC 8200 §8.1. */
export function sumOf(
  { bytes }: Subject,
  start: number,
  end: number,
  { pseudo }: Around,
  protocol: number,
): number | undefined {
  return pseudo === undefined ? undefined : onesSum(bytes, start, end, pseudo + protocol + end - start);
}

/** What a stretch of a TCP stream is, told by its own form: ports say little, and a segment may begin anywhere. */
export function streamData(subject: Subject, start: number, end: number): Envelope[] {
  const bytes = subject.bytes.subarray(start, end);
  if (isHttp(bytes)) return http(subject, start, end);
  if (isTls(bytes)) return tls(subject, start, end);
  if (isOpenVpn(bytes)) return openVpn(subject, start, end);
  return plainBytes(start, end, transportFields.data);
}

const FLAGS = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG', 'ECE', 'CWR'] as const;

function flagNames(value: number): string {
  return FLAGS.filter((_, bit) => (value >> bit) & 1).join(', ') || 'none';
}

const OPTION_NAME: Readonly<Record<number, string>> = {
  2: transportFields.maximumSegmentSize,
  3: transportFields.windowScale,
  4: transportFields.selectiveAcknowledgementsPermitted,
  5: transportFields.selectiveAcknowledgement,
  8: transportFields.timestamps,
};

function optionValue(bytes: Uint8Array): string {
  const [kind = 0, length = 0, ...value] = bytes;
  if (kind === 0) return transportFields.endOfTheOptions;
  if (kind === 1) return transportFields.noOperation;
  const name = OPTION_NAME[kind] ?? transportFields.number(kind);
  const isNumber = (kind === 2 && length === 4) || (kind === 3 && length === 3);
  return isNumber ? `${name} ${value.reduce((sum, byte) => sum * 256 + byte, 0)}` : name;
}

function readOptions(cursor: Cursor, end: number): void {
  cursor.follow(TCP_OPTION);
  while (cursor.at < end && !cursor.isOver()) {
    const [kind = 0, length = 0] = cursor.peek(2);
    if (kind > 1 && (length < 2 || cursor.at + length > end)) {
      cursor.complain(210, transportFields.optionSays(kind, length));
      cursor.stretch(end - cursor.at, 'options', transportFields.options);
      return;
    }
    cursor.stretch(kind > 1 ? length : 1, 'option', transportFields.option, optionValue);
    if (kind === 0) cursor.stretch(end - cursor.at, 'padding', transportFields.padding);
  }
}

export function tcp(subject: Subject, start: number, end: number, around: Around): Envelope[] {
  const cursor = new Cursor(subject, start, end, TCP);
  cursor.number(2, 'source-port', transportFields.sourcePort);
  cursor.number(2, 'destination-port', transportFields.destinationPort);
  cursor.number(4, 'sequence-number', transportFields.sequenceNumber);
  cursor.number(4, 'acknowledgement-number', transportFields.acknowledgementNumber);
  const words = cursor.bits([1, 0, 4], 'data-offset', transportFields.dataOffset, (count) =>
    transportFields.bytes(count * 4),
  );
  cursor.bits([1, 4, 4], 'reserved', transportFields.reserved);
  cursor.number(1, 'flags', transportFields.flags, flagNames);
  cursor.number(2, 'window', transportFields.window);
  readChecksum(cursor, sumOf(subject, start, end, around, 6), transportFields.segmentChecksum);
  cursor.number(2, 'urgent-pointer', transportFields.urgentPointer);
  const headerEnd = start + words * 4;
  if (!cursor.isOver() && (words < 5 || headerEnd > end)) {
    if (!around.isQuoted) cursor.complain(203, transportFields.headerSays(words * 4), start + 12);
  } else if (!cursor.isOver()) {
    readOptions(cursor, headerEnd);
    const inside = around.isQuoted
      ? plainBytes(headerEnd, end, transportFields.data)
      : streamData(subject, headerEnd, end);
    cursor.hold(inside, end);
  }
  return [cursor.close('tcp', 'TCP', around.isQuoted ? 'quiet' : 201)];
}

const DNS_PORT = 53;

function datagram(subject: Subject, start: number, end: number, isDns: boolean): Envelope[] {
  if (start >= end) return [];
  if (isDns) return dns(subject, start, end);
  if (isWireGuard(subject.bytes.subarray(start, end))) return wireGuard(subject, start, end);
  return plainBytes(start, end, transportFields.data);
}

export function udp(subject: Subject, start: number, end: number, around: Around): Envelope[] {
  const says = ((subject.bytes[start + 4] ?? 0) << 8) | (subject.bytes[start + 5] ?? 0);
  const isWrong = end - start >= 8 && (says < 8 || (says > end - start && around.pseudo !== undefined));
  const stop = isWrong || end - start < 8 ? end : Math.min(end, start + says);
  const cursor = new Cursor(subject, start, stop, UDP);
  if (isWrong && !around.isQuoted) {
    cursor.complain(says < 8 ? 203 : 202, transportFields.saysAndAre(says, end - start), start + 4);
  }
  const source = cursor.number(2, 'source-port', transportFields.sourcePort);
  const destination = cursor.number(2, 'destination-port', transportFields.destinationPort);
  cursor.number(2, 'length', transportFields.length);
  readChecksum(
    cursor,
    isWrong ? undefined : sumOf(subject, start, stop, around, 17),
    transportFields.datagramChecksum,
    // IPv6 does not let it be left out: RFC 8200 §8.1.
    around.version === 4 ? transportFields.notUsed : undefined,
  );
  if (!cursor.isOver()) {
    const isDns = source === DNS_PORT || destination === DNS_PORT;
    const inside = around.isQuoted
      ? plainBytes(cursor.at, stop, transportFields.data)
      : datagram(subject, cursor.at, stop, isDns);
    cursor.hold(inside, stop);
  }
  return [
    cursor.close('udp', 'UDP', around.isQuoted ? 'quiet' : 201),
    ...plainBytes(stop, end, transportFields.paddingBytes),
  ];
}
