import type { Scenario } from '#model/scenario.ts';
import { DISPOSABLE, SYS_FIREWALL, SYS_NET, VAULT } from './built-in-qubes.ts';
import { BANK, HOME, RESOLVER } from './parties.ts';

/** An offline qube, and a disposable that a program in it has started: as Qubes comes, nobody is asked. */
export const disposableFromVault: Scenario = {
  name: 'disposable-from-vault',
  title: 'A disposable opened from the vault',
  takeaway:
    'vault cannot send, but without anyone being asked it can start a disposable that can. An empty default_dispvm closes that way.',
  home: HOME,
  qubes: [{ ...DISPOSABLE, purpose: 'a disposable' }, SYS_FIREWALL, SYS_NET, VAULT],
  parties: [RESOLVER, BANK],
  flows: [
    { from: 'disp1234', to: 'site', protocol: 'http', request: 'POST /keys' },
    { from: 'vault', to: 'site', protocol: 'http', request: 'POST /keys' },
  ],
};
