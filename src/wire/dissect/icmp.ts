import { onesSum } from '../checksum.ts';
import type { Envelope } from '../envelope.ts';
import { readChecksum } from './check.ts';
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
  0: 'echo reply',
  [UNREACHABLE]: 'destination unreachable',
  4: 'source quench',
  [REDIRECT]: 'redirect',
  8: 'echo request',
  11: 'time exceeded',
  12: 'parameter problem',
});
const QUOTING: readonly number[] = [UNREACHABLE, 4, REDIRECT, 11, 12];
const UNREACHABLE_CODE = named({
  0: 'network unreachable',
  1: 'host unreachable',
  2: 'protocol unreachable',
  3: 'port unreachable',
  4: 'too long to pass unfragmented',
  9: 'network forbidden',
  10: 'host forbidden',
  13: 'forbidden by a filter',
});

const TYPE_V6 = named({
  1: 'destination unreachable',
  2: 'packet too big',
  3: 'time exceeded',
  4: 'parameter problem',
  128: 'echo request',
  129: 'echo reply',
  133: 'router solicitation',
  134: 'router advertisement',
  135: 'neighbour solicitation',
  136: 'neighbour advertisement',
  143: 'multicast listener report',
});

const IDENTIFIER = 'Tells one run of ping from another.';
const SEQUENCE = 'Counts the echo requests of one run.';
const WHAT = 'What kind of message this is.';
const MORE = 'Says more about the kind of message.';

/** The packet that an error is about. An error about an error is never sent, so one inside a quote stays bytes. */
function quote(subject: Subject, start: number, end: number, around: Around, quoted: Quoted): Envelope[] {
  if (start >= end) return [];
  return around.isQuoted
    ? plainBytes(start, end, 'Quoted packet')
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
  const type = cursor.number(1, 'Type', WHAT, TYPE);
  cursor.number(1, 'Code', MORE, type === UNREACHABLE ? UNREACHABLE_CODE : undefined);
  const sum = around.pseudo === undefined ? undefined : onesSum(subject.bytes, start, end);
  readChecksum(cursor, sum, 'Shows whether the message was damaged.');
  if (type === 0 || type === 8) {
    cursor.number(2, 'Identifier', IDENTIFIER);
    cursor.number(2, 'Sequence number', SEQUENCE);
    if (!cursor.isOver()) cursor.hold(plainBytes(cursor.at, end, 'Data'), end);
  } else if (QUOTING.includes(type)) {
    if (type === REDIRECT) cursor.stretch(4, 'Gateway', 'The router to use instead.', dotted);
    else cursor.stretch(4, 'Rest of the header', 'Used by some codes; zeros in the others.');
    if (!cursor.isOver()) cursor.hold(quote(subject, cursor.at, end, around, quoted), end);
  } else if (!cursor.isOver()) {
    cursor.hold(plainBytes(cursor.at, end, 'Message'), end);
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
  const type = cursor.number(1, 'Type', WHAT, TYPE_V6);
  cursor.number(1, 'Code', MORE);
  readChecksum(
    cursor,
    sumOf(subject, start, end, around, 58),
    'Shows whether message or addresses were damaged.',
  );
  if (type === 128 || type === 129) {
    cursor.follow(ICMPV6_ECHO);
    cursor.number(2, 'Identifier', IDENTIFIER);
    cursor.number(2, 'Sequence number', SEQUENCE);
    if (!cursor.isOver()) cursor.hold(plainBytes(cursor.at, end, 'Data'), end);
  } else if (type >= 1 && type <= 4) {
    cursor.follow(ICMPV6_ERROR);
    cursor.number(
      4,
      'Parameter',
      'For a packet too big, the size that would pass; else where the error is, or 0.',
    );
    if (!cursor.isOver()) cursor.hold(quote(subject, cursor.at, end, around, quoted), end);
  } else if (type === 135 || type === 136) {
    cursor.follow(NEIGHBOUR);
    cursor.stretch(4, 'Flags', 'What kind of answer this is; zeros in a question.');
    cursor.stretch(16, 'Target address', 'The address whose owner on this link is looked for.', colons);
    if (!cursor.isOver()) cursor.hold(plainBytes(cursor.at, end, 'Options'), end);
  } else if (!cursor.isOver()) {
    cursor.hold(plainBytes(cursor.at, end, 'Message'), end);
  }
  return [cursor.close('icmpv6', 'ICMPv6', around.isQuoted ? 'quiet' : 201)];
}
