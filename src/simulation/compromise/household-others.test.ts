import { describe, expect, test } from 'vitest';
import type { Machine } from '#model/machine.ts';
import { household, monolith } from '#scenarios/household.ts';
import { standings } from './standing.ts';
import { tapOf } from './traffic.ts';
import { wallsAround, wallsBy } from './breach.ts';
import { after, owned, CLOSED, learns } from '../../../tests/samples/household.ts';

describe('An offline qube is taken (QSB 047; 90-default.policy of release 4.3)', () => {
  const wayOut = (machine: Machine, name = 'vault') =>
    tapOf(machine)([name]).find(({ what }) => what === 'isolation');

  test('As Qubes comes, what is in it can call home, and learns where you are.', () => {
    expect(wayOut(household)).toMatchObject({ of: 'vault', verdict: 'visible', source: 'default-dispvm' });
    expect(learns(['vault'], 'vault', 'home-address')).toBe(true);
  });

  test('The net qube of that disposable can be attacked; the disposable template holds.', () => {
    expect(after(['vault'])).toMatchObject({ follows: [], reachable: ['sys-firewall'] });
    expect(standings(household, ['vault']).find(({ name }) => name === 'default-dvm')?.rule).toBe(
      'copied-only',
    );
  });

  test('An empty default_dispvm, an offline disposable template or a line of policy each close it.', () => {
    const vault = (more: object): Machine => ({
      ...household,
      compartments: household.compartments.map((one) => (one.name === 'vault' ? { ...one, ...more } : one)),
    });
    const offline: Machine = {
      ...household,
      compartments: household.compartments.map((one) =>
        one.name === 'default-dvm' ? { ...one, netvm: null } : one,
      ),
    };
    const denied: Machine = {
      ...household,
      policy: [{ service: '*', source: 'vault', dest: '@dispvm', action: 'deny' }],
    };
    for (const machine of [CLOSED, vault({ default_dispvm: null }), offline, denied]) {
      expect(wayOut(machine)?.verdict).toBe('hidden');
      expect(after(['vault'], machine)).toMatchObject({ follows: [], reachable: [] });
    }
  });

  test('Of one that is not taken nothing else is said than that no packet reaches it.', () => {
    const told = (machine: Machine) => standings(machine, ['sys-net']).find(({ name }) => name === 'vault');
    expect(told(household)).toMatchObject({ standing: 'holds', rule: 'offline-may-start' });
    expect(told(CLOSED)).toMatchObject({ standing: 'holds', rule: 'offline' });
  });

  test('A template that is taken has the updates proxy for a way out, whatever disposables it may start.', () => {
    expect(wayOut(CLOSED, 'debian-13-xfce')).toMatchObject({ verdict: 'visible', source: 'updates-proxy' });
  });
});

describe('What others rest on is taken (dossier §9)', () => {
  test('A template gives all its qubes at their next start.', () => {
    expect(after(['debian-13-xfce'])['follows']).toEqual([
      'trusted',
      'personal',
      'untrusted',
      'vault',
      'sys-vpn',
    ]);
  });

  test('The template of the system qubes gives sys-net, and through default-dvm the disposables.', () => {
    expect(after(['fedora-43-xfce'])['follows']).toEqual([
      'sys-firewall',
      'sys-net',
      'sys-usb',
      'default-dvm',
    ]);
  });

  test('default-dvm gives every disposable that is copied from it.', () => {
    expect(after(['default-dvm'])['follows']).toEqual(['sys-firewall', 'sys-usb']);
  });

  test('sys-usb takes nothing along while the keyboard is built in; its disposables are behind sys-firewall.', () => {
    expect(after(['sys-usb'])).toMatchObject({ follows: [], reachable: ['sys-firewall'] });
  });

  test('sys-usb gives dom0, and so everything, when the keyboard goes through it.', () => {
    expect(after(['sys-usb'], { ...household, keyboard: 'USB' })).toMatchObject({ reachable: [], holds: [] });
  });

  test('dom0 gives everything.', () => {
    expect(after(['dom0'])).toMatchObject({ reachable: [], holds: [] });
  });
});

describe('The same on one ordinary desktop', () => {
  test('One compartment holds what all qubes hold, so any break-in has it all.', () => {
    const [laptop] = monolith.compartments;
    expect(monolith.compartments).toHaveLength(1);
    expect(laptop?.holds).toEqual(expect.arrayContaining(['mail', 'passwords', 'the VPN key']));
    expect(standings(monolith, ['laptop']).map(({ standing }) => standing)).toEqual(['taken']);
  });
});

describe('What has broken such a wall before (dossier §9)', () => {
  test('For a net qube with hardware: network, devices, disposables, calls, Xen and the processor.', () => {
    expect(wallsBy(household, owned('sys-net'))).toEqual([
      ...['network', 'filter', 'device', 'disposable', 'qrexec', 'hypervisor', 'processor'],
    ]);
  });

  test('For an offline qube disposables count (QSB-047), and by them network drivers.', () => {
    expect(wallsBy(household, owned('vault'))).toEqual([
      ...['network', 'filter', 'disposable', 'qrexec', 'hypervisor', 'processor'],
    ]);
  });

  test('With that closed it has no network driver to attack: unconnected qubes were unaffected by QSB-078.', () => {
    expect(wallsBy(CLOSED, owned('vault'))).toEqual(['disposable', 'qrexec', 'hypervisor', 'processor']);
  });

  test('What leads into an offline qube is no network and no device: calls, Xen and the processor are left.', () => {
    expect(wallsAround(household, ['vault'])).toEqual(['qrexec', 'hypervisor', 'processor']);
    expect(wallsAround(household, ['sys-net'])).toEqual([
      ...['network', 'filter', 'device', 'qrexec', 'hypervisor', 'processor'],
    ]);
  });

  test('Under dom0 there is no wall left.', () => {
    expect(wallsBy(household, owned('dom0'))).toEqual([]);
  });
});
