import { INSTALLED, PATHS, type Plan, type PlannedQube } from '#model/compartments/plan.ts';
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
  readonly services: readonly string[];
  readonly tags: readonly string[];
  /** Which disposables it opens, where the usual ones would take another network path. */
  readonly disposables?: string;
  /** All that its net qube lets it send; what no rule accepts is dropped (source `firewall-command`). */
  readonly only?: { readonly address: string; readonly port: number };
  readonly holds: readonly string[];
}

/** The VPN qube: any qube may be one; this is the common recipe (source `seed-vpn`). */
function vpnQube({ endpoint }: Plan): Provision {
  return {
    name: 'sys-vpn',
    label: 'green',
    template: 'debian-13-xfce',
    netvm: 'sys-firewall',
    exists: false,
    providesNetwork: true,
    services: ['network-manager'],
    tags: [],
    only: endpoint,
    holds: [],
  };
}

function appQube({ name, label, template, path, holds }: PlannedQube): Provision {
  return {
    name,
    label,
    template,
    netvm: PATHS[path][0],
    exists: INSTALLED.includes(name),
    providesNetwork: false,
    services: [],
    // With this tag Qube Manager warns before the qube is given another net qube (source `anon-vm`).
    tags: path === 'tor' ? ['anon-vm'] : [],
    ...(path === 'tor' && { disposables: 'whonix-workstation-18-dvm' }),
    holds,
  };
}

/** All that has to be set up, in an order that works: a net qube before the qubes that use it. */
export function provisionsOf(plan: Plan): readonly Provision[] {
  const vpn = plan.qubes.some(({ path }) => path === 'vpn');
  return [...(vpn ? [vpnQube(plan)] : []), ...plan.qubes.map(appQube)];
}
