import type { Scenario } from '#model/scenario.ts';
import { ENDPOINT_ONLY, SYS_NET, SYS_TOR, SYS_VPN, TRUSTED, UNTRUSTED, WIREGUARD } from './built-in-qubes.ts';
import { BANK, HOME, RELAYS, RESOLVER, VPN_COMPANY } from './parties.ts';

/** The picture the site began from: a VPN qube and a Tor gateway, both straight on the net qube. */
export const seeds: Scenario = {
  name: 'seeds',
  title: 'Two tunnels through one net qube',
  takeaway:
    'sys-net carries both journeys. It learns one outside peer for each and cannot look inside either.',
  home: HOME,
  qubes: [
    { ...TRUSTED, netvm: 'sys-vpn' },
    { ...UNTRUSTED, netvm: 'sys-tor' },
    { ...SYS_VPN, netvm: 'sys-net', service: WIREGUARD, firewall: ENDPOINT_ONLY },
    { ...SYS_TOR, netvm: 'sys-net' },
    SYS_NET,
  ],
  parties: [VPN_COMPANY, ...RELAYS, RESOLVER, BANK],
  flows: [
    { from: 'trusted', to: 'site', protocol: 'http', request: 'GET /balance', reply: '200 OK 1,204.50' },
    { from: 'untrusted', to: 'site', protocol: 'http', request: 'GET /login', reply: '200 OK Welcome' },
  ],
};
