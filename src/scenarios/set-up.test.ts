import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import type { FactId } from '#simulation/fact.ts';
import { Situation } from '#simulation/situation.ts';
import { LOOK_UPS, PROTOCOLS, SET_UPS, setUp, type SetUp, type Switched } from './set-up.ts';

const ALL: readonly Switched[] = PROTOCOLS.flatMap((protocol) =>
  LOOK_UPS.map((lookUp) => ({ protocol, lookUp })),
);

/**
 * Who learns what, typed in from reference dossier §6 (the table of observers, and its rows for a VPN
 * before Tor), §5 (the VPN qube) and §9 (what a taken-over qube reads), and from the public rules these
 * name. y: visible; n: hidden; u: unknown; -: there is no such thing in that set-up. Columns:
 *
 * home | qube | VPN | Tor | guard | site's address | name (HTTP) | name (HTTPS) | look-up | page (HTTP) | page (HTTPS)
 */
const TABLES: Record<SetUp, Record<string, string>> = {
  none: {
    wifi: 'y n - - - y y y y y n',
    isp: 'y n - - - y y y y y n',
    'vpn-company': 'n n - - - n n n n n n',
    guard: 'n n - - - n n n n n n',
    middle: 'n n - - - n n n n n n',
    exit: 'n n - - - n n n n n n',
    site: 'y n - - - y y y n y y',
    'sys-net': 'y n - - - y y y y y n',
    'sys-firewall': 'y y - - - y y y y y n',
    'sys-vpn': 'y n - - - n n n n n n',
    'sys-whonix': 'y n - - - n n n n n n',
    personal: 'y y - - - y y y y y y',
    untrusted: 'y n - - - n n n n n n',
  },
  vpn: {
    wifi: 'y n y - - n n n n n n',
    isp: 'y n y - - n n n n n n',
    'vpn-company': 'y n y - - y y y y y n',
    guard: 'n n n - - n n n n n n',
    middle: 'n n n - - n n n n n n',
    exit: 'n n n - - n n n n n n',
    site: 'n n u - - y y y n y y',
    'sys-net': 'y n y - - n n n n n n',
    'sys-firewall': 'y n y - - n n n n n n',
    'sys-vpn': 'y y y - - y y y y y n',
    'sys-whonix': 'y n n - - n n n n n n',
    personal: 'y y u - - y y y y y y',
    untrusted: 'y n n - - n n n n n n',
  },
  'vpn-then-tor': {
    wifi: 'y n y n n n n n n n n',
    isp: 'y n y n n n n n n n n',
    'vpn-company': 'y n y y y n n n n n n',
    guard: 'n n u y y n n n n n n',
    middle: 'n n n y y n n n n n n',
    exit: 'n n n y n y y y y y n',
    site: 'n n n y n y y y n y y',
    'sys-net': 'y n y n n n n n n n n',
    'sys-firewall': 'y n y n n n n n n n n',
    'sys-vpn': 'y n y y y n n n n n n',
    'sys-whonix': 'n y u y y y y y y y n',
    personal: 'y y n y n y y y y y y',
    untrusted: 'y n n n n n n n n n n',
  },
  tor: {
    wifi: 'y n - y y n n n n n n',
    isp: 'y n - y y n n n n n n',
    'vpn-company': 'n n - n n n n n n n n',
    guard: 'y n - y y n n n n n n',
    middle: 'n n - y y n n n n n n',
    exit: 'n n - y n y y y y y n',
    site: 'n n - y n y y y n y y',
    'sys-net': 'y n - y y n n n n n n',
    'sys-firewall': 'y n - y y n n n n n n',
    'sys-vpn': 'y n - n n n n n n n n',
    'sys-whonix': 'y y - y y y y y y y n',
    personal: 'y y - y n y y y y y y',
    untrusted: 'y n - n n n n n n n n',
  },
  'tor-then-vpn': {
    wifi: 'y n n y y n n n n n n',
    isp: 'y n n y y n n n n n n',
    'vpn-company': 'n n y y n y y y y y n',
    guard: 'y n n y y n n n n n n',
    middle: 'n n n y y n n n n n n',
    exit: 'n n y y n n n n n n n',
    site: 'n n u n n y y y n y y',
    'sys-net': 'y n n y y n n n n n n',
    'sys-firewall': 'y n n y y n n n n n n',
    'sys-vpn': 'y y y y n y y y y y n',
    'sys-whonix': 'y n y y y n n n n n n',
    personal: 'y y u n n y y y y y y',
    untrusted: 'y n n n n n n n n n n',
  },
};

const PLACES = Object.keys(TABLES.none);
const BEFORE_NAME: readonly FactId[] = [
  'user-address',
  'qube-address',
  'vpn-in-use',
  'tor-in-use',
  'tor-guard',
  'destination-address',
];

const situations = new Map<string, Situation>();
/** Each set-up, simulated once. */
function situationOf(which: SetUp, { protocol, lookUp }: Switched): Situation {
  const key = `${which} ${protocol} ${lookUp}`;
  const known = situations.get(key) ?? new Situation(setUp(which, { protocol, lookUp }));
  situations.set(key, known);
  return known;
}

function mark(situation: Situation, place: string, fact: FactId, flow = 0): string {
  const { verdict, reason } = situation.sight(place, fact, flow);
  return reason === 'absent' ? '-' : verdict.charAt(0) === 'v' ? 'y' : verdict.charAt(0) === 'h' ? 'n' : 'u';
}

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
