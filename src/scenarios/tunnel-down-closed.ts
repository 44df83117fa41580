import type { Scenario } from '#model/scenario.ts';
import { SYS_NET, SYS_VPN, TRUSTED, WIREGUARD } from './built-in-qubes.ts';
import { BANK, HOME, RESOLVER, VPN_COMPANY } from './parties.ts';

/**
 * The VPN half of the first picture, with its tunnel gone. No endpoint rule in sys-net, so that the
 * fail-closed rule is all that stands between the client and the open network.
 */
export const tunnelDownClosed: Scenario = {
  name: 'tunnel-down-closed',
  title: 'The tunnel drops, and sys-vpn fails closed',
  takeaway:
    'The tunnel is gone, so sys-vpn passes nothing on. trusted waits, and nothing leaves in the clear.',
  home: HOME,
  qubes: [
    { ...TRUSTED, netvm: 'sys-vpn' },
    { ...SYS_VPN, netvm: 'sys-net', service: { ...WIREGUARD, state: 'dropped' } },
    SYS_NET,
  ],
  parties: [VPN_COMPANY, RESOLVER, BANK],
  flows: [
    { from: 'trusted', to: 'site', protocol: 'http', request: 'GET /balance', reply: '200 OK 1,204.50' },
    { from: 'trusted', to: 'site', protocol: 'dns' },
  ],
};
