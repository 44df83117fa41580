import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import {
  GUARDS,
  MACHINES,
  MOMENTS,
  PARCELS,
  type Guards,
  type Machine,
  type Moment,
  type Parcel,
} from '#model/leak.ts';
import { fateOf, type Fate } from '#storyboard/leak/packet-fate.ts';
import { storyboardOf } from '#storyboard/storyboard.ts';
import { leakScenario } from './leak-lab.ts';

const NONE: Guards = {
  failClosed: 'off',
  endpoint: false,
  dns: 'stale',
  ipv6: false,
  disposables: 'shipped',
};
const ALL: Guards = {
  failClosed: 'both',
  endpoint: true,
  dns: 'repointed',
  ipv6: true,
  disposables: 'vpn',
};

function fate(machine: Machine, moment: Moment, guards: Partial<Guards>, parcel: Parcel): Fate {
  const scenario = leakScenario(machine, moment, { ...NONE, ...guards }, parcel);
  return fateOf(scenario && storyboardOf(scenario), machine, parcel);
}

function outcomes(machine: Machine, moment: Moment, guards: Partial<Guards>): string {
  return PARCELS.map((parcel) => fate(machine, moment, guards, parcel).outcome).join(' ');
}

/** Everyone who can read the name of the site or the page off a packet. */
function readers({ seers }: Fate): string[] {
  return seers
    .filter(({ sees }) => ['name', 'page', 'name-and-page'].includes(sees))
    .flatMap(({ who }) => who);
}

const IN_THE_CLEAR = ['sys-net', 'wifi', 'isp'];
const EVERY = MACHINES.flatMap((machine) =>
  MOMENTS.flatMap((moment) =>
    GUARDS.flatMap((guards) => PARCELS.map((parcel) => ({ machine, moment, guards, parcel }))),
  ),
);

test('every packet of the lab is a scenario that passes the check, or there is no such packet', () => {
  for (const { machine, moment, guards, parcel } of EVERY) {
    const scenario = leakScenario(machine, moment, guards, parcel);
    const unmade =
      (parcel === 'ipv6' && !guards.ipv6) ||
      (['own', 'disposable'].includes(parcel) && machine === 'desktop');
    expect(scenario === undefined).toBe(unmade);
    if (scenario) expect(check(scenario)).toEqual({ scenario });
  }
});

/** The rows of the dossier's table of cases in §5, for a VPN qube. Order: page, look-up, own program, disposable, IPv6. */
describe('what leaves a VPN qube', () => {
  test('tunnel up, rules on: everything is in the tunnel', () => {
    expect(outcomes('qubes', 'up', { ...ALL, ipv6: false })).toBe('tunnel tunnel tunnel tunnel none');
  });
  test('tunnel up, look-ups not re-pointed: they die in the tunnel, broken and not leaking', () => {
    expect(fate('qubes', 'up', {}, 'look-up')).toMatchObject({ outcome: 'lost', source: 'stale-dns' });
    expect(readers(fate('qubes', 'up', {}, 'look-up'))).toEqual(['vpn-company']);
  });
  test.each(['not-yet-up', 'dropped'] as const)(
    'tunnel %s, no rules: page and look-up go out in the clear',
    (moment) => {
      expect(outcomes('qubes', moment, {})).toBe('clear clear clear clear none');
      for (const parcel of ['page', 'look-up'] as const)
        expect(readers(fate('qubes', moment, {}, parcel))).toEqual(IN_THE_CLEAR);
    },
  );
  test.each(['not-yet-up', 'dropped'] as const)(
    'tunnel %s, fail-closed rule on: nothing of a client leaves, and it ends at sys-vpn',
    (moment) => {
      expect(fate('qubes', moment, { failClosed: 'both' }, 'page')).toEqual({
        outcome: 'stopped',
        sentence: 'sys-vpn lets nothing pass outside its tunnel.',
        source: 'fail-closed',
        seers: [],
      });
      expect(fate('qubes', moment, { failClosed: 'both' }, 'look-up').outcome).toBe('stopped');
    },
  );
  test.each(['not-yet-up', 'dropped'] as const)(
    'tunnel %s: the fail-closed rule does not hold the VPN qube’s own program, the endpoint rule does',
    (moment) => {
      expect(fate('qubes', moment, { failClosed: 'both' }, 'own').outcome).toBe('clear');
      const held = fate('qubes', moment, { endpoint: true }, 'own');
      expect(held.outcome).toBe('stopped');
      expect(held.sentence).toMatch(/^sys-firewall enforces/);
    },
  );
});

/** A disposable leaves by the net qube of its template (dispvm.py), which by default is sys-firewall. */
describe('a disposable that trusted starts', () => {
  test('goes past sys-vpn as Qubes comes, whatever rules stand there, tunnel or not', () => {
    for (const moment of MOMENTS) {
      const past = fate('qubes', moment, { ...ALL, disposables: 'shipped' }, 'disposable');
      expect(past).toMatchObject({ outcome: 'clear', source: 'default-dispvm' });
      expect(readers(past)).toEqual(IN_THE_CLEAR);
      expect(past.seers.at(-1)).toEqual({
        who: ['site'],
        sees: 'your-address',
        sentence: 'The site can see your home’s address.',
      });
    }
  });
  test('fares like a page of trusted itself once its template is behind sys-vpn', () => {
    for (const moment of MOMENTS)
      for (const guards of GUARDS.filter(({ disposables }) => disposables === 'vpn'))
        expect(fate('qubes', moment, guards, 'disposable').outcome).toBe(
          fate('qubes', moment, guards, 'page').outcome,
        );
  });
  test('is none on a desktop', () => {
    expect(fate('desktop', 'up', {}, 'disposable').outcome).toBe('none');
  });
});

describe('IPv6', () => {
  test('is off until it is turned on, and then no such packet is made', () => {
    for (const machine of MACHINES)
      expect(fate(machine, 'up', {}, 'ipv6')).toMatchObject({ outcome: 'none', source: 'networking-doc' });
  });
  test.each(MACHINES)('goes round a tunnel that carries IPv4 alone (%s), even while it is up', (machine) => {
    expect(fate(machine, 'up', { ipv6: true }, 'ipv6').outcome).toBe('clear');
  });
  test.each(MACHINES)('is not held by lines written for IPv4 alone (%s)', (machine) => {
    expect(fate(machine, 'up', { ipv6: true, failClosed: 'ipv4' }, 'ipv6').outcome).toBe('clear');
    expect(fate(machine, 'dropped', { ipv6: true, failClosed: 'ipv4' }, 'page').outcome).toBe('stopped');
  });
  test.each(MACHINES)('is held by lines for both families (%s)', (machine) => {
    expect(fate(machine, 'up', { ipv6: true, failClosed: 'both' }, 'ipv6').outcome).toBe('stopped');
  });
  test('is held by the endpoint rule too, for an end of the list drops both families', () => {
    expect(fate('qubes', 'up', { ipv6: true, endpoint: true }, 'ipv6').outcome).toBe('stopped');
  });
  test('in the clear it brings the site your home’s address', () => {
    expect(fate('qubes', 'up', { ipv6: true }, 'ipv6').seers.at(-1)).toMatchObject({
      who: ['site'],
      sees: 'your-address',
    });
  });
});

describe('the desktop beside it', () => {
  test('a look-up to the old resolver goes past the tunnel that is up, and Wi-Fi and ISP read it', () => {
    expect(fate('desktop', 'up', {}, 'look-up').outcome).toBe('clear');
    expect(readers(fate('desktop', 'up', {}, 'look-up'))).toEqual(['wifi', 'isp']);
  });
  test('the endpoint rule changes nothing: there is no qube outside to enforce it', () => {
    for (const { machine, moment, guards, parcel } of EVERY)
      if (machine === 'desktop')
        expect(fate(machine, moment, { ...guards, endpoint: true }, parcel)).toEqual(
          fate(machine, moment, { ...guards, endpoint: false }, parcel),
        );
  });
});

describe('what holds at every moment, under all guards', () => {
  test('with all guards nothing leaves in the clear, from either machine', () => {
    for (const machine of MACHINES)
      for (const moment of MOMENTS)
        for (const parcel of PARCELS)
          expect([machine, moment, parcel, fate(machine, moment, ALL, parcel).outcome]).not.toContain(
            'clear',
          );
  });
  test('whoever is not the VPN company reads a name only off a packet in the clear', () => {
    for (const { machine, moment, guards, parcel } of EVERY) {
      const each = fate(machine, moment, guards, parcel);
      const others = readers(each).filter((who) => who !== 'vpn-company');
      expect([parcel, others.length > 0]).toEqual([parcel, each.outcome === 'clear']);
    }
  });
  test('nobody outside sees anything of what is stopped or was never made', () => {
    for (const { machine, moment, guards, parcel } of EVERY) {
      const { outcome, seers } = fate(machine, moment, guards, parcel);
      if (outcome === 'stopped' || outcome === 'none') expect(seers).toEqual([]);
    }
  });
  test('a rule more never lets out what a rule less held: fail-closed and endpoint', () => {
    for (const { machine, moment, guards, parcel } of EVERY) {
      if (fate(machine, moment, guards, parcel).outcome === 'clear') continue;
      for (const more of [{ failClosed: 'both' }, { endpoint: true }] as const)
        expect(fate(machine, moment, { ...guards, ...more }, parcel).outcome).not.toBe('clear');
    }
  });
});
