import type { Scenario } from '#model/scenario.ts';
import { defaultChain } from './default-chain.ts';
import { UNTRUSTED } from './built-in-qubes.ts';
import { whonix } from './whonix.ts';

/** Cases that articles ask about and do not show. They are asked, not drawn; the lab builds them. */

/** Two qubes behind the same sys-firewall, and one sends to the other's address. */
const siblings: Scenario = {
  ...defaultChain,
  name: 'siblings',
  title: 'One qube asks its sibling for a page',
  takeaway:
    'sys-firewall never forwards towards a client that did not ask first. The packet ends there, and nobody is told.',
  qubes: [...defaultChain.qubes, { ...UNTRUSTED, netvm: 'sys-firewall' }],
  flows: [{ from: 'untrusted', to: 'personal', protocol: 'http' }],
};

/** A program in the Tor gateway that is not Tor asks for a page. */
const gatewayProgram: Scenario = {
  ...whonix,
  name: 'gateway-program',
  title: 'A program of the Tor gateway that is not Tor',
  takeaway:
    'sys-whonix lets only Tor’s user and two kept for exceptions send to the outside. An ordinary program there is refused at once.',
  flows: [{ from: 'sys-whonix', to: 'site', protocol: 'https' }],
};

export const PREDICTIONS: readonly Scenario[] = [siblings, gatewayProgram];
