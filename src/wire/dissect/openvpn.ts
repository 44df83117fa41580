import type { Envelope } from '../envelope.ts';
import { Cursor, plainBytes, sealedBytes, type Subject } from './cursor.ts';
import { named } from './show.ts';

const OPENVPN = { section: 'OpenVPN wire protocol, TCP mode and data channel', source: 'openvpn' } as const;
const [DATA_V1, DATA_V2] = [6, 9];
const OPCODES: Readonly<Record<number, string>> = {
  3: 'P_CONTROL_SOFT_RESET_V1',
  4: 'P_CONTROL_V1',
  5: 'P_ACK_V1',
  [DATA_V1]: 'P_DATA_V1',
  7: 'P_CONTROL_HARD_RESET_CLIENT_V2',
  8: 'P_CONTROL_HARD_RESET_SERVER_V2',
  [DATA_V2]: 'P_DATA_V2',
  10: 'P_CONTROL_HARD_RESET_CLIENT_V3',
  11: 'P_CONTROL_WKC_V1',
};
const opcodeName = named(OPCODES);

/** Where the packet at `at` ends, by its own length; nothing if it has none or is of no known kind. */
function packetEnd(bytes: Uint8Array, at: number): number | undefined {
  const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  const opcode = (bytes[at + 2] ?? 0) >> 3;
  const isKnown = opcode in OPCODES && length >= (opcode === DATA_V2 ? 24 : 1);
  return isKnown ? at + 2 + length : undefined;
}

/**
 * Whether a segment is OpenVPN packets one behind the other, and nothing else. A packet that goes on in the next
 * segment counts if a whole one stands before it: nothing else tells it from other data.
 */
export function isOpenVpn(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const end = packetEnd(bytes, at);
    if (end === undefined) return false;
    if (end > bytes.length) return at > 0;
    at = end;
  }
  return at > 0;
}

function readData(cursor: Cursor, subject: Subject, end: number): void {
  cursor.number(3, 'Peer id', 'Which client this is from or for; it lets a client change its address.');
  cursor.number(4, 'Packet id', 'How many packets went before; none is taken twice.');
  const sealed = new Cursor(subject, cursor.at, end, OPENVPN);
  sealed.stretch(16, 'Tag', 'Shows that nothing was changed, and that the sender had the key.');
  sealed.stretch(sealed.left, 'Encrypted packet', 'An IP packet, encrypted.');
  if (!cursor.isOver())
    cursor.hold([{ ...sealed.close('sealed', 'Sealed by OpenVPN', 'quiet'), seal: 'openvpn' }], end);
}

function packet(subject: Subject, start: number, end: number, stop: number): Envelope {
  const cursor = new Cursor(subject, start, stop, OPENVPN);
  cursor.number(2, 'Packet length', 'How long the packet is; a TCP stream does not tell.');
  const opcode = cursor.bits([1, 0, 5], 'Opcode', 'What kind of packet this is.', opcodeName);
  cursor.bits([1, 5, 3], 'Key id', 'Which of the keys that were agreed on is used.');
  const title = `OpenVPN ${OPCODES[opcode] ?? 'packet'}`;
  if (opcode === DATA_V2) {
    readData(cursor, subject, stop);
  } else if (opcode === DATA_V1) {
    cursor.hold(sealedBytes('openvpn', 'Sealed by OpenVPN', cursor.at, stop), stop);
  } else {
    cursor.stretch(8, 'Session id', 'Which session between the two this belongs to.');
    if (!cursor.isOver()) cursor.hold(plainBytes(cursor.at, stop, 'Control message'), stop);
  }
  // What goes on in the next segment is not amiss.
  return cursor.close('openvpn', title, stop < end ? 201 : 'quiet');
}

/** OpenVPN packets over TCP. */
export function openVpn(subject: Subject, start: number, end: number): Envelope[] {
  const packets: Envelope[] = [];
  for (let at = start; at < end;) {
    const stop = Math.min(packetEnd(subject.bytes, at) ?? end, end);
    packets.push(packet(subject, at, end, stop));
    at = stop;
  }
  return packets;
}
