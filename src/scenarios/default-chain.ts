import type { Scenario } from '#model/scenario.ts';
import { PERSONAL, SYS_FIREWALL, SYS_NET } from './built-in-qubes.ts';
import { BANK, HOME, RESOLVER } from './parties.ts';

/** What the installer sets up: no tunnel anywhere. */
export const defaultChain: Scenario = {
  name: 'default-chain',
  title: 'Today’s default chain, without a tunnel',
  takeaway:
    'Each net qube puts its own address on the packet, and none encrypts it. sys-net, the Wi-Fi and your ISP read the page and the name.',
  home: HOME,
  qubes: [{ ...PERSONAL, netvm: 'sys-firewall' }, SYS_FIREWALL, SYS_NET],
  parties: [RESOLVER, BANK],
  flows: [
    { from: 'personal', to: 'site', protocol: 'http', request: 'GET /balance', reply: '200 OK 1,204.50' },
    { from: 'personal', to: 'site', protocol: 'dns' },
  ],
};
