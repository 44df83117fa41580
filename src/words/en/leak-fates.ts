import { speak } from '#voice';
import { beside, called, first, onPhone } from './fitting.ts';
import { listed, type Named } from './name.ts';

/** Several names at the start of a sentence. */
function firstAll(who: readonly Named[]): string {
  return listed(who.map((each, i) => (i === 0 ? first(each) : called(each))));
}

/** What those who see a packet make of it. */
type Sees = 'name' | 'page' | 'name-and-page' | 'seal-alone' | 'your-address' | 'vpn-address';

/** Why a packet of the leak lab left or was never made: in full, beside a drawing, and on a phone; and who saw what of it. */
export const leakFates = speak({
  'round-tunnel': {
    long: 'The tunnel carries IPv4 only, so this packet goes past it.',
    short: 'The tunnel carries IPv4 only, so this packet goes past it.',
    phone: 'The tunnel carries IPv4 only: this goes past.',
  },
  'made-in-vpn': {
    long: (vpn: Named) =>
      `${first(vpn)} makes this packet itself: a rule for what it forwards does not apply.`,
    short: 'Made here, not forwarded: rules for forwarding do not apply.',
    phone: 'Rules for what is forwarded do not apply.',
  },
  'unasked-disposable': {
    long: (starter: Named, netQube: Named, vpn: Named) =>
      `A program in ${called(starter)} started the disposable without asking you. It leaves by ${called(netQube)}, so no rule of ${called(vpn)} applies.`,
    short: (_: Named, netQube: Named, vpn: Named) =>
      beside(
        `It leaves by ${called(netQube)}: no rule of ${called(vpn)} applies.`,
        'No rule of the VPN qube is on its way.',
      ),
    phone: 'No rule of the VPN qube is on its way.',
  },
  'no-rule': {
    long: (vpn: Named) =>
      `${first(vpn)} has no tunnel, and no rule stops the packet: it is forwarded as it is.`,
    short: (vpn: Named) =>
      beside(
        `${first(vpn)} has no tunnel, and no rule stops it.`,
        'There is no tunnel, and no rule stops it.',
      ),
    phone: 'There is no tunnel, and no rule stops it.',
  },
  'local-resolver': {
    long: 'The old resolver is on the local network, and the way there goes past the tunnel.',
    short: 'The old resolver is on the local network: past the tunnel.',
    phone: 'The way to the old resolver is not tunnelled.',
  },
  'nothing-stops': {
    long: 'There is no tunnel, and nothing stops the packet.',
    short: 'There is no tunnel, and nothing stops the packet.',
    phone: 'There is no tunnel, and nothing stops it.',
  },
  sealed: {
    long: (company: Named) => `It leaves sealed, and only ${called(company)} can open it.`,
    short: (company: Named) =>
      beside(`It leaves sealed, and only ${called(company)} can open it.`, 'It leaves sealed.'),
    phone: (company: Named) => onPhone(`Sealed: only ${called(company)} can open it.`, 'It leaves sealed.'),
  },
  'no-vpn-qube': {
    long: 'A desktop has no VPN qube: its programs are those above.',
    short: 'A desktop has no VPN qube: its programs are those above.',
    phone: 'A desktop has no VPN qube.',
  },
  'no-disposables': {
    long: 'A desktop has no disposables: all programs share one system.',
    short: 'A desktop has no disposables: it is one system.',
    phone: 'A desktop has no disposables.',
  },
  'no-ipv6': {
    long: 'There is no IPv6 address here, so no such packet is made.',
    short: 'There is no IPv6 address here, so no such packet is made.',
    phone: 'There is no IPv6 address to send it from.',
  },
  /** Who saw a packet, and what they could make of it. */
  seen: (who: readonly Named[], sees: Sees, company: Named) => {
    const names = firstAll(who);
    switch (sees) {
      case 'name':
        return `${names} can read the site’s name.`;
      case 'page':
        return `${names} can read the page.`;
      case 'name-and-page':
        return `${names} can read the site’s name and the page.`;
      case 'seal-alone':
        return `${names} can see a sealed packet for ${called(company)}.`;
      case 'your-address':
        return `${names} can see your home’s address.`;
      case 'vpn-address':
        return `${names} can see ${called(company, 'owner')} address, not yours.`;
    }
  },
});
