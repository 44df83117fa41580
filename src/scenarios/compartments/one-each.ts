import { EXAMPLE_ENDPOINT } from '#model/compartments/plan.ts';
import { EVERYDAY } from './everyday.ts';
import type { Example } from './example.ts';

/** As far as it goes: a qube for each, two templates, and a path that fits what each is for. */
export const oneEach: Example = {
  name: 'one-each',
  title: 'A qube for each',
  about: 'As fine as it gets: each activity alone, on three templates and four network paths.',
  plan: {
    activities: EVERYDAY,
    endpoint: EXAMPLE_ENDPOINT,
    qubes: [
      { name: 'mail', label: 'yellow', template: 'debian-13-xfce', path: 'vpn', holds: ['Email'] },
      { name: 'papers', label: 'blue', template: 'debian-13-xfce', path: 'offline', holds: ['Documents'] },
      { name: 'bank', label: 'green', template: 'debian-13-xfce', path: 'vpn', holds: ['Online banking'] },
      {
        name: 'browse',
        label: 'red',
        template: 'whonix-workstation-18',
        path: 'tor',
        holds: ['Web browsing'],
      },
      {
        name: 'social',
        label: 'orange',
        template: 'fedora-43-xfce',
        path: 'firewall',
        holds: ['Social media'],
      },
      { name: 'vault', label: 'black', template: 'debian-13-xfce', path: 'offline', holds: ['Passwords'] },
      {
        name: 'work-mail',
        label: 'purple',
        template: 'debian-13-xfce',
        path: 'firewall',
        holds: ['Work mail'],
      },
      {
        name: 'strangers',
        label: 'gray',
        template: 'fedora-43-xfce',
        path: 'offline',
        holds: ['Files from strangers'],
      },
    ],
  },
};
