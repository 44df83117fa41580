import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import { Situation } from '#simulation/situation.ts';
import { SET_UPS, setUp, type SetUp, type Switched } from './set-up.ts';
import { ALL, TABLES, PLACES, BEFORE_NAME, situationOf, mark } from '../../tests/samples/set-up.ts';

function row(which: SetUp, place: string, lookUp: Switched['lookUp']): string {
  const http = situationOf(which, { protocol: 'http', lookUp });
  const https = situationOf(which, { protocol: 'https', lookUp });
  return [
    ...BEFORE_NAME.map((fact) => mark(http, place, fact)),
    mark(http, place, 'destination-name'),
    mark(https, place, 'destination-name'),
    lookUp === 'known' ? '-' : mark(http, place, 'dns-name', 1),
    mark(http, place, 'content'),
    mark(https, place, 'content'),
  ].join(' ');
}

describe('each way to the site is a scenario that passes the check', () => {
  test.each(SET_UPS.flatMap((which) => ALL.map((switched) => ({ which, ...switched }))))(
    '$which, $protocol, look-up $lookUp',
    ({ which, ...switched }) => {
      const scenario = setUp(which, switched);
      expect(check(scenario)).toEqual({ scenario });
    },
  );
  test('the page arrives and its answer comes back in all of them', () => {
    for (const which of SET_UPS)
      for (const switched of ALL)
        expect([which, situationOf(which, switched).reply().disposition]).toEqual([which, 'delivered']);
  });
});

describe.each(SET_UPS)('who sees what by way of %s', (which) => {
  test.each(PLACES)('%s, as the dossier has it', (place) => {
    expect(row(which, place, 'repointed')).toBe(TABLES[which][place]);
  });
  test.each(PLACES)('%s, with the old resolver: nobody learns more or less of it', (place) => {
    expect(row(which, place, 'stale')).toBe(TABLES[which][place]);
  });
  test.each(PLACES)('%s, without a look-up: all but the look-up is the same', (place) => {
    const cells = (TABLES[which][place] ?? '').split(' ');
    cells[8] = '-';
    expect(row(which, place, 'known')).toBe(cells.join(' '));
  });
});

describe('where you are, once no disposable may be started (the table of reference dossier §5)', () => {
  const told = (which: SetUp, place: string): string => {
    const scenario = setUp(which, { protocol: 'https', lookUp: 'known' });
    return mark(new Situation({ ...scenario, default_dispvm: null }), place, 'user-address');
  };
  test('a VPN qube with its endpoint rule may guess by errors of the routers, as captured in errors-come-back', () => {
    expect(told('vpn', 'sys-vpn')).toBe('u');
  });
  test('a qube behind that VPN qube meets nobody who could say', () => {
    expect(told('vpn', 'personal')).toBe('n');
  });
  test('a qube behind Tor is told the exit, whatever stands before or behind Tor', () => {
    for (const which of ['tor', 'vpn-then-tor', 'tor-then-vpn'] as const)
      expect([which, told(which, 'personal')]).toEqual([which, 'n']);
  });
  test('with no tunnel it is told all the same, and so is a qube beside the tunnels', () => {
    expect(told('none', 'personal')).toBe('y');
    for (const which of SET_UPS) expect([which, told(which, 'untrusted')]).toEqual([which, 'y']);
  });
  test('as Qubes comes, both learn it: each may start a disposable that leaves by sys-firewall', () => {
    for (const which of SET_UPS.filter((each) => each !== 'none'))
      for (const place of ['personal', 'sys-vpn'] as const)
        expect(
          situationOf(which, { protocol: 'https', lookUp: 'known' }).sight(place, 'user-address'),
        ).toMatchObject({
          verdict: 'visible',
          reason: 'can-start-disposable',
          value: '192.0.2.66',
        });
  });
});
