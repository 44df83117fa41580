import type { Envelope } from '../envelope.ts';
import { Cursor, type Subject } from './cursor.ts';
import { readName, type DnsName } from './dns-name.ts';
import { colons, dotted, hexadecimal, named, octets } from './show.ts';

const HEADER = { section: 'RFC 1035 §4.1.1', source: 'rfc1035' } as const;
const QUESTION = { section: 'RFC 1035 §4.1.2', source: 'rfc1035' } as const;
const RECORD = { section: 'RFC 1035 §4.1.3', source: 'rfc1035' } as const;
const [A, NS, CNAME, PTR, AAAA] = [1, 2, 5, 12, 28];
const TYPE = named({
  [A]: 'A',
  [NS]: 'NS',
  [CNAME]: 'CNAME',
  6: 'SOA',
  [PTR]: 'PTR',
  15: 'MX',
  16: 'TXT',
  [AAAA]: 'AAAA',
  33: 'SRV',
  41: 'OPT',
  65: 'HTTPS',
});
const CLASS = named({ 1: 'IN' });
const yesNo = named({ 0: 'no', 1: 'yes' });

/** What is read, and what its names are looked up in. */
interface Message {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
  readonly cursor: Cursor;
}

function nameAt({ subject, start, end }: Message, at: number): DnsName {
  return readName(subject.bytes, start, at, end);
}

/** Reads a name as a field. False if it is none, after which nothing more can be found in the message. */
function readNameField(message: Message, field: string, says: string): boolean {
  const { cursor } = message;
  const found = nameAt(message, cursor.at);
  if ('wrong' in found) {
    cursor.complain(found.wrong);
    return false;
  }
  cursor.stretch(found.length, field, says, () => found.name);
  return true;
}

function readQuestion(message: Message): boolean {
  const { cursor } = message;
  cursor.follow(QUESTION);
  if (!readNameField(message, 'Question: name', 'The name that is asked about.')) return false;
  cursor.number(2, 'Question: type', 'What is asked: A for an IPv4 address, AAAA for an IPv6 one.', TYPE);
  cursor.number(2, 'Question: class', 'Which network it is about; IN is the Internet.', CLASS);
  return !cursor.isOver();
}

/** The data of a record in words, if it is of a kind that is read here and of the right length. */
function recordData(
  message: Message,
  type: number,
  at: number,
  length: number,
): (bytes: Uint8Array) => string {
  if (type === A && length === 4) return dotted;
  if (type === AAAA && length === 16) return colons;
  if (type !== NS && type !== CNAME && type !== PTR) return octets;
  const found = nameAt(message, at);
  if ('wrong' in found) message.cursor.complain(found.wrong, undefined, at);
  return 'name' in found && found.length === length ? () => found.name : octets;
}

function readRecord(message: Message, part: string): boolean {
  const { cursor } = message;
  cursor.follow(RECORD);
  if (!readNameField(message, `${part}: name`, 'The name that this record is about.')) return false;
  const type = cursor.number(
    2,
    `${part}: type`,
    'What the record gives: an address, another name, or else.',
    TYPE,
  );
  cursor.number(2, `${part}: class`, 'Which network it is about; IN is the Internet.', CLASS);
  cursor.number(4, `${part}: time to live`, 'For how many seconds the record may be kept.');
  const length = cursor.number(2, `${part}: data length`, 'How many bytes of data follow.');
  if (cursor.isOver()) return false;
  const show = length <= cursor.left ? recordData(message, type, cursor.at, length) : octets;
  cursor.stretch(length, `${part}: data`, 'What the record says about the name.', show);
  return !cursor.isOver();
}

/** Reads as many entries as the header counts, while there is something to read. */
function readEntries(message: Message, count: number, read: () => boolean): boolean {
  for (let n = 0; n < count; n++) {
    if (message.cursor.left === 0) {
      message.cursor.complain(208, `Of ${count} entries of one kind there are ${n}.`);
      return false;
    }
    if (!read()) return false;
  }
  return true;
}

/** A DNS message: questions, then records in three parts. RFC 1035 §4.1. */
export function dns(subject: Subject, start: number, end: number): Envelope[] {
  const cursor = new Cursor(subject, start, end, HEADER);
  const message = { subject, start, end, cursor };
  cursor.number(2, 'Identifier', 'Tells which question an answer belongs to.', (value) =>
    hexadecimal(value, 2),
  );
  const isReply = cursor.bits(
    [2, 0, 1],
    'Reply',
    'Whether this is a question or an answer.',
    named({ 0: 'question', 1: 'answer' }),
  );
  cursor.bits([2, 1, 4], 'Operation', 'What kind of question it is; 0 is the usual one.');
  cursor.bits(
    [2, 5, 1],
    'Authoritative',
    'Whether the answer comes from the server that is in charge of the name.',
    yesNo,
  );
  cursor.bits([2, 6, 1], 'Truncated', 'Whether the answer was too long and was cut.', yesNo);
  cursor.bits([2, 7, 1], 'Recursion desired', 'Whether the resolver is to ask others in turn.', yesNo);
  cursor.bits([2, 8, 1], 'Recursion available', 'Whether the resolver does so.', yesNo);
  cursor.bits([2, 9, 3], 'Reserved', 'Zero, or used by signed DNS.');
  cursor.bits([2, 12, 4], 'Reply code', 'How the question fared; 0 is no error, 3 no such name.');
  const questions = cursor.number(2, 'Questions', 'How many questions follow.');
  const answers = cursor.number(2, 'Answers', 'How many records answer.');
  const authorities = cursor.number(2, 'Authorities', 'How many records name the servers in charge.');
  const additional = cursor.number(2, 'Additional', 'How many further records follow.');
  const headerIsCut = cursor.isOver();
  const parts = [
    () => readEntries(message, questions, () => readQuestion(message)),
    () => readEntries(message, answers, () => readRecord(message, 'Answer')),
    () => readEntries(message, authorities, () => readRecord(message, 'Authority')),
    () => readEntries(message, additional, () => readRecord(message, 'Additional')),
  ];
  // What follows an entry that could not be read cannot be found.
  if (!headerIsCut) parts.every((read) => read());
  return [cursor.close('dns', isReply ? 'DNS answer' : 'DNS question', headerIsCut ? 201 : 208)];
}
