import { wireguardFields } from '#words/field-wireguard.ts';
import type { Envelope } from '../envelope.ts';
import { Cursor, plainBytes, type Standard, type Subject } from './cursor.ts';

const paper = (section: string): Standard => ({
  section: `WireGuard paper §${section}`,
  source: 'wireguard',
});

const [INITIATION, RESPONSE, COOKIE, TRANSPORT] = [1, 2, 3, 4];
/** How long each kind of message is; transport data at least, and a multiple of 16. */
const LENGTH: Readonly<Record<number, number>> = {
  [INITIATION]: 148,
  [RESPONSE]: 92,
  [COOKIE]: 64,
  [TRANSPORT]: 32,
};

/** Whether a datagram has the form of a WireGuard message: type, three zeros, and a length that fits. */
export function isWireGuard(bytes: Uint8Array): boolean {
  const [type = 0, ...reserved] = bytes.subarray(0, 4);
  const length = LENGTH[type];
  if (length === undefined || reserved.some((byte) => byte !== 0)) return false;
  return type === TRANSPORT ? bytes.length >= length && bytes.length % 16 === 0 : bytes.length === length;
}

function readType(cursor: Cursor): number {
  const type = cursor.number(1, 'type', wireguardFields.type);
  cursor.stretch(3, 'reserved', wireguardFields.reserved);
  return type;
}

function readMacs(cursor: Cursor): void {
  cursor.follow(paper('5.4.4'));
  cursor.stretch(16, 'mac-1', wireguardFields.mac1);
  cursor.stretch(16, 'mac-2', wireguardFields.mac2);
}

function readInitiation(cursor: Cursor): string {
  cursor.follow(paper('5.4.2'));
  cursor.littleEndian(4, 'sender-index', wireguardFields.senderIndex);
  cursor.stretch(32, 'ephemeral-key', wireguardFields.ephemeralKey);
  cursor.stretch(48, 'static-key-encrypted', wireguardFields.staticKeyEncrypted);
  cursor.stretch(28, 'timestamp-encrypted', wireguardFields.timestampEncrypted);
  readMacs(cursor);
  return wireguardFields.initiationTitle;
}

function readResponse(cursor: Cursor): string {
  cursor.follow(paper('5.4.3'));
  cursor.littleEndian(4, 'sender-index', wireguardFields.senderIndex);
  cursor.littleEndian(4, 'receiver-index', wireguardFields.receiverIndex);
  cursor.stretch(32, 'ephemeral-key', wireguardFields.ephemeralKey);
  cursor.stretch(16, 'nothing-encrypted', wireguardFields.nothingEncrypted);
  readMacs(cursor);
  return wireguardFields.responseTitle;
}

function readCookie(cursor: Cursor): string {
  cursor.follow(paper('5.4.7'));
  cursor.littleEndian(4, 'receiver-index', wireguardFields.receiverIndex);
  cursor.stretch(24, 'nonce', wireguardFields.nonce);
  cursor.stretch(32, 'cookie-encrypted', wireguardFields.cookieEncrypted);
  return wireguardFields.cookieTitle;
}

/** Reads the counter and the sealed packet: everything that a key opens, then its tag. */
function readTransport(cursor: Cursor, subject: Subject, end: number): string {
  cursor.follow(paper('5.4.6'));
  cursor.littleEndian(4, 'receiver-index', wireguardFields.receiverIndex);
  cursor.littleEndian(8, 'counter', wireguardFields.counter);
  const sealed = new Cursor(subject, cursor.at, end, paper('5.4.6'));
  sealed.stretch(sealed.left - 16, 'encrypted-packet', wireguardFields.encryptedPacket);
  sealed.stretch(16, 'tag', wireguardFields.tag);
  cursor.hold([{ ...sealed.close('sealed', wireguardFields.sealed), seal: 'wireguard' }], end);
  return wireguardFields.transportTitle;
}

/** A WireGuard message; bytes that have not the form of one are problem 204. */
export function wireGuard(subject: Subject, start: number, end: number): Envelope[] {
  const cursor = new Cursor(subject, start, end, paper('5.4'));
  if (!isWireGuard(subject.bytes.subarray(start, end))) {
    cursor.complain(204, wireguardFields.noMessage);
    return plainBytes(start, end);
  }
  const type = readType(cursor);
  const title =
    type === INITIATION
      ? readInitiation(cursor)
      : type === RESPONSE
        ? readResponse(cursor)
        : type === COOKIE
          ? readCookie(cursor)
          : readTransport(cursor, subject, end);
  return [cursor.close('wireguard', title)];
}
