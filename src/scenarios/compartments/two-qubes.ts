import { EXAMPLE_ENDPOINT } from '#model/compartments/plan.ts';
import { EVERYDAY } from './everyday.ts';
import type { Example } from './example.ts';

/**
 * The division of the 2016 text: one qube that is trusted, one that is not, each behind its tunnel. The second is a new
 * one: the installer’s `untrusted` may have been used without Tor.
 */
export const twoQubes: Example = {
  name: 'two-qubes',
  title: 'Two qubes',
  about: 'The first division that most people make: what you trust, and the rest.',
  plan: {
    activities: EVERYDAY,
    endpoint: EXAMPLE_ENDPOINT,
    qubes: [
      {
        name: 'trusted',
        label: 'yellow',
        template: 'debian-13-xfce',
        path: 'vpn',
        holds: ['Email', 'Documents', 'Online banking', 'Passwords', 'Work mail'],
      },
      {
        name: 'untrusted-tor',
        label: 'red',
        template: 'whonix-workstation-18',
        path: 'tor',
        holds: ['Web browsing', 'Social media', 'Files from strangers'],
      },
    ],
  },
};
