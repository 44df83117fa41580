import type { Scenario } from '#model/scenario.ts';
import { DISPOSABLE, SYS_FIREWALL, SYS_NET, SYS_WHONIX, UNTRUSTED } from './built-in-qubes.ts';
import { FORUM, HOME, RELAYS, RESOLVER } from './parties.ts';

/** A qube behind Tor that is no Whonix workstation, and a disposable that a program in it has started. */
export const disposableFromTor: Scenario = {
  name: 'disposable-from-tor',
  title: 'A disposable opened from a qube behind Tor',
  takeaway:
    'The qube’s own packets arrive from a Tor exit. Those of a disposable that it starts arrive from your home: it leaves by its template’s net qube.',
  home: HOME,
  qubes: [
    { ...UNTRUSTED, netvm: 'sys-whonix' },
    { ...DISPOSABLE, purpose: 'a disposable' },
    { ...SYS_WHONIX, netvm: 'sys-firewall' },
    SYS_FIREWALL,
    SYS_NET,
  ],
  parties: [...RELAYS, RESOLVER, FORUM],
  flows: [
    { from: 'disp1234', to: 'site', protocol: 'http', request: 'GET /login', reply: '200 OK Welcome' },
    { from: 'untrusted', to: 'site', protocol: 'http', request: 'GET /login', reply: '200 OK Welcome' },
  ],
};
