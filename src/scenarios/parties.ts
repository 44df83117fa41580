import type { PartySpec, Scenario } from '#model/scenario.ts';

/**
 * The parties that every built-in scenario draws, on addresses kept for documentation: RFC 5737.
 * Each scenario takes the ones it needs. No two relays share a /16 (tor path-spec §2.2): RFC 5737
 * has only three ranges, so the middle stands in the range of RFC 2544.
 */
export const HOME: Scenario['home'] = { router: '192.168.1.1', public_address: '192.0.2.66' };

export const RESOLVER: PartySpec = {
  name: 'resolver',
  kind: 'resolver',
  title: 'ISP’s resolver',
  address: '192.0.2.53',
};
export const VPN_COMPANY: PartySpec = {
  name: 'vpn-company',
  kind: 'vpn-server',
  title: 'VPN company',
  address: '203.0.113.7',
};
const GUARD: PartySpec = { name: 'guard', kind: 'relay', title: 'guard', address: '203.0.113.90' };
const MIDDLE: PartySpec = { name: 'middle', kind: 'relay', title: 'middle', address: '198.18.4.20' };
const EXIT: PartySpec = { name: 'exit', kind: 'relay', title: 'exit', address: '198.19.9.43' };
export const BANK: PartySpec = {
  name: 'site',
  kind: 'site',
  title: 'the site',
  address: '198.51.100.80',
  domain: 'bank.example',
};
export const FORUM: PartySpec = {
  name: 'site',
  kind: 'site',
  title: 'the site',
  address: '198.51.100.99',
  domain: 'forum.example',
};
export const RELAYS: readonly PartySpec[] = [GUARD, MIDDLE, EXIT];
