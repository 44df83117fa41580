import { ethernetFields } from '#words/field-ethernet.ts';
import type { Envelope } from '../envelope.ts';
import { Cursor, plainBytes, type Subject } from './cursor.ts';
import { ipv4, ipv6 } from './ip.ts';
import { dotted, hardwareAddress, hexadecimal, named } from './show.ts';

const ETHERNET = { section: 'RFC 894', source: 'rfc894' } as const;
const ARP = { section: 'RFC 826', source: 'rfc826' } as const;
const TYPE: Readonly<Record<number, string>> = {
  0x0800: ethernetFields.iPv4,
  0x0806: ethernetFields.arp,
  0x86dd: ethernetFields.iPv6,
};
const OPERATION = named({ 1: ethernetFields.request, 2: ethernetFields.reply });

/** Who has which address on this link: RFC 826. */
export function arp(subject: Subject, start: number, end: number): Envelope[] {
  const cursor = new Cursor(subject, start, Math.min(end, start + 28), ARP);
  cursor.number(2, 'hardware-type', ethernetFields.hardwareType, named({ 1: ethernetFields.ethernet }));
  cursor.number(
    2,
    'protocol-type',
    ethernetFields.protocolType,
    (type) => TYPE[type] ?? hexadecimal(type, 2),
  );
  const hardware = cursor.number(1, 'hardware-address-length', ethernetFields.hardwareAddressLength);
  const protocol = cursor.number(1, 'protocol-address-length', ethernetFields.protocolAddressLength);
  cursor.number(2, 'operation', ethernetFields.operation, OPERATION);
  if (!cursor.isOver() && (hardware !== 6 || protocol !== 4)) {
    cursor.complain(204, ethernetFields.addressesHaveAndBytesNot(hardware, protocol));
  } else {
    cursor.stretch(6, 'sender-hardware-address', ethernetFields.senderHardwareAddress, hardwareAddress);
    cursor.stretch(4, 'sender-protocol-address', ethernetFields.senderProtocolAddress, dotted);
    cursor.stretch(6, 'target-hardware-address', ethernetFields.targetHardwareAddress, hardwareAddress);
    cursor.stretch(4, 'target-protocol-address', ethernetFields.targetProtocolAddress, dotted);
  }
  return [cursor.close('arp', 'ARP'), ...plainBytes(start + 28, end, ethernetFields.padding)];
}

/** An Ethernet frame, from the destination address to the end of the padding: RFC 894. */
export function ethernet(subject: Subject, start: number, end: number): Envelope[] {
  const cursor = new Cursor(subject, start, end, ETHERNET);
  cursor.stretch(6, 'destination-address', ethernetFields.destinationAddress, hardwareAddress);
  cursor.stretch(6, 'source-address', ethernetFields.sourceAddress, hardwareAddress);
  const type = cursor.number(2, 'type', ethernetFields.type, (value) => {
    const name = TYPE[value];
    return name === undefined ? hexadecimal(value, 2) : `${name} (${hexadecimal(value, 2)})`;
  });
  if (!cursor.isOver()) cursor.hold(held(type)(subject, cursor.at, end), end);
  return [cursor.close('ethernet', ethernetFields.ethernet)];
}

function held(type: number): (subject: Subject, start: number, end: number) => Envelope[] {
  switch (type) {
    case 0x0800:
      return ipv4;
    case 0x86dd:
      return ipv6;
    case 0x0806:
      return arp;
    default:
      return (_, start, end) => plainBytes(start, end, ethernetFields.bytesOfType(hexadecimal(type, 2)));
  }
}
