import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import { resolve } from '#model/network.ts';
import type { QubeSpec, Scenario } from '#model/scenario.ts';
import { household } from '#scenarios/household.ts';
import { vault } from '#scenarios/vault.ts';
import { whonix } from '#scenarios/whonix.ts';
import { anyScenario } from '../arbitrary.ts';
import { Situation } from '../situation.ts';
import { roadOut } from './road-out.ts';

const with_ = (scenario: Scenario, ...more: readonly QubeSpec[]): Scenario => ({
  ...scenario,
  qubes: [...scenario.qubes.filter(({ name }) => !more.some((each) => each.name === name)), ...more],
});
const road = (scenario: Scenario, qube: string) => roadOut(resolve(scenario), qube);
const called = (scenario: Scenario, name: string): QubeSpec => {
  const found = scenario.qubes.find((qube) => qube.name === name);
  if (!found) throw new RangeError(name);
  return found;
};
const home = household.traffic;
const DVM = { class: 'AppVM', label: 'red', id: 90, template_for_dispvms: true } as const;

/** “A right answer looks like”, reference dossier §5; addresses of the household. */
describe('the road out of a qube by a disposable', () => {
  test('vault: by sys-firewall and sys-net, in the clear', () => {
    expect(road(vault, 'vault')).toEqual({
      template: 'default-dvm',
      netvm: 'sys-firewall',
      home: true,
      hints: false,
      from: '192.0.2.66',
    });
  });
  test.each(['untrusted', 'trusted', 'sys-vpn', 'personal'])(
    '%s: the same, whatever its own net qube is',
    (qube) => {
      expect(road(home, qube)).toMatchObject({ netvm: 'sys-firewall', home: true });
    },
  );
  test('anon-whonix: by sys-whonix, to a site from the exit', () => {
    expect(road(whonix, 'anon-whonix')).toEqual({
      template: 'whonix-workstation-18-dvm',
      netvm: 'sys-whonix',
      home: false,
      hints: false,
      from: '198.19.9.43',
    });
  });
  test('sys-whonix: none', () => {
    expect(road(whonix, 'sys-whonix')).toBeUndefined();
  });
  test('a desktop: none', () => {
    expect(
      road({ ...vault, qubes: [{ ...called(vault, 'vault'), class: 'Desktop' }] }, 'vault'),
    ).toBeUndefined();
  });
});

describe('what closes the road, or turns it', () => {
  test('an empty default_dispvm: there is none', () => {
    expect(road(with_(vault, { ...called(vault, 'vault'), default_dispvm: null }), 'vault')).toBeUndefined();
  });
  test('a disposable template behind the same VPN: it arrives from the VPN company', () => {
    const scenario = with_(
      home,
      { ...DVM, name: 'vpn-dvm', netvm: 'sys-vpn' },
      { ...called(home, 'trusted'), default_dispvm: 'vpn-dvm' },
    );
    expect(check(scenario)).toHaveProperty('scenario');
    expect(road(scenario, 'trusted')).toMatchObject({ netvm: 'sys-vpn', home: false, from: '203.0.113.7' });
  });
  test('an offline disposable template: it has no network', () => {
    expect(road(with_(vault, { ...DVM, name: 'default-dvm', netvm: null }), 'vault')).toBeUndefined();
  });
  test('the firewall rules of the disposable template bind its disposables', () => {
    const dvm: QubeSpec = {
      ...DVM,
      name: 'default-dvm',
      netvm: 'sys-firewall',
      firewall: [{ action: 'drop' }],
    };
    expect(road(with_(vault, dvm), 'vault')).toMatchObject({ netvm: 'sys-firewall', home: false });
  });
  test('firewall rules of the qube itself bind none of them', () => {
    const closed = { ...called(home, 'personal'), firewall: [{ action: 'drop' as const }] };
    expect(road(with_(home, closed), 'personal')).toMatchObject({ home: true });
  });
  test('a road is found where the scenario has no site to call', () => {
    const parties = vault.parties.filter(({ kind }) => kind !== 'site');
    const qubes = vault.qubes.filter(({ name }) => name !== 'none');
    const flows = [{ from: 'vault', to: 'resolver', protocol: 'udp' as const }];
    expect(road({ ...vault, qubes, parties, flows }, 'vault')).toMatchObject({ home: true });
  });
});

/** What a disposable sends is stopped by the rules of its template, and by nothing else. */
describe('a disposable that cannot be told where you are may find it out', () => {
  test.each<[string, NonNullable<QubeSpec['firewall']>]>([
    ['that may only look names up', [{ action: 'accept', specialtarget: 'dns' }]],
    ['that may only use the home’s printer', [{ action: 'accept', dst4: '192.168.1.0/24' }]],
  ])('one %s: for the offline qube that starts it, it is unknown', (_, firewall) => {
    const scenario = with_(vault, { ...DVM, name: 'default-dvm', netvm: 'sys-firewall', firewall });
    expect(new Situation(scenario).sight('vault', 'user-address')).toMatchObject({
      verdict: 'unknown',
      reason: 'disposable-finds-out',
    });
  });
  test('one that may send nothing: hidden', () => {
    const dvm: QubeSpec = { ...DVM, name: 'default-dvm', netvm: 'sys-firewall', firewall: [] };
    expect(new Situation(with_(vault, dvm)).sight('vault', 'user-address').verdict).toBe('hidden');
  });
});

test('With two network cards and no sys-firewall the template’s net qube may be either, in whatever order they are listed.', () => {
  const card = (n: number): QubeSpec => ({
    name: `net-${n}`,
    class: 'AppVM',
    label: 'red',
    id: 90 + n,
    netvm: null,
    provides_network: true,
    uplink: { address: `192.168.1.${60 + n}`, resolver: '192.168.1.1' },
  });
  const tunnel: QubeSpec = {
    ...called(home, 'sys-vpn'),
    name: 'net-3',
    netvm: null,
    uplink: { address: '192.168.1.70', resolver: '192.168.1.1' },
  };
  const offline = called(vault, 'vault');
  for (const qubes of [
    [offline, tunnel, card(1)],
    [offline, card(1), tunnel],
  ])
    expect(
      road({ ...home, qubes, flows: [{ from: 'vault', to: 'site', protocol: 'http' }] }, 'vault'),
    ).toMatchObject({
      home: true,
    });
});

describe('Whatever the network,', () => {
  const RUNS = { numRuns: 1000 };
  const reasonOf = (situation: Situation, place: string) => situation.sight(place, 'user-address').reason;

  test('where no disposable may be started, none is given as a reason.', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), (drawn, n) => {
        const scenario: Scenario = {
          ...drawn,
          policy: [{ service: '*', source: '*', dest: '*', action: 'deny' }],
        };
        const { name } = scenario.qubes[n % scenario.qubes.length] ?? called(scenario, 'net-0');
        expect(reasonOf(new Situation(scenario), name)).not.toBe('can-start-disposable');
      }),
      RUNS,
    );
  });

  test('a qube that is said to learn your address by a disposable learns it in the journey of one.', () => {
    let met = 0;
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, n) => {
        const { name } = scenario.qubes[n % scenario.qubes.length] ?? called(scenario, 'net-0');
        const site = scenario.parties.find(({ kind }) => kind === 'site')?.name;
        if (site === undefined || reasonOf(new Situation(scenario), name) !== 'can-start-disposable') return;
        const way = road(scenario, name);
        const template = scenario.qubes.find((qube) => qube.name === way?.template);
        const disposable: QubeSpec = {
          name: 'opened',
          class: 'DispVM',
          label: 'red',
          id: 9876,
          netvm: way?.netvm ?? null,
          template: way?.template ?? '',
          ...(template?.firewall && { firewall: template.firewall }),
        };
        const opened = with_(scenario, disposable);
        const journeys = (['http', 'https', 'icmp'] as const)
          .map((protocol) => new Situation({ ...opened, flows: [{ from: 'opened', to: site, protocol }] }))
          .filter((each) => each.request().disposition === 'delivered');
        // Where rules stand in the way, the port that they let through need be none of these three.
        if (opened.qubes.every(({ firewall }) => firewall === undefined))
          expect(journeys).not.toHaveLength(0);
        if (journeys.length > 0) met++;
        for (const journey of journeys)
          expect(journey.sight(site, 'user-address')).toMatchObject({
            verdict: 'visible',
            value: '192.0.2.66',
          });
      }),
      RUNS,
    );
    expect(met).toBeGreaterThan(50);
  });
});
