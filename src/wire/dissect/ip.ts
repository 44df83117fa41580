import { onesSum } from '../checksum.ts';
import type { Envelope } from '../envelope.ts';
import { readChecksum } from './check.ts';
import { Cursor, plainBytes, type Subject } from './cursor.ts';
import { icmp, icmpv6 } from './icmp.ts';
import { colons, dotted, hexadecimal, named } from './show.ts';
import { tcp, udp, type Around } from './transport.ts';

const IPV4 = { section: 'RFC 791 §3.1', source: 'rfc791' } as const;
const IPV6 = { section: 'RFC 8200 §3', source: 'rfc8200' } as const;
const IPV6_EXTENSION = { section: 'RFC 8200 §4', source: 'rfc8200' } as const;
const PROTOCOL: Readonly<Record<number, string>> = {
  0: 'hop-by-hop options',
  1: 'ICMP',
  6: 'TCP',
  17: 'UDP',
  43: 'routing header',
  44: 'fragment header',
  58: 'ICMPv6',
  59: 'nothing',
  60: 'destination options',
};
const protocolName = named(PROTOCOL);
const IPV4_OPTION: Readonly<Record<number, string>> = {
  0: 'end of the options',
  1: 'no operation',
  7: 'record route',
  68: 'timestamp',
  131: 'loose source route',
  137: 'strict source route',
  148: 'router alert',
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
      return plainBytes(start, end, `Bytes of IP protocol ${protocol}`);
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
      cursor.complain(210, `Option ${type} says ${length}.`);
      cursor.stretch(end - cursor.at, 'Options', 'Options whose lengths cannot be.');
      return;
    }
    cursor.stretch(single ? 1 : length, 'Option', 'Something this packet asks of routers on the way.', () => {
      return IPV4_OPTION[type] ?? `number ${type}, ${length} bytes`;
    });
    if (type === 0)
      cursor.stretch(end - cursor.at, 'Padding', 'Fills the header up to a multiple of four bytes.');
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
  if (says < least) at.complain(203, `It says ${says} bytes.`);
  else if (says <= there) return start + says;
  else if (!isQuoted) at.complain(202, `It says ${says} bytes, and ${there} are there.`);
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
  cursor.bits([1, 0, 4], 'Version', 'Which version of IP this is.');
  cursor.bits(
    [1, 4, 4],
    'Header length',
    'How long the header is, counted in words of four bytes.',
    (words) => `${words * 4} bytes`,
  );
  cursor.number(1, 'Type of service', 'How urgent the packet is, and whether it met congestion.', (value) =>
    hexadecimal(value, 1),
  );
  cursor.number(2, 'Total length', 'How long the packet is with its header, in bytes.');
  cursor.number(2, 'Identification', 'Tells which fragments belong together.', (value) =>
    hexadecimal(value, 2),
  );
  const flags = cursor.bits(
    [2, 0, 3],
    'Flags',
    'Whether it may be cut into fragments, and whether more follow.',
    fragmentFlags,
  );
  const offset = cursor.bits(
    [2, 3, 13],
    'Fragment offset',
    'Where this fragment belongs, in units of eight bytes.',
  );
  cursor.number(1, 'Time to live', 'How many more routers may pass it on; each takes one away.');
  const protocol = cursor.number(1, 'Protocol', 'Which protocol the packet carries.', protocolName);
  const sum = headerFits && !isQuoted ? onesSum(bytes, start, start + headerLength) : undefined;
  readChecksum(cursor, sum, 'Shows whether the header was damaged; every router makes it anew.');
  cursor.stretch(
    4,
    'Source address',
    'Who sent the packet, or who put its own address there instead.',
    dotted,
  );
  cursor.stretch(
    4,
    'Destination address',
    'Where the packet is to go; every router on the way reads it.',
    dotted,
  );
  if (!cursor.isOver() && !headerFits) {
    cursor.complain(203, `The header says that it has ${headerLength} bytes.`, start);
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
        ? plainBytes(cursor.at, stop, 'Part of a packet that was cut into fragments')
        : payload(subject, protocol, cursor.at, stop, around);
    cursor.hold(inside, stop);
  }
  return [cursor.close('ipv4', 'IPv4', isQuoted ? 'quiet' : 201), ...plainBytes(stop, end, 'Padding')];
}

function fragmentFlags(flags: number): string {
  const set = [flags & 4 && 'reserved', flags & 2 && 'don’t fragment', flags & 1 && 'more fragments'];
  return set.filter(Boolean).join(', ') || 'none';
}

function unknownVersion(subject: Subject, start: number, end: number, version: number): Envelope[] {
  new Cursor(subject, start, end, IPV4).complain(204, `The version of IP is ${version}.`);
  return plainBytes(start, end);
}

/** Reads one extension header. Out: what follows it, and whether that is a fragment but not the first. */
function readExtension(cursor: Cursor, kind: number): { next: number; isCut: boolean; isPart: boolean } {
  const next = cursor.number(1, 'Next header', 'What follows this extension.', protocolName);
  if (kind === 44) {
    cursor.number(1, 'Reserved', 'Not used.');
    const offset = cursor.bits(
      [2, 0, 13],
      'Fragment offset',
      'Where this fragment belongs, in units of eight bytes.',
    );
    cursor.bits([2, 13, 2], 'Reserved', 'Not used.');
    const more = cursor.bits(
      [2, 15, 1],
      'More fragments',
      'Whether more fragments follow.',
      named({ 0: 'no', 1: 'yes' }),
    );
    cursor.number(4, 'Identification', 'Tells which fragments belong together.', (value) =>
      hexadecimal(value, 4),
    );
    return { next, isCut: more === 1 || offset > 0, isPart: offset > 0 };
  }
  const units = cursor.number(1, 'Extension length', 'Length in units of eight bytes, without the first.');
  cursor.stretch(6 + units * 8, 'Extension', `What the ${PROTOCOL[kind] ?? 'extension'} say.`);
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
  cursor.bits([4, 0, 4], 'Version', 'Which version of IP this is.');
  cursor.bits([4, 4, 8], 'Traffic class', 'How urgent the packet is, and whether it met congestion.');
  cursor.bits([4, 12, 20], 'Flow label', 'The same on all packets of one conversation.', (value) =>
    hexadecimal(value, 3),
  );
  cursor.number(2, 'Payload length', 'How many bytes follow this header.');
  let next = cursor.number(1, 'Next header', 'What follows this header.', protocolName);
  cursor.number(1, 'Hop limit', 'How many more routers may pass it on; each takes one away.');
  cursor.stretch(
    16,
    'Source address',
    'Who sent the packet, or who put its own address there instead.',
    colons,
  );
  cursor.stretch(
    16,
    'Destination address',
    'Where the packet is to go; every router on the way reads it.',
    colons,
  );
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
      ? plainBytes(cursor.at, stop, 'Part of a packet that was cut into fragments')
      : payload(subject, next, cursor.at, stop, around);
    cursor.hold(inside, stop);
  }
  return [cursor.close('ipv6', 'IPv6', isQuoted ? 'quiet' : 201), ...plainBytes(stop, end, 'Padding')];
}

/** A packet that begins with an IP header of either version; other bytes are problem 204. */
export function ip(subject: Subject, start: number, end: number): Envelope[] {
  return (subject.bytes[start] ?? 0) >> 4 === 6 ? ipv6(subject, start, end) : ipv4(subject, start, end);
}
