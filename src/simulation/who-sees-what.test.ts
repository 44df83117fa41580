import { describe, expect, test } from 'vitest';
import type { Scenario } from '#model/scenario.ts';
import { defaultChain } from '#scenarios/default-chain.ts';
import { torInsideVpn } from '#scenarios/tor-inside-vpn.ts';
import { vary } from '#scenarios/vary.ts';
import { whonix } from '#scenarios/whonix.ts';
import type { FactId } from './fact.ts';
import { Situation } from './situation.ts';

/**
 * The observer table of reference dossier §6, typed in row by row, for Whonix behind sys-firewall.
 * y: sees it; n: does not. Columns: the user's own address | that Tor is used | which guard |
 * where the site is | the name of the site over HTTP | HTTP content | HTTPS content.
 * The name over HTTPS has a table of its own below.
 */
const TABLE: Record<string, string> = {
  'anon-whonix': 'n y n y y y y',
  'sys-whonix': 'y y y y y y n',
  'sys-firewall': 'y y y n n n n',
  'sys-net': 'y y y n n n n',
  wifi: 'y y y n n n n',
  router: 'y y y n n n n',
  isp: 'y y y n n n n',
  guard: 'y y y n n n n',
  middle: 'n y y n n n n',
  exit: 'n y n y y y n',
  site: 'n y n y y y y',
};

/** The row of the table for the ISP and for the VPN provider, with a VPN before Tor. */
const VPN_FIRST: Record<string, string> = {
  isp: 'y n n n n n n',
  'vpn-company': 'y y y n n n n',
};

/** Who reads the name of an HTTPS site: only who meets the hello outside the circuit. */
const HTTPS_NAME: Record<string, string> = {
  'anon-whonix': 'y',
  'sys-whonix': 'y',
  'sys-firewall': 'n',
  'sys-net': 'n',
  wifi: 'n',
  router: 'n',
  isp: 'n',
  guard: 'n',
  middle: 'n',
  exit: 'y',
  site: 'y',
};

const HTTP_COLUMNS: readonly FactId[] = [
  'user-address',
  'tor-in-use',
  'tor-guard',
  'destination-address',
  'destination-name',
  'content',
];

function mark(situation: Situation, place: string, fact: FactId): string {
  return situation.sees(place, fact) ? 'y' : 'n';
}

function row(scenario: Scenario, place: string): string {
  const http = new Situation(scenario);
  const https = new Situation(vary(scenario, { protocol: 'https' }));
  return [...HTTP_COLUMNS.map((fact) => mark(http, place, fact)), mark(https, place, 'content')].join(' ');
}

describe('who sees what of a page fetched through Tor', () => {
  test.each(Object.entries(TABLE))('%s: %s', (place, expected) => {
    expect(row(whonix, place)).toBe(expected);
  });
  test.each(Object.entries(HTTPS_NAME))('%s, name of an HTTPS site: %s', (place, expected) => {
    expect(mark(new Situation(vary(whonix, { protocol: 'https' })), place, 'destination-name')).toBe(
      expected,
    );
  });
  test.each(['sys-firewall', 'sys-net', 'wifi', 'isp', 'guard', 'middle', 'exit', 'site'])(
    '%s does not see which qube asked',
    (place) => {
      expect(new Situation(whonix).sees(place, 'qube-address')).toBe(false);
    },
  );
});

describe('who sees what with a VPN before Tor', () => {
  test.each(Object.entries(VPN_FIRST))('%s: %s', (place, expected) => {
    expect(row(torInsideVpn, place)).toBe(expected);
  });
  test('the guard sees the VPN company’s address and not yours', () => {
    const { verdict, reason, sentence } = new Situation(torInsideVpn).sight('guard', 'user-address');
    expect([verdict, reason]).toEqual(['hidden', 'rewritten']);
    expect(sentence).toContain('VPN company');
  });
});

/** Dossier §9 and the trial's table for a chain without a tunnel: everybody on the way reads everything. */
describe('who sees what without a tunnel', () => {
  const http = new Situation(defaultChain);
  const https = new Situation(vary(defaultChain, { protocol: 'https' }));
  const ON_THE_WAY = ['sys-firewall', 'sys-net', 'wifi', 'router', 'isp'];

  test.each(ON_THE_WAY)('%s reads your address, the site, its name and an HTTP page', (place) => {
    for (const fact of ['user-address', 'destination-address', 'destination-name', 'content'] as const)
      expect([fact, http.sees(place, fact)]).toEqual([fact, true]);
  });
  test.each(ON_THE_WAY)('%s reads the name of an HTTPS site and not its page', (place) => {
    expect(https.sight(place, 'destination-name').reason).toBe('in-the-hello');
    expect(https.sees(place, 'content')).toBe(false);
  });
  test.each(ON_THE_WAY)('%s reads a look-up', (place) => {
    expect(http.sees(place, 'dns-name', 1)).toBe(true);
  });
  test('the site sees the home’s address', () => {
    expect(http.sees('site', 'user-address')).toBe(true);
  });
  test('only personal and sys-firewall see the address of the qube that asked', () => {
    const all = ['personal', ...ON_THE_WAY, 'site'];
    expect(all.filter((place) => http.sees(place, 'qube-address'))).toEqual(['personal', 'sys-firewall']);
  });
});
