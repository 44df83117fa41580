import { speak } from '#voice';

/** What an observer can make of a journey, as a table on a terminal. */
export const explainSight = speak({
  title: (place: string, number: number, from: string, to: string, protocol: string) =>
    `What ${place} can see of ${number}. ${from} → ${to}, ${protocol}`,
  heads: { fact: 'fact', verdict: 'verdict', value: 'it sees', why: 'why', source: 'source' },
  verdicts: { visible: 'visible', hidden: 'hidden', unknown: 'unknown' },
  facts: {
    'user-address': 'your network’s address',
    'qube-address': 'the qube’s address',
    'destination-name': 'the destination’s name',
    'destination-address': 'the destination’s address',
    content: 'the content',
    'dns-name': 'the name looked up',
    'vpn-in-use': 'that a VPN is in use',
    'tor-in-use': 'that Tor is in use',
    'first-peer': 'the first peer outside',
    'tor-guard': 'the Tor guard',
  },
});
