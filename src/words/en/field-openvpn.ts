import { speak } from '#voice';

/** The fields of a header, and what is said of its bytes. */
export const openvpnFields = speak({
  peerId: { name: 'Peer id', says: 'Which client this is from or for; it lets a client change its address.' },
  packetId: { name: 'Packet id', says: 'How many packets went before; none is accepted twice.' },
  tag: { name: 'Tag', says: 'Shows that nothing was changed, and that the sender had the key.' },
  encryptedPacket: { name: 'Encrypted packet', says: 'An IP packet, encrypted.' },
  sealed: 'Sealed by OpenVPN',
  packetLength: { name: 'Packet length', says: 'How long the packet is; a TCP stream does not tell.' },
  opcode: { name: 'Opcode', says: 'What kind of packet this is.' },
  keyId: { name: 'Key id', says: 'Which of the keys that were agreed on is used.' },
  title: (opcode: string | undefined) => `OpenVPN ${opcode ?? 'packet'}`,
  sessionId: { name: 'Session id', says: 'Which session between the two this belongs to.' },
  controlMessage: 'Control message',
});
