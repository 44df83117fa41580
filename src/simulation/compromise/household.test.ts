import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import type { Machine } from '#model/machine.ts';
import { household, monolith } from '#scenarios/household.ts';
import { BREAK_INS } from '#scenarios/break-in.ts';
import { spread } from './spread.ts';
import { standings } from './standing.ts';
import { tapOf } from './traffic.ts';
import { wallsBy } from './breach.ts';

/** Names by how they stand, besides what was taken. */
function after(taken: readonly string[], machine: Machine = household): Record<string, string[]> {
  const groups: Record<string, string[]> = { follows: [], reachable: [], holds: [] };
  for (const { name, standing } of standings(machine, taken)) groups[standing]?.push(name);
  return groups;
}

const owned = (...taken: string[]): string[] => [...spread(household, taken).keys()];
const tap = tapOf(household);
const learns = (taken: string[], of: string, what: string): boolean =>
  tap(owned(...taken)).find((each) => each.of === of && each.what === what)?.verdict === 'visible';

describe('The two computers are sound scenarios', () => {
  test.each([household, monolith])('$title has no fault that the check finds.', ({ traffic }) => {
    expect(check(traffic)).toHaveProperty('scenario');
  });

  test('Every break-in takes compartments that are there.', () => {
    const names = household.compartments.map(({ name }) => name);
    for (const { taken } of BREAK_INS) for (const name of taken) expect(names).toContain(name);
  });
});

describe('sys-net is taken (dossier §9)', () => {
  test('It reads the names of sites that pass in the clear.', () => {
    expect(learns(['sys-net'], 'personal', 'the site’s name')).toBe(true);
  });

  test('It cannot open TLS, WireGuard or Tor.', () => {
    expect(learns(['sys-net'], 'personal', 'the contents')).toBe(false);
    expect(learns(['sys-net'], 'trusted', 'the site’s name')).toBe(false);
    expect(learns(['sys-net'], 'trusted', 'the contents')).toBe(false);
    expect(learns(['sys-net'], 'untrusted', 'the site’s name')).toBe(false);
    expect(learns(['sys-net'], 'untrusted', 'the contents')).toBe(false);
  });

  test('It can attack sys-firewall, and the templates that update through its proxy.', () => {
    expect(after(['sys-net'])).toMatchObject({
      follows: [],
      reachable: ['sys-firewall', 'debian-13-xfce', 'fedora-43-xfce', 'whonix-gateway-18'],
    });
  });

  test('Other qubes, and dom0, hold.', () => {
    expect(after(['sys-net'])['holds']).toEqual([
      'trusted',
      'personal',
      'untrusted',
      'vault',
      'sys-vpn',
      'sys-whonix',
      'sys-usb',
      'default-dvm',
      'dom0',
    ]);
  });

  test('Without an IOMMU, its card writes anywhere: nothing holds.', () => {
    expect(after(['sys-net'], { ...household, iommu: false })).toMatchObject({ reachable: [], holds: [] });
  });
});

describe('sys-firewall is taken (dossier §9)', () => {
  test('It has the same view as sys-net.', () => {
    for (const of of ['trusted', 'personal', 'untrusted'])
      for (const what of ['the site’s name', 'the contents'])
        expect(learns(['sys-firewall'], of, what)).toBe(learns(['sys-net'], of, what));
  });

  test('It can attack its clients and its net qube.', () => {
    expect(after(['sys-firewall'])['reachable']).toEqual([
      'personal',
      'sys-vpn',
      'sys-whonix',
      'sys-net',
      'default-dvm',
    ]);
  });
});

describe('sys-vpn is taken (dossier §9)', () => {
  test('It sees its client’s site, and still not inside TLS.', () => {
    expect(learns(['sys-vpn'], 'trusted', 'the site’s name')).toBe(true);
    expect(learns(['sys-vpn'], 'trusted', 'the contents')).toBe(false);
  });

  test('The rule for its endpoint contains it, and routers on the way to the endpoint answer it all the same.', () => {
    expect(tap(owned('sys-vpn')).find(({ what }) => what === 'where you are')).toMatchObject({
      verdict: 'unknown',
      sentence: expect.stringContaining('Routers up to the ISP answer') as string,
    });
  });

  test('It sees nothing of a qube that is not its client.', () => {
    expect(tap(owned('sys-vpn')).map(({ of }) => of)).not.toContain('untrusted');
    expect(tap(owned('sys-vpn')).map(({ of }) => of)).not.toContain('personal');
  });
});

describe('sys-whonix is taken (dossier §9, §6)', () => {
  test('It can go round Tor and so learn your address.', () => {
    expect(learns(['sys-whonix'], 'sys-whonix', 'your home’s address')).toBe(true);
  });

  test('Nothing is said to hide your address once one taken qube can tell it.', () => {
    const address = tap(owned('untrusted', 'sys-whonix')).filter(
      ({ what }) => what === 'your home’s address',
    );
    expect(address).toMatchObject([{ of: 'sys-whonix', verdict: 'visible' }]);
  });

  test('It sees every destination, and the contents over HTTP.', () => {
    expect(learns(['sys-whonix'], 'untrusted', 'the site’s name')).toBe(true);
    expect(learns(['sys-whonix'], 'untrusted', 'the contents')).toBe(true);
  });
});

describe('An app qube is taken (dossier §9)', () => {
  test('Its template, its siblings and dom0 hold, and its net qube can be attacked.', () => {
    expect(after(['personal'])).toEqual({
      follows: [],
      reachable: ['sys-firewall'],
      holds: household.compartments
        .map(({ name }) => name)
        .filter((name) => name !== 'personal' && name !== 'sys-firewall'),
    });
  });

  test('Behind Tor, it does not learn your address: a call of its own arrives from the exit.', () => {
    expect(learns(['untrusted'], 'untrusted', 'your home’s address')).toBe(false);
  });

  test('An offline qube that is taken has no road to any other.', () => {
    expect(after(['vault'])).toMatchObject({ follows: [], reachable: [] });
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

  test('sys-usb gives nothing more while the keyboard is built in.', () => {
    expect(after(['sys-usb'])).toMatchObject({ follows: [], reachable: [] });
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
  test('For a net qube with hardware: network drivers, devices, Xen and the processor.', () => {
    expect(wallsBy(household, owned('sys-net'))).toEqual(['network', 'device', 'hypervisor', 'processor']);
  });

  test('An offline qube has no network driver to attack: unconnected qubes were unaffected by QSB-078.', () => {
    expect(wallsBy(household, owned('vault'))).toEqual(['hypervisor', 'processor']);
  });

  test('Under dom0 there is no wall left.', () => {
    expect(wallsBy(household, owned('dom0'))).toEqual([]);
  });
});

test('sys-net stands in the home’s network, and is not said to have none.', () => {
  expect(learns(['sys-net'], 'sys-net', 'your home’s address')).toBe(true);
});
