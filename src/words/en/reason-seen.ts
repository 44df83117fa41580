import { speak } from '#voice';
import { beside, called, first, onPhone } from './fitting.ts';
import { listed, type Named } from './name.ts';

/** How a call goes out, as an adverbial. */
const OVER = { tcp: 'over TCP', udp: 'over UDP', icmp: 'by ping' } as const;

/** Why a fact is visible: in full, beside a drawing, and on a phone. */
export const seenReasons = speak({
  'made-it': {
    long: 'The packet is made here, so all of it can be read.',
    short: 'Made here, so all of it can be read.',
    phone: 'Made here, so all of it can be read.',
  },
  'about-to-send': {
    long: 'A program here knows it and wants to send it. No packet has carried it yet.',
    short: 'A program here knows it. No packet has carried it yet.',
    phone: 'Known here. No packet has carried it yet.',
  },
  'calls-it': {
    long: 'A program here knows it. None of its packets carries the name.',
    short: 'A program here knows it. No packet carries the name.',
    phone: 'Known here. No packet carries the name.',
  },
  'in-the-header': {
    long: 'It is in the header, which every hop must read to forward the packet.',
    short: 'It is in the header, which every hop must read.',
    phone: 'In the header, which every hop must read.',
  },
  'in-the-clear': {
    long: 'Nothing encrypts it on this stretch.',
    short: 'Nothing encrypts it on this stretch.',
    phone: 'Nothing encrypts it on this stretch.',
  },
  'in-the-host-field': {
    long: 'HTTP is not encrypted, and the request’s Host field names the site.',
    short: 'The request’s Host field names the site, in the clear.',
    phone: 'The Host field names the site in the clear.',
  },
  'holds-key': {
    long: (who: Named) => `It is sealed, and ${called(who)} holds the key.`,
    short: (who: Named) =>
      beside(`It is sealed, and ${called(who)} holds the key.`, 'It is sealed, and the key is known.'),
    phone: (who: Named) =>
      onPhone(`Sealed, and ${called(who)} holds the key.`, 'Sealed, and the key is known here.'),
  },
  'in-the-hello': {
    long: 'HTTPS encrypts the page, not the site’s name: the first message gives that in the clear (SNI).',
    short: 'The first message of HTTPS names the site in the clear.',
    phone: 'HTTPS itself names the site in the clear.',
  },
  'in-the-answer': {
    long: 'The answer to the look-up can be read here, and the address is in it.',
    short: 'It is in the answer to the look-up, readable here.',
    phone: 'In the look-up’s answer, readable here.',
  },
  'its-own': {
    long: 'This is its own, so it knows it.',
    short: 'This is its own, so it knows it.',
    phone: 'This is its own, so it knows it.',
  },
  'by-its-link': {
    long: 'It has a link for each client, so it knows which of them sent this.',
    short: 'It has a link for each client: it knows who sent this.',
    phone: 'It has a link for each client, so it knows.',
  },
  'is-the-end': {
    long: (who: Named) => `${first(who)} is one end of it, so it knows.`,
    short: (who: Named) =>
      beside(`${first(who)} is one end of it, so it knows.`, 'It is one end of it, so it knows.'),
    phone: (who: Named) =>
      onPhone(`${first(who)} is one end of it, so it knows.`, 'It is one end of it, so it knows.'),
  },
  'by-its-shape': {
    long: (protocols: readonly string[]) => `Packets of ${listed(protocols)} are recognisable by their form.`,
    short: (protocols: readonly string[]) =>
      beside(
        `${listed(protocols)} packets are recognisable by their form.`,
        'Its packets are recognisable by their form.',
      ),
    phone: 'Its packets are recognisable by their form.',
  },
  'relay-list': {
    long: 'One end is a Tor relay. The list of relays is public, so anybody can recognise their addresses.',
    short: 'One end is a Tor relay, and anybody can look relays up.',
    phone: 'One end is a relay: anybody can look it up.',
  },
  'on-the-spot': {
    long: 'It is in your local network, so it knows where you are.',
    short: 'It is in your local network, so it knows.',
    phone: 'It is in your local network, so it knows.',
  },
  'assigned-it': {
    long: 'It gave your home this address, and knows whose home that is.',
    short: 'It gave your home this address, so it knows whose it is.',
    phone: 'It gave out this address and knows to whom.',
  },
  'can-call-out': {
    long: (who: Named, protocol: keyof typeof OVER, port?: number) =>
      port === undefined
        ? `What ${called(who)} sends ${OVER[protocol]} arrives from your home’s address, and whoever receives it can say so.`
        : `What ${called(who)} sends ${OVER[protocol]}, port ${port}, arrives from your home’s address, and whoever receives it can say so.`,
    short: 'Whoever receives its packets can tell it your address.',
    phone: 'Whoever receives its packets can tell it.',
  },
  'can-start-disposable': {
    long: (by: Named) =>
      `Without asking you, a program here can start a disposable that leaves by ${called(by)}: a site can tell it your home’s address.`,
    short: 'It can start a disposable, which a site can tell.',
    phone: 'A site can tell a disposable it starts.',
  },
  'can-use-proxy': {
    long: (by: Named) =>
      `Without asking you, a program here can have the updates proxy in ${called(by)} call any server: a site can tell it your home’s address.`,
    short: 'A site that the updates proxy calls can tell it.',
    phone: 'A site can tell it, by the updates proxy.',
  },
  'can-be-told': {
    long: 'No packet here says so, but a site sees it arrive from a Tor exit, and could tell it.',
    short: 'A site sees it arrive from a Tor exit, and could tell it.',
    phone: 'A site sees the Tor exit, and could tell it.',
  },
});
