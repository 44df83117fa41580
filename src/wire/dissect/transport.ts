import { onesSum } from '../checksum.ts';
import type { Envelope } from '../envelope.ts';
import { readChecksum } from './check.ts';
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
  return plainBytes(start, end, 'Data');
}

const FLAGS = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG', 'ECE', 'CWR'] as const;

function flagNames(value: number): string {
  return FLAGS.filter((_, bit) => (value >> bit) & 1).join(', ') || 'none';
}

const OPTION_NAME: Readonly<Record<number, string>> = {
  2: 'maximum segment size',
  3: 'window scale',
  4: 'selective acknowledgements permitted',
  5: 'selective acknowledgement',
  8: 'timestamps',
};

function optionValue(bytes: Uint8Array): string {
  const [kind = 0, length = 0, ...value] = bytes;
  if (kind === 0) return 'end of the options';
  if (kind === 1) return 'no operation';
  const name = OPTION_NAME[kind] ?? `number ${kind}`;
  const isNumber = (kind === 2 && length === 4) || (kind === 3 && length === 3);
  return isNumber ? `${name} ${value.reduce((sum, byte) => sum * 256 + byte, 0)}` : name;
}

function readOptions(cursor: Cursor, end: number): void {
  cursor.follow(TCP_OPTION);
  while (cursor.at < end && !cursor.isOver()) {
    const [kind = 0, length = 0] = cursor.peek(2);
    if (kind > 1 && (length < 2 || cursor.at + length > end)) {
      cursor.complain(210, `Option ${kind} says ${length}.`);
      cursor.stretch(end - cursor.at, 'Options', 'Options whose lengths cannot be.');
      return;
    }
    cursor.stretch(
      kind > 1 ? length : 1,
      'Option',
      'What the two ends agree on beyond the header.',
      optionValue,
    );
    if (kind === 0)
      cursor.stretch(end - cursor.at, 'Padding', 'Fills the header up to a multiple of four bytes.');
  }
}

export function tcp(subject: Subject, start: number, end: number, around: Around): Envelope[] {
  const cursor = new Cursor(subject, start, end, TCP);
  cursor.number(2, 'Source port', 'Which program on the sending side this belongs to.');
  cursor.number(2, 'Destination port', 'Which program on the receiving side it is for.');
  cursor.number(4, 'Sequence number', 'Where in the stream the first byte of this segment stands.');
  cursor.number(4, 'Acknowledgement number', 'Which byte of the other direction is expected next.');
  const words = cursor.bits(
    [1, 0, 4],
    'Data offset',
    'How long the header is, counted in words of four bytes.',
    (count) => `${count * 4} bytes`,
  );
  cursor.bits([1, 4, 4], 'Reserved', 'Not used.');
  cursor.number(1, 'Flags', 'What this segment does: opens, acknowledges, pushes on or closes.', flagNames);
  cursor.number(2, 'Window', 'How many bytes the sender of this is ready to take.');
  readChecksum(
    cursor,
    sumOf(subject, start, end, around, 6),
    'Shows whether segment or addresses were damaged.',
  );
  cursor.number(2, 'Urgent pointer', 'Where urgent data ends, if the URG flag is set.');
  const headerEnd = start + words * 4;
  if (!cursor.isOver() && (words < 5 || headerEnd > end)) {
    if (!around.isQuoted) cursor.complain(203, `The header says that it has ${words * 4} bytes.`, start + 12);
  } else if (!cursor.isOver()) {
    readOptions(cursor, headerEnd);
    const inside = around.isQuoted ? plainBytes(headerEnd, end, 'Data') : streamData(subject, headerEnd, end);
    cursor.hold(inside, end);
  }
  return [cursor.close('tcp', 'TCP', around.isQuoted ? 'quiet' : 201)];
}

const DNS_PORT = 53;

function datagram(subject: Subject, start: number, end: number, isDns: boolean): Envelope[] {
  if (start >= end) return [];
  if (isDns) return dns(subject, start, end);
  if (isWireGuard(subject.bytes.subarray(start, end))) return wireGuard(subject, start, end);
  return plainBytes(start, end, 'Data');
}

export function udp(subject: Subject, start: number, end: number, around: Around): Envelope[] {
  const says = ((subject.bytes[start + 4] ?? 0) << 8) | (subject.bytes[start + 5] ?? 0);
  const isWrong = end - start >= 8 && (says < 8 || (says > end - start && around.pseudo !== undefined));
  const stop = isWrong || end - start < 8 ? end : Math.min(end, start + says);
  const cursor = new Cursor(subject, start, stop, UDP);
  if (isWrong && !around.isQuoted) {
    cursor.complain(says < 8 ? 203 : 202, `It says ${says} bytes, and ${end - start} are there.`, start + 4);
  }
  const source = cursor.number(2, 'Source port', 'Which program on the sending side this belongs to.');
  const destination = cursor.number(2, 'Destination port', 'Which program on the receiving side it is for.');
  cursor.number(2, 'Length', 'How long header and data are together, in bytes.');
  readChecksum(
    cursor,
    isWrong ? undefined : sumOf(subject, start, stop, around, 17),
    'Shows whether datagram or addresses were damaged.',
    // IPv6 does not let it be left out: RFC 8200 §8.1.
    around.version === 4 ? 'not used' : undefined,
  );
  if (!cursor.isOver()) {
    const isDns = source === DNS_PORT || destination === DNS_PORT;
    const inside = around.isQuoted
      ? plainBytes(cursor.at, stop, 'Data')
      : datagram(subject, cursor.at, stop, isDns);
    cursor.hold(inside, stop);
  }
  return [cursor.close('udp', 'UDP', around.isQuoted ? 'quiet' : 201), ...plainBytes(stop, end, 'Padding')];
}
