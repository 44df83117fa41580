import { speak } from '#voice';

/** What somebody may want to know of you, in the rows of a table. */
export const factRows = speak({
  titles: {
    'user-address': 'where you are',
    'qube-address': 'which qube asked',
    'vpn-in-use': 'that you use a VPN',
    'tor-in-use': 'that you use Tor',
    'tor-guard': 'which guard you use',
    'destination-address': 'where the site is',
    'destination-name': 'the site’s name',
    'dns-name': 'the look-up of the name',
    content: 'the page',
  },
  /** Where there is no such thing at all. */
  none: {
    'dns-name': 'Nothing is looked up.',
    'vpn-in-use': 'No VPN in this set-up.',
    'tor-in-use': 'No Tor in this set-up.',
    'tor-guard': 'No Tor in this set-up, so no guard.',
  },
});
