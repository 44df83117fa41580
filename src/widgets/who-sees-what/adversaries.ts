import type { Place } from '#words/who-sees-what.ts';

/** Somebody to be: where they look from, and what they are called (`Named`). */
export interface Adversary {
  readonly place: Place;
  readonly kind: string;
  readonly title: string;
}

const qube = (place: Place): Adversary => ({ place, kind: 'qube', title: place });

/** Whom a reader can be, by where they stand. */
export const GROUPS: readonly {
  readonly name: 'near' | 'far' | 'inside';
  readonly adversaries: readonly Adversary[];
}[] = [
  {
    name: 'near',
    adversaries: [
      { place: 'wifi', kind: 'wifi', title: 'Wi-Fi' },
      { place: 'isp', kind: 'isp', title: 'ISP' },
    ],
  },
  {
    name: 'far',
    adversaries: [
      { place: 'vpn-company', kind: 'vpn-server', title: 'VPN company' },
      { place: 'guard', kind: 'relay', title: 'guard' },
      { place: 'middle', kind: 'relay', title: 'middle' },
      { place: 'exit', kind: 'relay', title: 'exit' },
      { place: 'site', kind: 'site', title: 'the site' },
    ],
  },
  {
    name: 'inside',
    adversaries: [
      qube('sys-net'),
      qube('sys-firewall'),
      qube('sys-vpn'),
      qube('sys-whonix'),
      qube('personal'),
      qube('untrusted'),
    ],
  },
];

export const ADVERSARIES: readonly Adversary[] = GROUPS.flatMap(({ adversaries }) => adversaries);

/** Whom a page shows before anybody chooses, counted from 0: the ISP. */
export const SHOWN_FIRST = 1;
