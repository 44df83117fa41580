import type { Scenario } from '#model/scenario.ts';
import { seeds } from './seeds.ts';

/** Both qubes of the first picture ask for the address of the same site. */
export const lookUp: Scenario = {
  ...seeds,
  name: 'look-up',
  title: 'A look-up through each tunnel',
  takeaway:
    'Each look-up goes into its own tunnel. The VPN company answers one, the Tor exit the other; your ISP’s resolver is asked neither.',
  flows: [
    { from: 'trusted', to: 'site', protocol: 'dns' },
    { from: 'untrusted', to: 'site', protocol: 'dns' },
  ],
};
