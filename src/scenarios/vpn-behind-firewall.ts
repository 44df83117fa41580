import type { Scenario } from '#model/scenario.ts';
import { ENDPOINT_ONLY, SYS_FIREWALL, SYS_NET, SYS_VPN, WIREGUARD, WORK } from './built-in-qubes.ts';
import { BANK, HOME, RESOLVER, VPN_COMPANY } from './parties.ts';

/** A VPN qube where one belongs today: behind the qube that can hold it to its endpoint. */
export const vpnBehindFirewall: Scenario = {
  name: 'vpn-behind-firewall',
  title: 'A VPN qube behind sys-firewall',
  takeaway:
    'sys-firewall sees what sys-net sees: sealed packets to one server. It stops everything else that sys-vpn might send.',
  home: HOME,
  qubes: [
    { ...WORK, netvm: 'sys-vpn' },
    { ...SYS_VPN, netvm: 'sys-firewall', service: WIREGUARD, firewall: ENDPOINT_ONLY },
    SYS_FIREWALL,
    SYS_NET,
  ],
  parties: [VPN_COMPANY, RESOLVER, BANK],
  flows: [
    { from: 'work', to: 'site', protocol: 'http', request: 'GET /balance', reply: '200 OK 1,204.50' },
    { from: 'work', to: 'site', protocol: 'dns' },
  ],
};
