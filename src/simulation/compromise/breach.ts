import type { Wall } from '#model/bulletin.ts';
import type { Machine } from '#model/machine.ts';

/** The walls that an attacker in these compartments leans on: a bug in one of them takes it away. */
export function wallsBy(machine: Machine, owned: readonly string[]): Wall[] {
  const had = machine.compartments.filter(({ name }) => owned.includes(name));
  if (had.some(({ klass }) => klass === 'AdminVM')) return [];
  const networked = had.some(({ netvm, provides_network }) => netvm !== null || provides_network === true);
  return [
    ...(networked ? (['network'] as const) : []),
    ...(had.some(({ device }) => device !== undefined) ? (['device'] as const) : []),
    'hypervisor',
    'processor',
  ];
}
