import { torStreamFields } from '#words/field-tor-stream.ts';
import type { Envelope } from '../envelope.ts';
import { Cursor, plainBytes, type Standard, type Subject } from './cursor.ts';
import { colons, dotted, named, text } from './show.ts';
import { streamData } from './transport.ts';

const OPENING = { section: 'tor-spec §6.2', source: 'tor-stream' } as const;
const RESOLVE = { section: 'tor-spec §6.4', source: 'tor-stream' } as const;
const [BEGIN, DATA, CONNECTED, RESOLVING, RESOLVED] = [1, 2, 4, 11, 12];

/** What a relay message is for, by its number: tor-spec §6.1. */
export const RELAY_COMMAND: Readonly<Record<number, string>> = {
  [BEGIN]: 'BEGIN',
  [DATA]: 'DATA',
  3: 'END',
  [CONNECTED]: 'CONNECTED',
  5: 'SENDME',
  6: 'EXTEND',
  7: 'EXTENDED',
  8: 'TRUNCATE',
  9: 'TRUNCATED',
  10: 'DROP',
  [RESOLVING]: 'RESOLVE',
  [RESOLVED]: 'RESOLVED',
  13: 'BEGIN_DIR',
  14: 'EXTEND2',
  15: 'EXTENDED2',
};

const COLON = 0x3a;
const FLAGS = [torStreamFields.ipv6Okay, torStreamFields.ipv4NotOkay, torStreamFields.ipv6Preferred] as const;

function flagNames(value: number): string {
  return FLAGS.filter((_, bit) => (value >> bit) & 1).join(', ') || 'none';
}

/** `ADDRESS:PORT`, a zero, and flags if there are any. An IPv6 address has colons of its own, in square brackets. */
function readBegin(cursor: Cursor): void {
  const bytes = cursor.peek(cursor.left);
  const zero = bytes.indexOf(0);
  const colon = bytes.subarray(0, Math.max(zero, 0)).lastIndexOf(COLON);
  if (colon < 0) {
    cursor.complain(204, torStreamFields.addressAndPort);
    return;
  }
  cursor.stretch(colon, 'address', torStreamFields.address, text);
  cursor.stretch(zero + 1 - colon, 'port', torStreamFields.port, (both) => text(both.subarray(1, -1)));
  if (cursor.left > 0) cursor.number(4, 'flags', torStreamFields.flags, flagNames);
}

/** An IPv4 address and its time; or four zeros, type 6, an IPv6 address and its time. */
function readConnected(cursor: Cursor): void {
  const [a, b, c, d, type] = cursor.peek(5);
  if (type === 6 && ![a, b, c, d].some(Boolean)) {
    cursor.stretch(4, 'no-ipv4-address', torStreamFields.noIpv4, dotted);
    cursor.number(1, 'address-type', torStreamFields.addressType, named({ 6: torStreamFields.iPv6 }));
    cursor.stretch(16, 'address', torStreamFields.calledAddress, colons);
  } else cursor.stretch(4, 'address', torStreamFields.calledAddress, dotted);
  cursor.number(4, 'time-to-live', torStreamFields.addressLife);
}

function readResolve(cursor: Cursor): void {
  cursor.stretch(cursor.left, 'name', torStreamFields.name, (bytes) => text(bytes.subarray(0, -1)));
}

function readResolved(cursor: Cursor): void {
  const type = cursor.number(
    1,
    'answer-type',
    torStreamFields.answerType,
    named({ 0: torStreamFields.nameType, 4: torStreamFields.iPv4, 6: torStreamFields.iPv6 }),
  );
  const length = cursor.number(1, 'answer-length', torStreamFields.answerLength);
  cursor.stretch(length, 'answer', torStreamFields.answer, (bytes) =>
    type === 4 && bytes.length === 4 ? dotted(bytes) : text(bytes),
  );
  cursor.number(4, 'time-to-live', torStreamFields.answerLife);
}

/** A message that is not data of a stream: its title, where its form is laid down, and how it is read. */
type Own = readonly [title: string, standard: Standard, read: (cursor: Cursor) => void];

const OWN: Readonly<Record<number, Own>> = {
  [BEGIN]: [torStreamFields.beginTitle, OPENING, readBegin],
  [CONNECTED]: [torStreamFields.connectedTitle, OPENING, readConnected],
  [RESOLVING]: [torStreamFields.resolveTitle, RESOLVE, readResolve],
  [RESOLVED]: [torStreamFields.resolvedTitle, RESOLVE, readResolved],
};

/** What a relay message carries: a stretch of a stream, a place to call, a name, or an answer. */
export function relayed(subject: Subject, command: number, start: number, end: number): Envelope[] {
  // CONNECTED may be empty, where the exit does not say the address.
  if (start === end) return [];
  if (command === DATA) return streamData(subject, start, end);
  const own = OWN[command];
  if (!own) return plainBytes(start, end, torStreamFields.dataBytes);
  const [title, standard, read] = own;
  const cursor = new Cursor(subject, start, end, standard);
  read(cursor);
  return [cursor.close('bytes', title, 209)];
}
