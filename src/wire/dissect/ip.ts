import { ipFields } from '#words/field-ip.ts';
import { onesSum } from '../checksum.ts';
import type { Envelope } from '../envelope.ts';
import { readChecksum } from './read-checksum.ts';
import { Cursor, plainBytes, type Subject } from './cursor.ts';
import { icmp, icmpv6 } from './icmp.ts';
import { colons, dotted, hexadecimal, named } from './show.ts';
import { tcp, udp, type Around } from './transport.ts';

const IPV4 = { section: 'RFC 791 §3.1', source: 'rfc791' } as const;
const IPV6 = { section: 'RFC 8200 §3', source: 'rfc8200' } as const;
const IPV6_EXTENSION = { section: 'RFC 8200 §4', source: 'rfc8200' } as const;
const PROTOCOL: Readonly<Record<number, string>> = {
  0: ipFields.hopByHopOptions,
  1: 'ICMP',
  6: 'TCP',
  17: 'UDP',
  43: ipFields.routingHeader,
  44: ipFields.fragmentHeader,
  58: ipFields.icmpv6,
  59: ipFields.nothing,
  60: ipFields.destinationOptions,
};
const protocolName = named(PROTOCOL);
const IPV4_OPTION: Readonly<Record<number, string>> = {
  0: ipFields.endOfTheOptions,
  1: ipFields.noOperation,
  7: ipFields.recordRoute,
  68: ipFields.timestamp,
  131: ipFields.looseSourceRoute,
  137: ipFields.strictSourceRoute,
  148: ipFields.routerAlert,
};

function payload(subject: Subject, protocol: number, start: number, end: number, around: Around): Envelope[] {
  switch (protocol) {
    case 6:
      return tcp(subject, start, end, around);
    case 17:
      return udp(subject, start, end, around);
    case 1:
      return around.version === 4 ? icmp(subject, start, end, around, quoted) : plainBytes(start, end);
    case 58:
      return around.version === 6 ? icmpv6(subject, start, end, around, quoted) : plainBytes(start, end);
    default:
      return plainBytes(start, end, ipFields.bytesOfProtocol(protocol));
  }
}

/** The beginning of a packet that an error message quotes: as much as there is, and nothing amiss if it is cut. */
export function quoted(subject: Subject, start: number, end: number, version: 4 | 6): Envelope[] {
  return version === 4 ? ipv4(subject, start, end, true) : ipv6(subject, start, end, true);
}

/** Reads the options of an IPv4 header up to `end`: one byte each, or a type, a length and a value. */
function readOptions(cursor: Cursor, end: number): void {
  while (cursor.at < end && !cursor.isOver()) {
    const [type = 0, length = 0] = cursor.peek(2);
    const single = type < 2;
    if (!single && (length < 2 || cursor.at + length > end)) {
      cursor.complain(210, ipFields.optionSays(type, length));
      cursor.stretch(end - cursor.at, 'options', ipFields.options);
      return;
    }
    cursor.stretch(single ? 1 : length, 'option', ipFields.option, () => {
      return IPV4_OPTION[type] ?? ipFields.unknownOption(type, length);
    });
    if (type === 0) cursor.stretch(end - cursor.at, 'padding', ipFields.padding);
  }
}

/** Where an IP packet ends that says so itself; every way in which that can be wrong is a problem. */
function endOf(
  subject: Subject,
  start: number,
  end: number,
  says: number,
  least: number,
  isQuoted: boolean,
): number {
  const there = end - start;
  const at = new Cursor(subject, start, end, IPV4);
  if (says < least) at.complain(203, ipFields.says(says));
  else if (says <= there) return start + says;
  else if (!isQuoted) at.complain(202, ipFields.saysAndAre(says, there));
  return end;
}

/** An IPv4 packet and whatever stands behind it. In: whether it is quoted in an error message, and may be cut. */
export function ipv4(subject: Subject, start: number, end: number, isQuoted = false): Envelope[] {
  const { bytes } = subject;
  const byte = (at: number): number => bytes[start + at] ?? 0;
  const version = byte(0) >> 4;
  if (end > start && version !== 4) return unknownVersion(subject, start, end, version);
  const headerLength = (byte(0) & 15) * 4;
  const total = (byte(2) << 8) | byte(3);
  const there = end - start >= 20;
  const stop = there ? endOf(subject, start, end, total, Math.max(headerLength, 20), isQuoted) : end;
  const headerFits = headerLength >= 20 && start + headerLength <= stop;
  const cursor = new Cursor(subject, start, stop, IPV4);
  cursor.bits([1, 0, 4], 'version', ipFields.version);
  cursor.bits([1, 4, 4], 'header-length', ipFields.headerLength, (words) => ipFields.bytes(words * 4));
  cursor.number(1, 'type-of-service', ipFields.typeOfService, (value) => hexadecimal(value, 1));
  cursor.number(2, 'total-length', ipFields.totalLength);
  cursor.number(2, 'identification', ipFields.identification, (value) => hexadecimal(value, 2));
  const flags = cursor.bits([2, 0, 3], 'flags', ipFields.flags, fragmentFlags);
  const offset = cursor.bits([2, 3, 13], 'fragment-offset', ipFields.fragmentOffset);
  cursor.number(1, 'time-to-live', ipFields.timeToLive);
  const protocol = cursor.number(1, 'protocol', ipFields.protocol, protocolName);
  const sum = headerFits && !isQuoted ? onesSum(bytes, start, start + headerLength) : undefined;
  readChecksum(cursor, sum, ipFields.checksum);
  cursor.stretch(4, 'source-address', ipFields.sourceAddress, dotted);
  cursor.stretch(4, 'destination-address', ipFields.destinationAddress, dotted);
  if (!cursor.isOver() && !headerFits) {
    cursor.complain(203, ipFields.headerSays(headerLength), start);
  } else if (!cursor.isOver()) {
    readOptions(cursor, start + headerLength);
    const whole = !isQuoted && (flags & 1) === 0 && total <= end - start;
    const around: Around = {
      version: 4,
      pseudo: whole ? onesSum(bytes, start + 12, start + 20) : undefined,
      isQuoted,
    };
    const inside =
      offset > 0
        ? plainBytes(cursor.at, stop, ipFields.fragment)
        : payload(subject, protocol, cursor.at, stop, around);
    cursor.hold(inside, stop);
  }
  return [
    cursor.close('ipv4', 'IPv4', isQuoted ? 'quiet' : 201),
    ...plainBytes(stop, end, ipFields.paddingBytes),
  ];
}

function fragmentFlags(flags: number): string {
  const set = [
    flags & 4 && 'reserved',
    flags & 2 && ipFields.dontFragment,
    flags & 1 && ipFields.moreFragmentsFlag,
  ];
  return set.filter(Boolean).join(', ') || 'none';
}

function unknownVersion(subject: Subject, start: number, end: number, version: number): Envelope[] {
  new Cursor(subject, start, end, IPV4).complain(204, ipFields.versionIs(version));
  return plainBytes(start, end);
}

/** Reads one extension header. Out: what follows it, and whether that is a fragment but not the first. */
function readExtension(cursor: Cursor, kind: number): { next: number; isCut: boolean; isPart: boolean } {
  const next = cursor.number(1, 'next-header', ipFields.nextAfterExtension, protocolName);
  if (kind === 44) {
    cursor.number(1, 'reserved', ipFields.reserved);
    const offset = cursor.bits([2, 0, 13], 'fragment-offset', ipFields.fragmentOffset);
    cursor.bits([2, 13, 2], 'reserved', ipFields.reserved);
    const more = cursor.bits(
      [2, 15, 1],
      'more-fragments',
      ipFields.moreFragments,
      named({ 0: ipFields.no, 1: ipFields.yes }),
    );
    cursor.number(4, 'identification', ipFields.identification, (value) => hexadecimal(value, 4));
    return { next, isCut: more === 1 || offset > 0, isPart: offset > 0 };
  }
  const units = cursor.number(1, 'extension-length', ipFields.extensionLength);
  cursor.stretch(6 + units * 8, 'extension', ipFields.extensionData(kind));
  return { next, isCut: false, isPart: false };
}

const EXTENSIONS: readonly number[] = [0, 43, 44, 60];

/** An IPv6 packet with its extension headers, and whatever stands behind it. */
export function ipv6(subject: Subject, start: number, end: number, isQuoted = false): Envelope[] {
  const { bytes } = subject;
  const byte = (at: number): number => bytes[start + at] ?? 0;
  const version = byte(0) >> 4;
  if (end > start && version !== 6) return unknownVersion(subject, start, end, version);
  const total = 40 + ((byte(4) << 8) | byte(5));
  const stop = end - start >= 40 ? endOf(subject, start, end, total, 40, isQuoted) : end;
  const cursor = new Cursor(subject, start, stop, IPV6);
  cursor.bits([4, 0, 4], 'version', ipFields.version);
  cursor.bits([4, 4, 8], 'traffic-class', ipFields.trafficClass);
  cursor.bits([4, 12, 20], 'flow-label', ipFields.flowLabel, (value) => hexadecimal(value, 3));
  cursor.number(2, 'payload-length', ipFields.payloadLength);
  let next = cursor.number(1, 'next-header', ipFields.nextHeader, protocolName);
  cursor.number(1, 'hop-limit', ipFields.hopLimit);
  cursor.stretch(16, 'source-address', ipFields.sourceAddress, colons);
  cursor.stretch(16, 'destination-address', ipFields.destinationAddress, colons);
  cursor.follow(IPV6_EXTENSION);
  let whole = !isQuoted && total <= end - start;
  let isPart = false;
  while (EXTENSIONS.includes(next) && !cursor.isOver() && !isPart) {
    const extension = readExtension(cursor, next);
    ({ next, isPart } = extension);
    if (extension.isCut) whole = false;
  }
  if (!cursor.isOver()) {
    const around: Around = {
      version: 6,
      pseudo: whole ? onesSum(bytes, start + 8, start + 40) : undefined,
      isQuoted,
    };
    const inside = isPart
      ? plainBytes(cursor.at, stop, ipFields.fragment)
      : payload(subject, next, cursor.at, stop, around);
    cursor.hold(inside, stop);
  }
  return [
    cursor.close('ipv6', 'IPv6', isQuoted ? 'quiet' : 201),
    ...plainBytes(stop, end, ipFields.paddingBytes),
  ];
}

/** A packet that begins with an IP header of either version; other bytes are problem 204. */
export function ip(subject: Subject, start: number, end: number): Envelope[] {
  return (subject.bytes[start] ?? 0) >> 4 === 6 ? ipv6(subject, start, end) : ipv4(subject, start, end);
}
