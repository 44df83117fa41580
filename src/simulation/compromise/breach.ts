import type { Wall } from '#model/bulletin.ts';
import { disposablesOf } from '#model/disposable/road.ts';
import { machineSettings } from '#model/disposable/settings.ts';
import type { Compartment, Machine } from '#model/machine.ts';

const hasNetwork = ({ netvm, provides_network }: Compartment): boolean =>
  netvm !== null || provides_network === true;

/**
 * The walls that an attacker in these compartments leans on: a bug in one of them takes it away. A desktop has none of
 * Qubes', and under dom0 there is none. Frames are left out: they keep no qube in, they keep you from being deceived.
 */
export function wallsBy(machine: Machine, owned: readonly string[]): Wall[] {
  const had = machine.compartments.filter(({ name }) => owned.includes(name));
  if (had.some(({ klass }) => klass === 'AdminVM' || klass === 'Desktop')) return [];
  const settings = machineSettings(machine);
  const started = had.flatMap(({ name }) => disposablesOf(settings, name));
  const networked = had.some(hasNetwork) || started.some(({ netvm }) => netvm !== null);
  return [
    ...(networked ? (['network', 'filter'] as const) : []),
    ...(had.some(({ device }) => device !== undefined) ? (['device'] as const) : []),
    ...(had.length > 0 ? (['disposable', 'qrexec'] as const) : []),
    'hypervisor',
    'processor',
  ];
}
