import { speak } from '#voice';

/** The kinds of qube: what each is called in running text, and what it is there for. */
export const kind = speak({
  dom0: { title: 'dom0', purpose: 'runs the desktop and decides about all other qubes' },
  template: { title: 'template', purpose: 'lends its root to other qubes; you install and update here' },
  app: { title: 'app qube', purpose: 'where you work; one for each part of your life' },
  service: { title: 'service qube', purpose: 'works for other qubes: network, firewall, USB, tunnels' },
  standalone: { title: 'standalone', purpose: 'a qube with a root of its own, updated by itself' },
  'disposable-template': {
    title: 'disposable template',
    purpose: 'an app qube that disposables are copied from',
  },
  disposable: { title: 'unnamed disposable', purpose: 'for one file or one site, and then gone' },
  'named-disposable': {
    title: 'named disposable',
    purpose: 'keeps its name and settings, and forgets its disks',
  },
});
