import { describe, expect, test } from 'vitest';
import type { FlowSpec, QubeSpec, Scenario } from '#model/scenario.ts';
import { PERSONAL, WIREGUARD } from '#scenarios/built-in-qubes.ts';
import { defaultChain } from '#scenarios/default-chain.ts';
import { desktop } from '#scenarios/desktop.ts';
import { RESOLVER, VPN_COMPANY } from '#scenarios/parties.ts';
import { seeds } from '#scenarios/seeds.ts';
import { vpnBehindFirewall } from '#scenarios/vpn-behind-firewall.ts';
import { Situation } from './situation.ts';

function changed(scenario: Scenario, name: string, change: Partial<QubeSpec>): Scenario {
  const qubes = scenario.qubes.map((qube) => (qube.name === name ? { ...qube, ...change } : qube));
  return { ...scenario, qubes };
}

function played(scenario: Scenario, ...flows: FlowSpec[]): Situation {
  return new Situation({ ...scenario, flows });
}

// wg-quick(8): with suppress_prefixlength 0 every longer route of the main table comes before the tunnel's.
describe('a tunnel takes what no longer route takes:', () => {
  const inCard = (fail_closed: boolean): Scenario => ({
    ...changed(defaultChain, 'sys-net', {
      service: { ...WIREGUARD, state: 'up', fail_closed, dns: 'stale' },
    }),
    parties: [...defaultChain.parties, VPN_COMPANY].filter(
      ({ name }, i, all) => all.findIndex((each) => each.name === name) === i,
    ),
  });
  const from = defaultChain.flows[0]?.from ?? '';

  test('a VPN in the qube with the card, with look-ups as before, has them read on the Wi-Fi', () => {
    const open = played(inCard(false), { from, to: 'site', protocol: 'dns' });
    expect(open.request().hops.map(({ node }) => node)).not.toContain('vpn-company');
    for (const place of ['wifi', 'router', 'resolver']) expect(open.sees(place, 'dns-name')).toBe(true);
  });
  test('and closed to all but its tunnel, it ends them there', () => {
    const closed = played(inCard(true), { from, to: 'site', protocol: 'dns' });
    expect(closed.end()).toMatchObject({ at: 'sys-net', why: 'fail-closed' });
  });
  test('a resolver that is not on the link is asked through the tunnel', () => {
    const far = changed(desktop, 'laptop', {
      uplink: { address: '192.168.1.50', resolver: RESOLVER.address },
    });
    const asked = played(far, { from: 'laptop', to: 'site', protocol: 'dns' });
    expect(asked.sees('wifi', 'dns-name')).toBe(false);
    expect(asked.request().hops.map(({ node }) => node)).toContain('vpn-company');
  });
  // qubes-core-agent-linux network/setup-ip: the gateway has a route of its own.
  test('a ping of a VPN qube to its own gateway goes there, and is answered', () => {
    const ping = played(vpnBehindFirewall, { from: 'sys-vpn', to: 'sys-firewall', protocol: 'icmp' });
    expect(ping.end()).toMatchObject({ at: 'sys-firewall', how: 'delivered' });
  });
  test('and one of its client ends in a VPN qube that is closed to all but its tunnel', () => {
    const client = vpnBehindFirewall.qubes.find(({ netvm }) => netvm === 'sys-vpn')?.name ?? '';
    const ping = played(vpnBehindFirewall, { from: client, to: 'sys-firewall', protocol: 'icmp' });
    expect(ping.end()).toEqual({ at: 'sys-vpn', how: 'dropped', why: 'fail-closed' });
  });
});

// WireGuard: drivers/net/wireguard/receive.c, wg_allowedips_lookup_src.
test('a VPN server takes nothing from a tunnel under an address that it did not give', () => {
  const forged = played(vpnBehindFirewall, {
    from: 'sys-vpn',
    to: 'site',
    protocol: 'udp',
    source: '10.1.2.3',
  });
  expect(forged.end()).toEqual({ at: 'vpn-company', how: 'dropped', why: 'tunnel-source' });
});

// WireGuard paper §5.1: no packet that is not authenticated gets an answer.
describe('a VPN server', () => {
  const probed = (from: string, port: number) =>
    played(
      { ...vpnBehindFirewall, qubes: [...vpnBehindFirewall.qubes, { ...PERSONAL, netvm: 'sys-net' }] },
      { from, to: 'vpn-company', protocol: 'udp', port },
    ).end();
  test.each(['personal', 'work'])('does not answer what “%s” sends to its WireGuard port', (from) => {
    expect(probed(from, WIREGUARD.port)).toEqual({ at: 'vpn-company', how: 'dropped', why: 'no-peer' });
  });
  test.each(['personal', 'work'])('refuses what “%s” sends to a port where nobody listens', (from) => {
    expect(probed(from, WIREGUARD.port + 1)).toMatchObject({ how: 'refused', why: 'not-listening' });
  });
});

// Whonix sends every UDP packet to port 53 to DnsPort, and Tor opens no stream for what is no question.
test('a Tor gateway drops what comes to port 53 and is no question', () => {
  const strange = played(seeds, { from: 'untrusted', to: 'site', protocol: 'udp', port: 53 });
  expect(strange.end()).toMatchObject({ how: 'dropped', why: 'tor-only-tcp' });
});

test('a resolver takes questions, and refuses what comes to another port', () => {
  const asked = played(defaultChain, { from: 'personal', to: 'site', protocol: 'dns' });
  const stray = played(defaultChain, { from: 'personal', to: 'resolver', protocol: 'udp', port: 5353 });
  expect([asked.end().how, stray.end().why]).toEqual(['delivered', 'not-listening']);
});

test('a relay answers a ping for its own address', () => {
  const ping = played(seeds, { from: 'sys-net', to: 'guard', protocol: 'icmp' });
  expect([ping.end().how, ping.reply().disposition]).toEqual(['delivered', 'delivered']);
});
