import { openedFields } from '#words/field-opened.ts';
import type { SealKind } from '#model/key.ts';
import type { Envelope } from '../envelope.ts';
import { Cursor, plainBytes, type Subject } from './cursor.ts';
import { ip } from './ip.ts';
import { named } from './show.ts';
import { isTorCells, peeledBodies, torCells } from './tor.ts';
import { CONTENT_TYPE, handshakes } from './tls.ts';
import { streamData } from './transport.ts';

const INNER = { section: 'RFC 8446 §5.2', source: 'rfc8446' } as const;
const [HANDSHAKE, APPLICATION] = [22, 23];

/** A record’s plaintext: what is carried, its real type, and zeros that hide the length. */
function tlsPlaintext(subject: Subject, start: number, end: number): Envelope[] {
  const { bytes } = subject;
  let at = end - 1;
  while (at > start && bytes[at] === 0) at--;
  const cursor = new Cursor(subject, start, end, INNER);
  const inside =
    bytes[at] === HANDSHAKE
      ? handshakes(subject, start, at, false)
      : bytes[at] === APPLICATION
        ? applicationData(subject, start, at)
        : plainBytes(start, at);
  cursor.hold(inside, at);
  cursor.number(1, 'content-type', openedFields.contentType, named(CONTENT_TYPE));
  cursor.stretch(end - at - 1, 'padding', openedFields.padding);
  return [cursor.close('tls', openedFields.tlsPlaintext)];
}

function applicationData(subject: Subject, start: number, end: number): Envelope[] {
  return isTorCells(subject.bytes.subarray(start, end))
    ? torCells(subject, start, end)
    : streamData(subject, start, end);
}

/** What came out of a seal. In: its kind, and the bytes as they are without tag. */
export function opened(seal: SealKind): (subject: Subject, start: number, end: number) => Envelope[] {
  switch (seal) {
    case 'tls':
      return tlsPlaintext;
    case 'wireguard':
    case 'openvpn':
      return ip;
    case 'onion':
      return peeledBodies;
  }
}
