import type { Scenario } from '#model/scenario.ts';
import { ANON_WHONIX, SYS_FIREWALL, SYS_NET, SYS_WHONIX } from './built-in-qubes.ts';
import { FORUM, HOME, RELAYS, RESOLVER } from './parties.ts';

/** Whonix as the installer sets it up. */
export const whonix: Scenario = {
  name: 'whonix',
  title: 'Whonix: a Tor gateway behind sys-firewall',
  takeaway: 'The guard sees your address and not the site. The exit sees the site and not your address.',
  home: HOME,
  qubes: [
    { ...ANON_WHONIX, netvm: 'sys-whonix' },
    { ...SYS_WHONIX, netvm: 'sys-firewall' },
    SYS_FIREWALL,
    SYS_NET,
  ],
  parties: [...RELAYS, RESOLVER, FORUM],
  flows: [
    { from: 'anon-whonix', to: 'site', protocol: 'http', request: 'GET /login', reply: '200 OK Welcome' },
    { from: 'anon-whonix', to: 'site', protocol: 'dns' },
  ],
};
