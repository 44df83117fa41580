import { icmpFields } from '#words/field-icmp.ts';
import { onesSum } from '../checksum.ts';
import type { Envelope } from '../envelope.ts';
import { readChecksum } from './read-checksum.ts';
import { Cursor, plainBytes, type Subject } from './cursor.ts';
import { colons, dotted, named } from './show.ts';
import { sumOf, type Around } from './transport.ts';

/** Dissects a packet that an error message quotes. */
type Quoted = (subject: Subject, start: number, end: number, version: 4 | 6) => Envelope[];

const ICMP = { section: 'RFC 792', source: 'rfc792' } as const;
const ICMPV6 = { section: 'RFC 4443 §2.1', source: 'rfc4443' } as const;
const ICMPV6_ERROR = { section: 'RFC 4443 §3', source: 'rfc4443' } as const;
const ICMPV6_ECHO = { section: 'RFC 4443 §4', source: 'rfc4443' } as const;
const NEIGHBOUR = { section: 'RFC 4861 §4', source: 'rfc4861' } as const;

const UNREACHABLE = 3;
const REDIRECT = 5;
const TYPE = named({
  0: icmpFields.echoReply,
  [UNREACHABLE]: icmpFields.destinationUnreachable,
  4: icmpFields.sourceQuench,
  [REDIRECT]: icmpFields.redirect,
  8: icmpFields.echoRequest,
  11: icmpFields.timeExceeded,
  12: icmpFields.parameterProblem,
});
const QUOTING: readonly number[] = [UNREACHABLE, 4, REDIRECT, 11, 12];
const UNREACHABLE_CODE = named({
  0: icmpFields.networkUnreachable,
  1: icmpFields.hostUnreachable,
  2: icmpFields.protocolUnreachable,
  3: icmpFields.portUnreachable,
  4: icmpFields.tooLong,
  9: icmpFields.networkForbidden,
  10: icmpFields.hostForbidden,
  13: icmpFields.filtered,
});

const TYPE_V6 = named({
  1: icmpFields.destinationUnreachable,
  2: icmpFields.packetTooBig,
  3: icmpFields.timeExceeded,
  4: icmpFields.parameterProblem,
  128: icmpFields.echoRequest,
  129: icmpFields.echoReply,
  133: icmpFields.routerSolicitation,
  134: icmpFields.routerAdvertisement,
  135: icmpFields.neighbourSolicitation,
  136: icmpFields.neighbourAdvertisement,
  143: icmpFields.multicastListenerReport,
});

/** The packet that an error is about. An error about an error is never sent, so one inside a quote stays bytes. */
function quote(subject: Subject, start: number, end: number, around: Around, quoted: Quoted): Envelope[] {
  if (start >= end) return [];
  return around.isQuoted
    ? plainBytes(start, end, icmpFields.quotedPacket)
    : quoted(subject, start, end, around.version);
}

export function icmp(
  subject: Subject,
  start: number,
  end: number,
  around: Around,
  quoted: Quoted,
): Envelope[] {
  const cursor = new Cursor(subject, start, end, ICMP);
  const type = cursor.number(1, 'type', icmpFields.type, TYPE);
  cursor.number(1, 'code', icmpFields.code, type === UNREACHABLE ? UNREACHABLE_CODE : undefined);
  const sum = around.pseudo === undefined ? undefined : onesSum(subject.bytes, start, end);
  readChecksum(cursor, sum, icmpFields.checksum);
  if (type === 0 || type === 8) {
    cursor.number(2, 'identifier', icmpFields.identifier);
    cursor.number(2, 'sequence-number', icmpFields.sequenceNumber);
    if (!cursor.isOver()) cursor.hold(plainBytes(cursor.at, end, icmpFields.data), end);
  } else if (QUOTING.includes(type)) {
    if (type === REDIRECT) cursor.stretch(4, 'gateway', icmpFields.gateway, dotted);
    else cursor.stretch(4, 'rest-of-the-header', icmpFields.restOfHeader);
    if (!cursor.isOver()) cursor.hold(quote(subject, cursor.at, end, around, quoted), end);
  } else if (!cursor.isOver()) {
    cursor.hold(plainBytes(cursor.at, end, icmpFields.message), end);
  }
  return [cursor.close('icmp', 'ICMP', around.isQuoted ? 'quiet' : 201)];
}

export function icmpv6(
  subject: Subject,
  start: number,
  end: number,
  around: Around,
  quoted: Quoted,
): Envelope[] {
  const cursor = new Cursor(subject, start, end, ICMPV6);
  const type = cursor.number(1, 'type', icmpFields.type, TYPE_V6);
  cursor.number(1, 'code', icmpFields.code);
  readChecksum(cursor, sumOf(subject, start, end, around, 58), icmpFields.checksumWithAddresses);
  if (type === 128 || type === 129) {
    cursor.follow(ICMPV6_ECHO);
    cursor.number(2, 'identifier', icmpFields.identifier);
    cursor.number(2, 'sequence-number', icmpFields.sequenceNumber);
    if (!cursor.isOver()) cursor.hold(plainBytes(cursor.at, end, icmpFields.data), end);
  } else if (type >= 1 && type <= 4) {
    cursor.follow(ICMPV6_ERROR);
    cursor.number(4, 'parameter', icmpFields.parameter);
    if (!cursor.isOver()) cursor.hold(quote(subject, cursor.at, end, around, quoted), end);
  } else if (type === 135 || type === 136) {
    cursor.follow(NEIGHBOUR);
    cursor.stretch(4, 'flags', icmpFields.flags);
    cursor.stretch(16, 'target-address', icmpFields.targetAddress, colons);
    if (!cursor.isOver()) cursor.hold(plainBytes(cursor.at, end, icmpFields.options), end);
  } else if (!cursor.isOver()) {
    cursor.hold(plainBytes(cursor.at, end, icmpFields.message), end);
  }
  return [cursor.close('icmpv6', 'ICMPv6', around.isQuoted ? 'quiet' : 201)];
}
