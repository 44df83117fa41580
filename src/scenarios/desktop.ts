import type { Scenario } from '#model/scenario.ts';
import { WIREGUARD } from './built-in-qubes.ts';
import { BANK, HOME, RESOLVER, VPN_COMPANY } from './parties.ts';

/** A computer without Qubes: browser, VPN client and network card share one system. */
export const desktop: Scenario = {
  name: 'desktop',
  title: 'One computer, one VPN client, one stray look-up',
  takeaway:
    'The page goes through the tunnel and the look-up goes past it. Your Wi-Fi and your ISP read the name of the site.',
  home: HOME,
  qubes: [
    {
      name: 'laptop',
      class: 'Desktop',
      label: 'gray',
      id: 1,
      netvm: null,
      purpose: 'everything',
      uplink: { address: '192.168.1.50', resolver: '192.168.1.1' },
      service: { ...WIREGUARD, fail_closed: false, dns: 'stale' },
    },
  ],
  parties: [VPN_COMPANY, RESOLVER, BANK],
  flows: [
    { from: 'laptop', to: 'site', protocol: 'http', request: 'GET /balance', reply: '200 OK 1,204.50' },
    { from: 'laptop', to: 'site', protocol: 'dns' },
  ],
};
