import { describe, expect, test } from 'vitest';
import type { Layer } from '#model/layer.ts';
import { ipOf, type Packet } from '#model/packet.ts';
import type { Scenario } from '#model/scenario.ts';
import { ENDPOINT_ONLY, WIREGUARD } from '#scenarios/built-in-qubes.ts';
import { torInsideVpn } from '#scenarios/tor-inside-vpn.ts';
import { vpnInsideTor } from '#scenarios/vpn-inside-tor.ts';
import { Situation, sentBy } from './situation.ts';

// Expected values: reference dossier §5, "Order of nested tunnels", and §6.

/** The seals of a packet, outermost first; Tor's three onion layers count one by one. */
function sealsOf(packet: Packet): string[] {
  return packet.flatMap((layer: Layer) =>
    layer.kind === 'sealed' ? [layer.seal, ...sealsOf(layer.inner)] : [],
  );
}

describe('Tor inside a VPN', () => {
  const nested = new Situation(torInsideVpn);
  test('the qube nearest the app wraps first: Tor is inside, WireGuard around it', () => {
    expect(sealsOf(sentBy(nested.request(), 'sys-net'))).toEqual([
      'wireguard',
      'tls',
      'onion',
      'onion',
      'onion',
    ]);
  });
  test('the guard is called by the VPN company', () => {
    expect(ipOf(sentBy(nested.request(), 'vpn-company'))).toMatchObject({
      src: '203.0.113.7',
      dst: '203.0.113.90',
    });
  });
  test('sys-net sees one outside peer, the VPN company, and no Tor', () => {
    expect(nested.sight('sys-net', 'first-peer').value).toBe('203.0.113.7');
    expect(nested.sees('sys-net', 'tor-in-use')).toBe(false);
  });
  test('the VPN company sees the guard and not the site', () => {
    expect(nested.sees('vpn-company', 'tor-guard')).toBe(true);
    expect(nested.sees('vpn-company', 'destination-address')).toBe(false);
  });
  test('the page gets back to anon-whonix', () => {
    expect(nested.reply().disposition).toBe('delivered');
  });
});

describe('a VPN inside Tor', () => {
  const nested = new Situation(vpnInsideTor);
  test('the qube nearest the app wraps first: OpenVPN is inside, Tor around it', () => {
    expect(sealsOf(sentBy(nested.request(), 'sys-net'))).toEqual([
      'tls',
      'onion',
      'onion',
      'onion',
      'openvpn',
    ]);
  });
  test('the exit calls the VPN company, over TCP', () => {
    expect(ipOf(sentBy(nested.request(), 'exit'))).toMatchObject({
      src: '198.19.9.43',
      dst: '203.0.113.7',
      protocol: 'tcp',
    });
  });
  test('the exit sees the VPN company and neither site nor page', () => {
    expect(nested.sees('exit', 'vpn-in-use')).toBe(true);
    for (const fact of ['destination-address', 'destination-name', 'content'] as const)
      expect([fact, nested.sees('exit', fact)]).toEqual([fact, false]);
  });
  test('the VPN company sees the site and not your address', () => {
    expect(nested.sees('vpn-company', 'destination-address')).toBe(true);
    expect(nested.sight('vpn-company', 'user-address')).toMatchObject({ verdict: 'hidden' });
  });
  test('the ISP sees Tor and no VPN', () => {
    expect(nested.sees('isp', 'tor-in-use')).toBe(true);
    expect(nested.sees('isp', 'vpn-in-use')).toBe(false);
  });
  test('sys-whonix sees the VPN company as the destination, and not the site', () => {
    expect(nested.sees('sys-whonix', 'destination-address')).toBe(false);
  });
  test('the page gets back to work', () => {
    expect(nested.reply().disposition).toBe('delivered');
  });
  test('the connection to the site goes through the tunnel: the site itself answers the SYN, and Tor sees none', () => {
    const { exchanges } = nested.journey();
    expect(exchanges).toHaveLength(2);
    expect(exchanges[0]?.request.last).toContainEqual(expect.objectContaining({ flags: 'SYN' }));
    expect(exchanges[0]?.request.hops.at(-1)?.node).toBe('site');
    expect(exchanges[0] && sealsOf(sentBy(exchanges[0].request, 'exit'))).toEqual(['openvpn']);
  });
  test('with WireGuard it cannot work: its UDP ends at the Tor gateway', () => {
    const udp: Scenario = {
      ...vpnInsideTor,
      qubes: vpnInsideTor.qubes.map((qube) =>
        qube.name === 'sys-vpn' ? { ...qube, service: WIREGUARD } : qube,
      ),
    };
    expect(new Situation(udp).end()).toEqual({ at: 'sys-whonix', how: 'dropped', why: 'tor-only-tcp' });
  });
  test('an endpoint-only rule in front of sys-whonix is not enforced by anybody', () => {
    const ruled: Scenario = {
      ...vpnInsideTor,
      qubes: vpnInsideTor.qubes.map((qube) =>
        qube.name === 'sys-vpn' ? { ...qube, firewall: ENDPOINT_ONLY } : qube,
      ),
    };
    expect(new Situation(ruled).end().how).toBe('delivered');
  });
});
