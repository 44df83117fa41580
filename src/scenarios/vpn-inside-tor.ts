import type { Scenario } from '#model/scenario.ts';
import { OPENVPN, SYS_FIREWALL, SYS_NET, SYS_VPN, SYS_WHONIX, WORK } from './built-in-qubes.ts';
import { BANK, HOME, RELAYS, RESOLVER, VPN_COMPANY } from './parties.ts';

/** The other order: the VPN inside, Tor around it. No firewall rules: a Tor gateway enforces none. */
export const vpnInsideTor: Scenario = {
  name: 'vpn-inside-tor',
  title: 'A VPN inside Tor',
  takeaway:
    'Your ISP sees Tor and no VPN. The VPN company sees the site, and a Tor exit where your address would be.',
  home: HOME,
  qubes: [
    { ...WORK, netvm: 'sys-vpn' },
    { ...SYS_VPN, purpose: 'OpenVPN over TCP', netvm: 'sys-whonix', service: OPENVPN },
    { ...SYS_WHONIX, netvm: 'sys-firewall' },
    SYS_FIREWALL,
    SYS_NET,
  ],
  parties: [...RELAYS, VPN_COMPANY, RESOLVER, BANK],
  flows: [{ from: 'work', to: 'site', protocol: 'http', request: 'GET /balance', reply: '200 OK 1,204.50' }],
};
