import { speak } from '#voice';

/** The fields of a header, and what is said of its bytes. */
export const wireguardFields = speak({
  type: { name: 'Type', says: 'What kind of message this is.' },
  reserved: { name: 'Reserved', says: 'Zeros.' },
  mac1: { name: 'MAC 1', says: 'Shows that the sender knows the receiver’s public key.' },
  mac2: { name: 'MAC 2', says: 'Zeros, or the proof of a cookie when the receiver is under load.' },
  senderIndex: {
    name: 'Sender index',
    says: 'The number under which the sender of this wants to be answered.',
  },
  ephemeralKey: { name: 'Ephemeral key', says: 'A public key made for this handshake alone.' },
  staticKeyEncrypted: {
    name: 'Static key, encrypted',
    says: 'The sender’s lasting public key, sealed for the receiver.',
  },
  timestampEncrypted: {
    name: 'Timestamp, encrypted',
    says: 'When this was sent, sealed; it keeps an old message from being accepted again.',
  },
  initiationTitle: 'WireGuard handshake initiation',
  receiverIndex: { name: 'Receiver index', says: 'The number that the receiver gave for this session.' },
  nothingEncrypted: {
    name: 'Nothing, encrypted',
    says: 'A tag over nothing; it shows that both have the same keys.',
  },
  responseTitle: 'WireGuard handshake response',
  nonce: { name: 'Nonce', says: 'A random number, used once.' },
  cookieEncrypted: {
    name: 'Cookie, encrypted',
    says: 'What the receiver wants to see again before it answers.',
  },
  cookieTitle: 'WireGuard cookie reply',
  counter: { name: 'Counter', says: 'How many messages went before; none is accepted twice.' },
  encryptedPacket: {
    name: 'Encrypted packet',
    says: 'An IP packet, encrypted; where there is room, padded to a multiple of 16 bytes.',
  },
  tag: { name: 'Tag', says: 'Shows that nothing was changed, and that the sender had the key.' },
  sealed: 'Sealed by WireGuard',
  transportTitle: 'WireGuard transport data',
  noMessage: 'No WireGuard message begins or ends like this.',
});
