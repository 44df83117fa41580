import type { Scenario } from '#model/scenario.ts';
import { SYS_NET, SYS_TOR, UNTRUSTED } from './built-in-qubes.ts';
import { FORUM, HOME, RELAYS, RESOLVER } from './parties.ts';

/** What Tor cannot carry: a call, which is UDP, and a ping, which is ICMP. */
export const udpIntoTor: Scenario = {
  name: 'udp-into-tor',
  title: 'A call and a ping into the Tor gateway',
  takeaway:
    'Tor carries TCP and look-ups. A call and a ping end at sys-tor: it sends no error, and nothing of them leaves.',
  home: HOME,
  qubes: [{ ...UNTRUSTED, netvm: 'sys-tor' }, { ...SYS_TOR, netvm: 'sys-net' }, SYS_NET],
  parties: [...RELAYS, RESOLVER, FORUM],
  flows: [
    { from: 'untrusted', to: 'site', protocol: 'udp', request: 'call' },
    { from: 'untrusted', to: 'site', protocol: 'icmp' },
  ],
};
