import type { Label } from '../label.ts';
import type { Activity } from './activity.ts';

/**
 * The network paths that a plan can choose: the chain of net qubes, nearest first. All but `sys-vpn`
 * are the installer's (qubes-mgmt-salt-dom0-virtual-machines qvm/*.sls).
 */
export const PATHS = {
  firewall: ['sys-firewall', 'sys-net'],
  vpn: ['sys-vpn', 'sys-firewall', 'sys-net'],
  tor: ['sys-whonix', 'sys-firewall', 'sys-net'],
  offline: [],
} as const satisfies Record<string, readonly string[]>;

/** What a plan makes where a qube goes by the VPN: the net qube, and the template of its clients’ disposables. */
export const VPN = { qube: 'sys-vpn', disposables: 'vpn-dvm' } as const;

export type NetworkPath = keyof typeof PATHS;

export const PATH_NAMES = Object.keys(PATHS) as NetworkPath[];

/** Templates to choose from, all supported on 4.3 (qubes-doc, supported-releases.rst). Not each is on every machine. */
export const TEMPLATES = ['debian-13-xfce', 'fedora-43-xfce', 'whonix-workstation-18'] as const;

export type Template = (typeof TEMPLATES)[number];

/** App qubes that the installer makes: a plan sets them up, and does not create them again. */
export const INSTALLED: readonly string[] = ['personal', 'work', 'untrusted', 'vault', 'anon-whonix'];

/** Names that a machine of 4.3 has for something else, or that this plan needs. */
export const TAKEN: readonly string[] = [
  ...['sys-net', 'sys-firewall', 'sys-usb', 'sys-whonix', VPN.qube, 'default-dvm', 'default-mgmt-dvm'],
  ...['fedora-43-xfce', 'fedora-44-xfce', 'debian-13-xfce', 'whonix-gateway-18', 'whonix-workstation-18'],
  ...['whonix-workstation-18-dvm', VPN.disposables],
];

export interface PlannedQube {
  /** As the reader typed it: it may be one that Qubes refuses. */
  readonly name: string;
  readonly label: Label;
  readonly template: Template;
  readonly path: NetworkPath;
  /** The names of the activities in it. */
  readonly holds: readonly string[];
}

/** The other end of the VPN: the only place that the VPN qube may talk to. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** Which activity goes where. An activity that no qube holds is not sorted yet. */
export interface Plan {
  readonly activities: readonly Activity[];
  readonly qubes: readonly PlannedQube[];
  readonly endpoint: Endpoint;
}

/** An address kept for examples, and WireGuard's usual port. */
export const EXAMPLE_ENDPOINT: Endpoint = { address: '203.0.113.7', port: 51820 };

/** What a plan can hold; more is no plan but a mistake. */
export const MOST = { qubes: 24, activities: 60 } as const;

/** The activities of a qube, in the order of the plan. */
export function activitiesIn({ activities }: Plan, { holds }: PlannedQube): readonly Activity[] {
  return activities.filter(({ name }) => holds.includes(name));
}

/** The activities that no qube holds. */
export function unsorted({ activities, qubes }: Plan): readonly Activity[] {
  return activities.filter(({ name }) => !qubes.some(({ holds }) => holds.includes(name)));
}
