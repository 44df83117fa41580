import type { Scenario } from '#model/scenario.ts';
import { SYS_FIREWALL, SYS_NET, VAULT } from './built-in-qubes.ts';
import { BANK, HOME, RESOLVER } from './parties.ts';

/** A qube without a net qube, beside the chain that it is no part of. */
export const vault: Scenario = {
  name: 'vault',
  title: 'An offline vault',
  takeaway: 'vault has no net qube. Its packet ends where it is made, and no other qube sees it.',
  home: HOME,
  qubes: [VAULT, SYS_FIREWALL, SYS_NET],
  parties: [RESOLVER, BANK],
  flows: [{ from: 'vault', to: 'site', protocol: 'http', request: 'POST /keys' }],
};
