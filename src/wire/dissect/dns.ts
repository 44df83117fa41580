import { dnsFields, type Part } from '#words/field-dns.ts';
import type { Envelope } from '../envelope.ts';
import { Cursor, type FieldWords, type Subject } from './cursor.ts';
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
const yesNo = named({ 0: dnsFields.no, 1: dnsFields.yes });

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
function readNameField(message: Message, id: string, field: FieldWords): boolean {
  const { cursor } = message;
  const found = nameAt(message, cursor.at);
  if ('wrong' in found) {
    cursor.complain(found.wrong);
    return false;
  }
  cursor.stretch(found.length, id, field, () => found.name);
  return true;
}

function readQuestion(message: Message): boolean {
  const { cursor } = message;
  cursor.follow(QUESTION);
  if (!readNameField(message, 'question-name', dnsFields.questionName)) return false;
  cursor.number(2, 'question-type', dnsFields.questionType, TYPE);
  cursor.number(2, 'question-class', dnsFields.questionClass, CLASS);
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

function readRecord(message: Message, part: Part): boolean {
  const { cursor } = message;
  const fields = dnsFields.record(part);
  cursor.follow(RECORD);
  if (!readNameField(message, `${part}-name`, fields.name)) return false;
  const type = cursor.number(2, `${part}-type`, fields.type, TYPE);
  cursor.number(2, `${part}-class`, fields.class, CLASS);
  cursor.number(4, `${part}-time-to-live`, fields.life);
  const length = cursor.number(2, `${part}-data-length`, fields.length);
  if (cursor.isOver()) return false;
  const show = length <= cursor.left ? recordData(message, type, cursor.at, length) : octets;
  cursor.stretch(length, `${part}-data`, fields.data, show);
  return !cursor.isOver();
}

/** Reads as many entries as the header counts, while there is something to read. */
function readEntries(message: Message, count: number, read: () => boolean): boolean {
  for (let n = 0; n < count; n++) {
    if (message.cursor.left === 0) {
      message.cursor.complain(208, dnsFields.fewerEntries(count, n));
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
  cursor.number(2, 'identifier', dnsFields.identifier, (value) => hexadecimal(value, 2));
  const isReply = cursor.bits(
    [2, 0, 1],
    'reply',
    dnsFields.reply,
    named({ 0: dnsFields.question, 1: dnsFields.answer }),
  );
  cursor.bits([2, 1, 4], 'operation', dnsFields.operation);
  cursor.bits([2, 5, 1], 'authoritative', dnsFields.authoritative, yesNo);
  cursor.bits([2, 6, 1], 'truncated', dnsFields.truncated, yesNo);
  cursor.bits([2, 7, 1], 'recursion-desired', dnsFields.recursionDesired, yesNo);
  cursor.bits([2, 8, 1], 'recursion-available', dnsFields.recursionAvailable, yesNo);
  cursor.bits([2, 9, 3], 'reserved', dnsFields.reserved);
  cursor.bits([2, 12, 4], 'reply-code', dnsFields.replyCode);
  const questions = cursor.number(2, 'questions', dnsFields.questions);
  const answers = cursor.number(2, 'answers', dnsFields.answers);
  const authorities = cursor.number(2, 'authorities', dnsFields.authorities);
  const additional = cursor.number(2, 'additional', dnsFields.additional);
  const headerIsCut = cursor.isOver();
  const parts = [
    () => readEntries(message, questions, () => readQuestion(message)),
    () => readEntries(message, answers, () => readRecord(message, 'answer')),
    () => readEntries(message, authorities, () => readRecord(message, 'authority')),
    () => readEntries(message, additional, () => readRecord(message, 'additional')),
  ];
  // What follows an entry that could not be read cannot be found.
  if (!headerIsCut) parts.every((read) => read());
  return [
    cursor.close('dns', isReply ? dnsFields.answerTitle : dnsFields.questionTitle, headerIsCut ? 201 : 208),
  ];
}
