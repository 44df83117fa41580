import { openvpnFields } from '#words/field-openvpn.ts';
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
  cursor.number(3, 'peer-id', openvpnFields.peerId);
  cursor.number(4, 'packet-id', openvpnFields.packetId);
  const sealed = new Cursor(subject, cursor.at, end, OPENVPN);
  sealed.stretch(16, 'tag', openvpnFields.tag);
  sealed.stretch(sealed.left, 'encrypted-packet', openvpnFields.encryptedPacket);
  if (!cursor.isOver())
    cursor.hold([{ ...sealed.close('sealed', openvpnFields.sealed, 'quiet'), seal: 'openvpn' }], end);
}

function packet(subject: Subject, start: number, end: number, stop: number): Envelope {
  const cursor = new Cursor(subject, start, stop, OPENVPN);
  cursor.number(2, 'packet-length', openvpnFields.packetLength);
  const opcode = cursor.bits([1, 0, 5], 'opcode', openvpnFields.opcode, opcodeName);
  cursor.bits([1, 5, 3], 'key-id', openvpnFields.keyId);
  const title = openvpnFields.title(OPCODES[opcode]);
  if (opcode === DATA_V2) {
    readData(cursor, subject, stop);
  } else if (opcode === DATA_V1) {
    cursor.hold(sealedBytes('openvpn', openvpnFields.sealed, cursor.at, stop), stop);
  } else {
    cursor.stretch(8, 'session-id', openvpnFields.sessionId);
    if (!cursor.isOver()) cursor.hold(plainBytes(cursor.at, stop, openvpnFields.controlMessage), stop);
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
