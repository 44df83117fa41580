import { speak } from '#voice';
import { numbered } from './count.ts';

/** The fields of a header, and what is said of its bytes. */
export const ethernetFields = speak({
  iPv4: 'IPv4',
  arp: 'ARP',
  iPv6: 'IPv6',
  request: 'request',
  reply: 'reply',
  hardwareType: { name: 'Hardware type', says: 'What kind of link the hardware addresses belong to.' },
  ethernet: 'Ethernet',
  protocolType: { name: 'Protocol type', says: 'Which protocol’s addresses are looked for.' },
  hardwareAddressLength: { name: 'Hardware address length', says: 'How many bytes a hardware address has.' },
  protocolAddressLength: { name: 'Protocol address length', says: 'How many bytes a protocol address has.' },
  operation: { name: 'Operation', says: 'Whether this asks for an address or answers.' },
  addressesHaveAndBytesNot: (hardware: number, protocol: number) =>
    `Addresses have ${hardware} and ${numbered(protocol, 'byte')}, not 6 and 4.`,
  senderHardwareAddress: {
    name: 'Sender hardware address',
    says: 'The hardware address of whoever sent this.',
  },
  senderProtocolAddress: { name: 'Sender protocol address', says: 'The IPv4 address of whoever sent this.' },
  targetHardwareAddress: {
    name: 'Target hardware address',
    says: 'The hardware address that is asked for; zeros in a request.',
  },
  targetProtocolAddress: {
    name: 'Target protocol address',
    says: 'The IPv4 address whose owner is looked for.',
  },
  padding: 'Padding',
  destinationAddress: {
    name: 'Destination address',
    says: 'The hardware address of the next machine on this link.',
  },
  sourceAddress: { name: 'Source address', says: 'The hardware address of whoever put it on this link.' },
  type: { name: 'Type', says: 'Which protocol follows.' },
  bytesOfType: (type: string) => `Bytes of type ${type}`,
});
