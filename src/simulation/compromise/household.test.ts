import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import type { Machine } from '#model/machine.ts';
import { UPDATES_OVER_TOR } from '#model/qrexec/shipped.ts';
import { household, monolith } from '#scenarios/household.ts';
import { BREAK_INS } from '#scenarios/break-in.ts';
import { tapOf } from './traffic.ts';
import { after, owned, tap, CLOSED, learns } from '../../../tests/samples/household.ts';
const tapClosed = tapOf(CLOSED);

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
    expect(learns(['sys-net'], 'personal', 'site-name')).toBe(true);
  });

  test('It cannot open TLS, WireGuard or Tor.', () => {
    expect(learns(['sys-net'], 'personal', 'contents')).toBe(false);
    expect(learns(['sys-net'], 'trusted', 'site-name')).toBe(false);
    expect(learns(['sys-net'], 'trusted', 'contents')).toBe(false);
    expect(learns(['sys-net'], 'untrusted', 'site-name')).toBe(false);
    expect(learns(['sys-net'], 'untrusted', 'contents')).toBe(false);
  });

  test('It can attack sys-firewall, and the templates that update through its proxy.', () => {
    expect(after(['sys-net'])).toMatchObject({
      follows: [],
      reachable: ['sys-firewall', 'debian-13-xfce', 'fedora-43-xfce'],
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
      'whonix-gateway-18',
      'dom0',
    ]);
  });

  test('It knows where the templates’ updates come from, and of Whonix’ only that Tor is used.', () => {
    const what = 'mirrors';
    expect(learns(['sys-net'], 'debian-13-xfce', what)).toBe(true);
    expect(learns(['sys-net'], 'whonix-gateway-18', what)).toBe(false);
  });

  test('Without an IOMMU, its card writes anywhere: nothing holds.', () => {
    expect(after(['sys-net'], { ...household, iommu: false })).toMatchObject({ reachable: [], holds: [] });
  });
});

describe('sys-firewall is taken (dossier §9)', () => {
  test('It has the same view as sys-net.', () => {
    for (const of of ['trusted', 'personal', 'untrusted'])
      for (const what of ['site-name', 'contents'])
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
    expect(learns(['sys-vpn'], 'trusted', 'site-name')).toBe(true);
    expect(learns(['sys-vpn'], 'trusted', 'contents')).toBe(false);
  });

  test('The rule for its endpoint contains what it sends itself, and not a disposable that it starts.', () => {
    expect(tap(owned('sys-vpn')).find(({ what }) => what === 'home-address')).toMatchObject({
      verdict: 'visible',
      sentence:
        'Without asking you, a program here can start a disposable that leaves by sys-firewall: a site can tell it your home’s address.',
      source: 'default-dispvm',
    });
  });

  test('Once it can start no disposable, routers on the way to the endpoint answer it all the same.', () => {
    expect(tapClosed(owned('sys-vpn')).find(({ what }) => what === 'whereabouts')).toMatchObject({
      verdict: 'unknown',
      sentence:
        'Routers up to the ISP answer its packets that expire there. That can tell it whose network it is in.',
    });
  });

  test('It sees nothing of a qube that is not its client.', () => {
    expect(tap(owned('sys-vpn')).map(({ of }) => of)).not.toContain('untrusted');
    expect(tap(owned('sys-vpn')).map(({ of }) => of)).not.toContain('personal');
  });
});

describe('sys-whonix is taken (dossier §9, §6)', () => {
  test('It can go round Tor and so learn your address.', () => {
    expect(learns(['sys-whonix'], 'sys-whonix', 'home-address')).toBe(true);
  });

  test('Nothing is said to hide your address once one taken qube can tell it.', () => {
    const address = tap(owned('untrusted', 'sys-whonix')).filter(({ what }) => what === 'home-address');
    expect(address).toMatchObject([{ verdict: 'visible' }]);
  });

  test('It can attack the templates whose updates go by it (90-default.policy): Whonix’, and no others.', () => {
    expect(after(['sys-whonix'])['reachable']).toEqual(['untrusted', 'sys-firewall', 'whonix-gateway-18']);
  });

  test('With “updates over Tor” all templates are within its reach, and none within that of sys-net.', () => {
    const over = { ...household, policy: [UPDATES_OVER_TOR] };
    expect(after(['sys-whonix'], over)['reachable']).toEqual([
      'untrusted',
      'sys-firewall',
      'debian-13-xfce',
      'fedora-43-xfce',
      'whonix-gateway-18',
    ]);
    expect(after(['sys-net'], over)['reachable']).toEqual(['sys-firewall']);
  });

  test('It sees every destination, and the contents over HTTP.', () => {
    expect(learns(['sys-whonix'], 'untrusted', 'site-name')).toBe(true);
    expect(learns(['sys-whonix'], 'untrusted', 'contents')).toBe(true);
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

  test('Behind Tor, a call of its own arrives from the exit, and one from a disposable from your home.', () => {
    expect(tap(owned('untrusted')).find(({ what }) => what === 'home-address')).toMatchObject({
      of: 'untrusted',
      verdict: 'visible',
      source: 'default-dispvm',
    });
    expect(tapClosed(owned('untrusted')).find(({ what }) => what === 'home-address')).toMatchObject({
      verdict: 'hidden',
      sentence: 'Its packets arrive from the exit’s address: a site cannot tell it yours.',
    });
  });

  test('As a Whonix workstation it would not: its disposables leave by Tor too.', () => {
    const anonymous = <T extends { readonly name: string }>(one: T): T =>
      one.name === 'untrusted' ? { ...one, template: 'whonix-workstation-18' } : one;
    const machine: Machine = {
      ...household,
      compartments: household.compartments.map(anonymous),
      traffic: { ...household.traffic, qubes: household.traffic.qubes.map(anonymous) },
    };
    const told = tapOf(machine)(['untrusted']).find(({ what }) => what === 'home-address');
    expect(told?.verdict).toBe('hidden');
  });
});
