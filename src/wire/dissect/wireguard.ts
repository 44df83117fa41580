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
  const type = cursor.number(1, 'Type', 'What kind of message this is.');
  cursor.stretch(3, 'Reserved', 'Zeros.');
  return type;
}

const SENDER = 'The number under which the sender of this wants to be answered.';
const RECEIVER = 'The number that the receiver gave for this session.';
const EPHEMERAL = 'A public key made for this handshake alone.';
const MAC1 = 'Shows that the sender knows the receiver’s public key.';
const MAC2 = 'Zeros, or the proof of a cookie when the receiver is under load.';

function readMacs(cursor: Cursor): void {
  cursor.follow(paper('5.4.4'));
  cursor.stretch(16, 'MAC 1', MAC1);
  cursor.stretch(16, 'MAC 2', MAC2);
}

function readInitiation(cursor: Cursor): string {
  cursor.follow(paper('5.4.2'));
  cursor.littleEndian(4, 'Sender index', SENDER);
  cursor.stretch(32, 'Ephemeral key', EPHEMERAL);
  cursor.stretch(48, 'Static key, encrypted', 'The sender’s lasting public key, sealed for the receiver.');
  cursor.stretch(
    28,
    'Timestamp, encrypted',
    'When this was sent, sealed; it keeps an old message from counting again.',
  );
  readMacs(cursor);
  return 'WireGuard handshake initiation';
}

function readResponse(cursor: Cursor): string {
  cursor.follow(paper('5.4.3'));
  cursor.littleEndian(4, 'Sender index', SENDER);
  cursor.littleEndian(4, 'Receiver index', RECEIVER);
  cursor.stretch(32, 'Ephemeral key', EPHEMERAL);
  cursor.stretch(16, 'Nothing, encrypted', 'A tag over nothing; it shows that both have the same keys.');
  readMacs(cursor);
  return 'WireGuard handshake response';
}

function readCookie(cursor: Cursor): string {
  cursor.follow(paper('5.4.7'));
  cursor.littleEndian(4, 'Receiver index', RECEIVER);
  cursor.stretch(24, 'Nonce', 'A random number, used once.');
  cursor.stretch(32, 'Cookie, encrypted', 'What the receiver wants to see again before it answers.');
  return 'WireGuard cookie reply';
}

/** Reads the counter and the sealed packet: everything that a key opens, then its tag. */
function readTransport(cursor: Cursor, subject: Subject, end: number): string {
  cursor.follow(paper('5.4.6'));
  cursor.littleEndian(4, 'Receiver index', RECEIVER);
  cursor.littleEndian(8, 'Counter', 'How many messages went before; none is taken twice.');
  const sealed = new Cursor(subject, cursor.at, end, paper('5.4.6'));
  sealed.stretch(
    sealed.left - 16,
    'Encrypted packet',
    'An IP packet, padded to a multiple of 16 bytes and encrypted.',
  );
  sealed.stretch(16, 'Tag', 'Shows that nothing was changed, and that the sender had the key.');
  cursor.hold([{ ...sealed.close('sealed', 'Sealed by WireGuard'), seal: 'wireguard' }], end);
  return 'WireGuard transport data';
}

/** A WireGuard message; bytes that have not the form of one are problem 204. */
export function wireGuard(subject: Subject, start: number, end: number): Envelope[] {
  const cursor = new Cursor(subject, start, end, paper('5.4'));
  if (!isWireGuard(subject.bytes.subarray(start, end))) {
    cursor.complain(204, 'No WireGuard message begins or ends like this.');
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
