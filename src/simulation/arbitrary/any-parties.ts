import fc from 'fast-check';
import type { PartySpec } from '#model/scenario.ts';

/** Whom random scenarios have outside: servers and relays that several qubes may share, and some sites. */

export const SERVERS: readonly PartySpec[] = Array.from({ length: 4 }, (_, n) => ({
  name: `vpn-${n}`,
  kind: 'vpn-server',
  title: `VPN ${n}`,
  address: `203.0.113.${70 + n}`,
}));

/** Each in a /16 of its own, so that any three make a circuit. */
export const RELAYS: readonly PartySpec[] = Array.from({ length: 7 }, (_, n) => ({
  name: `relay-${n}`,
  kind: 'relay',
  title: `relay ${n}`,
  address:
    ['198.18.4.20', '198.19.9.43', '203.0.113.90', '192.0.2.90', '198.51.100.90', '9.9.9.9', '8.8.8.8'][n] ??
    '',
}));

export const RESOLVER: PartySpec = {
  name: 'resolver',
  kind: 'resolver',
  title: 'resolver',
  address: '192.0.2.53',
};

/** As long as a host name may be. */
const LONG = `${'a'.repeat(25)}.${'b'.repeat(26)}.example`;
const SITES: readonly PartySpec[] = [
  { name: 'site', kind: 'site', title: 'site', address: '198.51.100.80', domain: 'site.example' },
  { name: 'shop', kind: 'site', title: 'x'.repeat(40), address: '198.51.100.81', domain: LONG },
  { name: 'far', kind: 'site', title: 'é', address: '1.1.1.1', domain: 'a.b' },
];

/** How many sites there are, and whether there is a resolver outside. */
export const outside: fc.Arbitrary<readonly PartySpec[]> = fc
  .record({
    sites: fc.constantFrom(1, 1, 1, 2, 3),
    resolver: fc.constantFrom(...Array<boolean>(9).fill(true), false),
  })
  .map(({ sites, resolver }) => [
    ...(resolver ? [RESOLVER] : []),
    ...SITES.slice(0, sites),
    ...SERVERS,
    ...RELAYS,
  ]);
