/** Plans as the tests of their commands make them, and what a shell makes of those. */
import { expect } from 'vitest';
import { EXAMPLE_ENDPOINT, type Plan, type PlannedQube } from '#model/compartments/plan.ts';
import { type Domain } from '../../src/simulation/compartments/dom0-machine.ts';

export const RUNS = { numRuns: 1000 };

const BANK: PlannedQube = {
  name: 'bank',
  label: 'green',
  template: 'debian-13-xfce',
  path: 'vpn',
  holds: ['Online banking'],
};

export const planWith = (...qubes: Partial<PlannedQube>[]): Plan => ({
  activities: [{ name: 'Online banking', opens: false, keeps: true }],
  endpoint: EXAMPLE_ENDPOINT,
  qubes: qubes.map((qube) => ({ ...BANK, ...qube })),
});

/** What a plan asks for, compared with what a machine has become. */
export function expectAsPlanned(machine: ReadonlyMap<string, Domain>, { qubes }: Plan): void {
  for (const { name, label, template, path } of qubes) {
    const found = machine.get(name);
    expect(Object.fromEntries(found?.properties ?? [])).toMatchObject({
      label,
      template,
      netvm: { offline: '', firewall: 'sys-firewall', vpn: 'sys-vpn', tor: 'sys-whonix' }[path],
      provides_network: 'False',
    });
    // Whonix tags what is made on its template by itself.
    const tagged = path === 'tor' || template === 'whonix-workstation-18';
    expect(found?.tags.has('anon-vm')).toBe(tagged);
    if (path !== 'firewall')
      expect(found?.properties.get('default_dispvm')).toBe(
        { offline: '', vpn: 'vpn-dvm', tor: 'whonix-workstation-18-dvm' }[path],
      );
  }
  const vpn = machine.get('sys-vpn');
  expect(vpn !== undefined).toBe(qubes.some(({ path }) => path === 'vpn'));
  if (!vpn) return;
  expect([vpn.properties.get('netvm'), vpn.properties.get('provides_network')]).toEqual([
    'sys-firewall',
    'True',
  ]);
  expect([...vpn.services]).toEqual(['network-manager']);
  expect(vpn.properties.get('default_dispvm')).toBe('');
  expect(Object.fromEntries(machine.get('vpn-dvm')?.properties ?? [])).toMatchObject({
    netvm: 'sys-vpn',
    template_for_dispvms: 'True',
    default_dispvm: 'vpn-dvm',
  });
  const endpoint = 'accept dsthost=203.0.113.7 proto=udp dstports=51820';
  // The end of the list is a drop: writing it down changes nothing.
  expect(vpn.rules.filter((rule) => rule !== 'drop')).toEqual([endpoint]);
}
