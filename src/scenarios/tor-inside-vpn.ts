import type { Scenario } from '#model/scenario.ts';
import {
  ANON_WHONIX,
  ENDPOINT_ONLY,
  SYS_FIREWALL,
  SYS_NET,
  SYS_VPN,
  SYS_WHONIX,
  WIREGUARD,
} from './built-in-qubes.ts';
import { FORUM, HOME, RELAYS, RESOLVER, VPN_COMPANY } from './parties.ts';

/** The qube nearest the app wraps first: Tor inside, the VPN around it. */
export const torInsideVpn: Scenario = {
  name: 'tor-inside-vpn',
  title: 'Tor inside a VPN',
  takeaway: 'Your ISP sees a VPN and no Tor. The VPN company sees Tor and no site.',
  home: HOME,
  qubes: [
    { ...ANON_WHONIX, netvm: 'sys-whonix' },
    { ...SYS_WHONIX, netvm: 'sys-vpn' },
    { ...SYS_VPN, netvm: 'sys-firewall', service: WIREGUARD, firewall: ENDPOINT_ONLY },
    SYS_FIREWALL,
    SYS_NET,
  ],
  parties: [VPN_COMPANY, ...RELAYS, RESOLVER, FORUM],
  flows: [
    { from: 'anon-whonix', to: 'site', protocol: 'http', request: 'GET /login', reply: '200 OK Welcome' },
  ],
};
