import type { Wall } from '#model/bulletin.ts';
import { disposablesOf } from '#model/disposable/road.ts';
import { machineSettings } from '#model/disposable/settings.ts';
import type { Compartment, Machine } from '#model/machine.ts';

const hasNetwork = ({ netvm, provides_network }: Compartment): boolean =>
  netvm !== null || provides_network === true;

const hasDevice = ({ device }: Compartment): boolean => device !== undefined;

/** The walls that keep everybody else out of these compartments. What they can start leads out of them, not in. */
export function wallsAround({ compartments }: Machine, names: readonly string[]): Wall[] {
  const kept = compartments.filter(({ name }) => names.includes(name));
  return [
    ...(kept.some(hasNetwork) ? (['network', 'filter'] as const) : []),
    ...(kept.some(hasDevice) ? (['device'] as const) : []),
    ...['qrexec' as const, 'hypervisor' as const, 'processor' as const],
  ];
}

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
    ...(had.some(hasDevice) ? (['device'] as const) : []),
    ...(had.length > 0 ? (['disposable', 'qrexec'] as const) : []),
    'hypervisor',
    'processor',
  ];
}
