import { tlsFields } from '#words/field-tls.ts';
import type { Envelope } from '../envelope.ts';
import { Cursor, plainBytes, sealedBytes, type Subject } from './cursor.ts';
import { named } from './show.ts';
import { readHello } from './tls-hello.ts';
import { tlsVersion } from './tls-version.ts';

const RECORD = { section: 'RFC 8446 §5.1', source: 'rfc8446' } as const;
const HANDSHAKE = { section: 'RFC 8446 §4', source: 'rfc8446' } as const;
const ALERT = { section: 'RFC 8446 §6', source: 'rfc8446' } as const;
const [CHANGE_CIPHER, ALERTS, HANDSHAKES, APPLICATION] = [20, 21, 22, 23];
export const CONTENT_TYPE: Readonly<Record<number, string>> = {
  [CHANGE_CIPHER]: tlsFields.changeCipherSpec,
  [ALERTS]: tlsFields.alert,
  [HANDSHAKES]: tlsFields.handshake,
  [APPLICATION]: tlsFields.applicationData,
};
/** Bytes in the header of a record, and the most that may follow: RFC 8446 §5.2. */
const [HEADER, LONGEST] = [5, 2 ** 14 + 256];
const [CLIENT_HELLO, SERVER_HELLO] = [1, 2];
const MESSAGE: Readonly<Record<number, string>> = {
  [CLIENT_HELLO]: tlsFields.clientHello,
  [SERVER_HELLO]: tlsFields.serverHello,
  4: tlsFields.newSessionTicket,
  8: tlsFields.encryptedExtensions,
  11: tlsFields.certificate,
  12: tlsFields.serverKeyExchange,
  13: tlsFields.certificateRequest,
  14: tlsFields.serverHelloDone,
  15: tlsFields.certificateVerify,
  16: tlsFields.clientKeyExchange,
  20: tlsFields.finished,
};

/** Whether bytes begin a TLS record: a type, a version and a length that there can be. */
export function isTls(bytes: Uint8Array): boolean {
  const [type = 0, major = 0, minor = 0, high = 0, low = 0] = bytes.subarray(0, HEADER);
  const length = (high << 8) | low;
  return (
    bytes.length >= HEADER &&
    type in CONTENT_TYPE &&
    major === 3 &&
    minor <= 4 &&
    length > 0 &&
    length <= LONGEST
  );
}

/** One handshake message. In: where the record ends, and whether more of it follows in the next segment. */
function message(subject: Subject, start: number, end: number, goesOn: boolean): Envelope {
  const { bytes } = subject;
  const [type = 0, a = 0, b = 0, c = 0] = bytes.subarray(start, Math.min(start + 4, end));
  const length = (a << 16) | (b << 8) | c;
  const stop = Math.min(start + 4 + length, end);
  const isPart = goesOn || start + 4 + length > end;
  const cursor = new Cursor(subject, start, stop, HANDSHAKE);
  cursor.number(1, 'message-type', tlsFields.messageType, named(MESSAGE));
  cursor.number(3, 'message-length', tlsFields.messageLength, (says) => {
    const there = stop - start - 4;
    return says > there ? tlsFields.partHere(says, there) : String(says);
  });
  if (type === CLIENT_HELLO || type === SERVER_HELLO) readHello(cursor, type === CLIENT_HELLO);
  else if (!cursor.isOver()) cursor.hold(plainBytes(cursor.at, stop, MESSAGE[type]), stop);
  return cursor.close('tls', tlsFields.handshakeTitle(MESSAGE[type]), isPart ? 'quiet' : 209);
}

/** Handshake messages one behind the other. In: whether the last goes on elsewhere. */
export function handshakes(subject: Subject, start: number, end: number, goesOn: boolean): Envelope[] {
  const found: Envelope[] = [];
  for (let at = start; at < end;) {
    // Once keys are agreed on the messages are sealed too, and their first byte can be anything.
    if (!((subject.bytes[at] ?? 0) in MESSAGE))
      return [...found, ...sealedBytes('tls', tlsFields.sealedHandshake, at, end)];
    const one = message(subject, at, end, goesOn);
    found.push(one);
    at += one.length;
  }
  return found;
}

const ALERT_LEVEL = named({ 1: tlsFields.warning, 2: tlsFields.fatal });
const ALERT_REASON = named({
  0: tlsFields.closeNotify,
  10: tlsFields.unexpectedMessage,
  40: tlsFields.handshakeFailure,
  42: tlsFields.badCertificate,
});

/** Reads what a record holds, by its type. */
function readContent(cursor: Cursor, subject: Subject, type: number, end: number, goesOn: boolean): void {
  if (type === HANDSHAKES) {
    cursor.hold(handshakes(subject, cursor.at, end, goesOn), end);
  } else if (type === ALERTS && cursor.left === 2) {
    cursor.follow(ALERT);
    cursor.number(1, 'level', tlsFields.level, ALERT_LEVEL);
    cursor.number(1, 'description', tlsFields.description, ALERT_REASON);
  } else if (type === CHANGE_CIPHER && cursor.left === 1) {
    cursor.number(1, 'change-cipher-spec', tlsFields.changeCipherSpecMessage);
  } else {
    cursor.hold(sealedBytes('tls', tlsFields.sealed, cursor.at, end), end);
  }
}

function record(subject: Subject, start: number, end: number): Envelope {
  const { bytes } = subject;
  const length = ((bytes[start + 3] ?? 0) << 8) | (bytes[start + 4] ?? 0);
  const stop = Math.min(start + HEADER + length, end);
  const there = stop - start - HEADER;
  const cursor = new Cursor(subject, start, stop, RECORD);
  const type = cursor.number(1, 'content-type', tlsFields.contentType, named(CONTENT_TYPE));
  cursor.number(2, 'version', tlsFields.version, tlsVersion);
  cursor.number(2, 'length', tlsFields.length, (says) => {
    return says > there ? tlsFields.partHere(says, there) : String(says);
  });
  readContent(cursor, subject, type, stop, length > there);
  return cursor.close('tls', tlsFields.recordTitle(CONTENT_TYPE[type]));
}

/** TLS records one behind the other. What is no record any more is bytes. */
export function tls(subject: Subject, start: number, end: number): Envelope[] {
  const found: Envelope[] = [];
  let at = start;
  while (isTls(subject.bytes.subarray(at, end))) {
    const one = record(subject, at, end);
    found.push(one);
    at += one.length;
  }
  return [...found, ...plainBytes(at, end, tlsFields.data)];
}
