import type { Envelope } from '../envelope.ts';
import { Cursor, plainBytes, type Subject } from './cursor.ts';
import { ipv4, ipv6 } from './ip.ts';
import { dotted, hardwareAddress, hexadecimal, named } from './show.ts';

const ETHERNET = { section: 'RFC 894', source: 'rfc894' } as const;
const ARP = { section: 'RFC 826', source: 'rfc826' } as const;
const TYPE: Readonly<Record<number, string>> = { 0x0800: 'IPv4', 0x0806: 'ARP', 0x86dd: 'IPv6' };
const OPERATION = named({ 1: 'request', 2: 'reply' });

/** Who has which address on this link: RFC 826. */
export function arp(subject: Subject, start: number, end: number): Envelope[] {
  const cursor = new Cursor(subject, start, Math.min(end, start + 28), ARP);
  cursor.number(
    2,
    'Hardware type',
    'What kind of link the hardware addresses belong to.',
    named({ 1: 'Ethernet' }),
  );
  cursor.number(
    2,
    'Protocol type',
    'Which protocol’s addresses are looked for.',
    (type) => TYPE[type] ?? hexadecimal(type, 2),
  );
  const hardware = cursor.number(1, 'Hardware address length', 'How many bytes a hardware address has.');
  const protocol = cursor.number(1, 'Protocol address length', 'How many bytes a protocol address has.');
  cursor.number(2, 'Operation', 'Whether this asks for an address or answers.', OPERATION);
  if (!cursor.isOver() && (hardware !== 6 || protocol !== 4)) {
    cursor.complain(204, `Addresses have ${hardware} and ${protocol} bytes, not 6 and 4.`);
  } else {
    cursor.stretch(
      6,
      'Sender hardware address',
      'The hardware address of whoever sent this.',
      hardwareAddress,
    );
    cursor.stretch(4, 'Sender protocol address', 'The IPv4 address of whoever sent this.', dotted);
    cursor.stretch(
      6,
      'Target hardware address',
      'The hardware address that is asked for; zeros in a request.',
      hardwareAddress,
    );
    cursor.stretch(4, 'Target protocol address', 'The IPv4 address whose owner is looked for.', dotted);
  }
  return [cursor.close('arp', 'ARP'), ...plainBytes(start + 28, end, 'Padding')];
}

/** An Ethernet frame, from the destination address to the end of the padding: RFC 894. */
export function ethernet(subject: Subject, start: number, end: number): Envelope[] {
  const cursor = new Cursor(subject, start, end, ETHERNET);
  cursor.stretch(
    6,
    'Destination address',
    'The hardware address of the next machine on this link.',
    hardwareAddress,
  );
  cursor.stretch(
    6,
    'Source address',
    'The hardware address of whoever put it on this link.',
    hardwareAddress,
  );
  const type = cursor.number(2, 'Type', 'Which protocol follows.', (value) => {
    const name = TYPE[value];
    return name === undefined ? hexadecimal(value, 2) : `${name} (${hexadecimal(value, 2)})`;
  });
  if (!cursor.isOver()) cursor.hold(held(type)(subject, cursor.at, end), end);
  return [cursor.close('ethernet', 'Ethernet')];
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
      return (_, start, end) => plainBytes(start, end, `Bytes of type ${hexadecimal(type, 2)}`);
  }
}
