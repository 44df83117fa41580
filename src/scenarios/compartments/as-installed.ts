import { EXAMPLE_ENDPOINT } from '#model/compartments/plan.ts';
import { EVERYDAY } from './everyday.ts';
import type { Example } from './example.ts';

/** The app qubes that the installer makes, with its labels and net qubes (qvm/{personal,work,…}.sls). */
export const asInstalled: Example = {
  name: 'as-installed',
  title: 'The installer’s qubes',
  about: 'The four that a new system has: by role, with the secrets offline.',
  plan: {
    activities: EVERYDAY,
    endpoint: EXAMPLE_ENDPOINT,
    qubes: [
      {
        name: 'personal',
        label: 'yellow',
        template: 'debian-13-xfce',
        path: 'firewall',
        holds: ['Email', 'Social media', 'Online banking'],
      },
      {
        name: 'work',
        label: 'blue',
        template: 'debian-13-xfce',
        path: 'firewall',
        holds: ['Documents', 'Work mail'],
      },
      {
        name: 'untrusted',
        label: 'red',
        template: 'debian-13-xfce',
        path: 'firewall',
        holds: ['Web browsing', 'Files from strangers'],
      },
      { name: 'vault', label: 'black', template: 'debian-13-xfce', path: 'offline', holds: ['Passwords'] },
    ],
  },
};
