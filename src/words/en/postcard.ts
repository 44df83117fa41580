import { speak } from '#voice';
import { nameOf, type Named } from './name.ts';

/** What stands on a postcard: what each line is about, and who is meant. */
export const postcardWords = speak({
  from: 'From',
  to: 'To',
  terms: {
    'qube-address': 'Asked by',
    'first-peer': 'First stop',
    'destination-name': 'About',
    content: 'Contents',
    'user-address': 'Your home',
    'vpn-in-use': 'VPN',
    'tor-in-use': 'Tor',
  },
  journey: 'This journey',
  home: (address: string) => `your home, ${address}`,
  owned: (owner: Named, address: string) => `${nameOf(owner, 'label')}, ${address}`,
});
