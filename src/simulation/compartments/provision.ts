import { INSTALLED, PATHS, VPN, type Plan, type PlannedQube } from '#model/compartments/plan.ts';
import type { Label } from '#model/label.ts';

/** A qube as it has to be set up, whatever it is written in. */
export interface Provision {
  readonly name: string;
  readonly label: Label;
  readonly template: string;
  /** The net qube; none is offline. */
  readonly netvm: string | undefined;
  /** Whether the installer has made it already. */
  readonly exists: boolean;
  readonly providesNetwork: boolean;
  /** Whether disposables are made from it. */
  readonly servesDisposables: boolean;
  readonly services: readonly string[];
  readonly tags: readonly string[];
  /**
   * From which template its disposables are made, where the system’s would take another network path; empty where
   * it may start none. Without it any qube may start one by default, and that one has a network
   * (sources `update-route`, `disposable-route`).
   */
  readonly disposables?: string;
  /** All that its net qube lets it send; what no rule accepts is dropped (source `firewall-command`). */
  readonly only?: { readonly address: string; readonly port: number };
  readonly holds: readonly string[];
}

/** The VPN qube: any qube may be one; this is the common recipe (source `seed-vpn`). */
function vpnQube({ endpoint }: Plan): Provision {
  return {
    name: VPN.qube,
    label: 'green',
    template: 'debian-13-xfce',
    netvm: 'sys-firewall',
    exists: false,
    providesNetwork: true,
    servesDisposables: false,
    services: ['network-manager'],
    tags: [],
    // One that it started itself would be bound to no endpoint.
    disposables: '',
    only: endpoint,
    holds: [],
  };
}

/** What the disposables of the VPN’s clients are made from: they take its network path (source `disposable-route`). */
const VPN_DISPOSABLES: Provision = {
  name: VPN.disposables,
  label: 'red',
  template: 'debian-13-xfce',
  netvm: VPN.qube,
  exists: false,
  providesNetwork: false,
  servesDisposables: true,
  services: [],
  tags: [],
  disposables: VPN.disposables,
  holds: [],
};

/** By path, from what a qube’s disposables are made. Those of the system have the path `firewall` already. */
const DISPOSABLES = {
  firewall: undefined,
  vpn: VPN.disposables,
  tor: 'whonix-workstation-18-dvm',
  offline: '',
} as const;

function appQube({ name, label, template, path, holds }: PlannedQube): Provision {
  const disposables = DISPOSABLES[path];
  return {
    name,
    label,
    template,
    netvm: PATHS[path][0],
    exists: INSTALLED.includes(name),
    providesNetwork: false,
    servesDisposables: false,
    services: [],
    // With this tag Qube Manager warns before the qube is given another net qube (source `anon-vm`).
    tags: path === 'tor' ? ['anon-vm'] : [],
    ...(disposables !== undefined && { disposables }),
    holds,
  };
}

/** All that has to be set up, in an order that works: a net qube before the qubes that use it. */
export function provisionsOf(plan: Plan): readonly Provision[] {
  const vpn = plan.qubes.some(({ path }) => path === 'vpn');
  return [...(vpn ? [vpnQube(plan), VPN_DISPOSABLES] : []), ...plan.qubes.map(appQube)];
}

/**
 * Whether a qube gets its network in a step of its own, when all else is set. What is new and goes by sys-firewall
 * need not: that is where its disposables go as well.
 */
export function joinsLast({ exists, netvm, disposables }: Provision): boolean {
  return netvm !== undefined && (exists || disposables !== undefined);
}

/** All that has to be there before the first step: templates, net qubes, and qubes of the installer. */
export function neededBy(provisions: readonly Provision[]): readonly string[] {
  const made = new Set(provisions.filter(({ exists }) => !exists).map(({ name }) => name));
  const named = provisions.flatMap(({ name, template, netvm, disposables }) => [
    template,
    name,
    netvm ?? '',
    disposables ?? '',
  ]);
  return [...new Set(named)].filter((name) => name !== '' && !made.has(name)).sort();
}

/** The qubes that are there already, and are cut off and shut down on the way. */
export function shutDownBy(plan: Plan): readonly string[] {
  return provisionsOf(plan)
    .filter(({ exists }) => exists)
    .map(({ name }) => name);
}
