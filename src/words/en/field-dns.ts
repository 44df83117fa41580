import { speak } from '#voice';

/** The parts of a message that hold records: RFC 1035 §4.1. */
export type Part = 'answer' | 'authority' | 'additional';

const PARTS: Readonly<Record<Part, string>> = {
  answer: 'Answer',
  authority: 'Authority',
  additional: 'Additional',
};

/** The fields of a header, and what is said of its bytes. */
export const dnsFields = speak({
  no: 'no',
  yes: 'yes',
  questionName: { name: 'Question: name', says: 'The name that is asked about.' },
  questionType: {
    name: 'Question: type',
    says: 'What is asked: A for an IPv4 address, AAAA for an IPv6 one.',
  },
  questionClass: { name: 'Question: class', says: 'Which network it is about; IN is the Internet.' },
  /** Each field of a record, in one of the three parts of a message. */
  record: (part: Part) => ({
    name: { name: `${PARTS[part]}: name`, says: 'The name that this record is about.' },
    type: {
      name: `${PARTS[part]}: type`,
      says: 'What the record gives: an address, another name or something else.',
    },
    class: { name: `${PARTS[part]}: class`, says: 'Which network it is about; IN is the Internet.' },
    life: { name: `${PARTS[part]}: time to live`, says: 'For how many seconds the record may be kept.' },
    length: { name: `${PARTS[part]}: data length`, says: 'How many bytes of data follow.' },
    data: { name: `${PARTS[part]}: data`, says: 'What the record says about the name.' },
  }),
  fewerEntries: (count: number, n: number) => `It counts ${count} of one kind of entry, but has ${n}.`,
  identifier: { name: 'Identifier', says: 'Tells which question an answer belongs to.' },
  reply: { name: 'Reply', says: 'Whether this is a question or an answer.' },
  question: 'question',
  answer: 'answer',
  operation: { name: 'Operation', says: 'What kind of question it is; 0 is the usual one.' },
  authoritative: {
    name: 'Authoritative',
    says: 'Whether the answer comes from the server that is in charge of the name.',
  },
  truncated: { name: 'Truncated', says: 'Whether the answer was too long and was cut.' },
  recursionDesired: { name: 'Recursion desired', says: 'Whether the resolver is to ask others in turn.' },
  recursionAvailable: { name: 'Recursion available', says: 'Whether the resolver does so.' },
  reserved: { name: 'Reserved', says: 'Zero, or used by signed DNS.' },
  replyCode: { name: 'Reply code', says: 'The result of the look-up: 0 is no error, 3 no such name.' },
  questions: { name: 'Questions', says: 'How many questions follow.' },
  answers: { name: 'Answers', says: 'How many records answer.' },
  authorities: { name: 'Authorities', says: 'How many records name the servers in charge.' },
  additional: { name: 'Additional', says: 'How many further records follow.' },
  answerTitle: 'DNS answer',
  questionTitle: 'DNS question',
});
