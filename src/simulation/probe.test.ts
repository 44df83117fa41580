import { describe, expect, test } from 'vitest';
import { resolve } from '#model/network.ts';
import type { FirewallRule } from '#model/scenario.ts';
import { defaultChain } from '#scenarios/default-chain.ts';
import { ENDPOINT_ONLY, OPENVPN } from '#scenarios/built-in-qubes.ts';
import { tunnelDownClosed } from '#scenarios/tunnel-down-closed.ts';
import { vpnBehindFirewall } from '#scenarios/vpn-behind-firewall.ts';
import { vpnInsideTor } from '#scenarios/vpn-inside-tor.ts';
import { packetOf, type Attempt } from './attempt.ts';
import { errorComesBack } from './related.ts';
import { sendPast } from './simulate.ts';
import { ruled, whereabouts } from '../../tests/samples/probe.ts';

const ENDPOINT: Attempt = { dst: '203.0.113.7', protocol: 'udp', dport: 51820 };

describe('a packet to the endpoint with few hops left, from a VPN qube behind the endpoint rule', () => {
  const network = resolve(vpnBehindFirewall);
  // As measured with Qubes' own rule files: ICMP 11/0 from each of the four.
  test.each([
    [1, 'sys-firewall', 'ttl-exceeded'],
    [2, 'sys-net', 'ttl-exceeded'],
    [3, 'router', 'ttl-exceeded'],
    [4, 'isp', 'ttl-exceeded'],
  ])('TTL %i brings an error back from %s: %s', (ttl, node, reason) => {
    const trace = sendPast(network, 'sys-vpn', packetOf(ENDPOINT, ttl));
    expect([trace.hops.at(-1)?.node, trace.reason, errorComesBack(network, trace)]).toEqual([
      node,
      reason,
      true,
    ]);
  });
  test('with hops enough it comes to the server, whose WireGuard does not answer', () => {
    const trace = sendPast(network, 'sys-vpn', packetOf(ENDPOINT, 5));
    expect([trace.hops.at(-1)?.node, trace.reason, errorComesBack(network, trace)]).toEqual([
      'vpn-company',
      'no-peer',
      false,
    ]);
  });
  // Linux net/ipv4/ip_forward.c takes the hop off before any chain of forward is asked.
  test('to any other port sys-firewall refuses it, unless it has no hop left by then', () => {
    const spent = sendPast(network, 'sys-vpn', packetOf({ ...ENDPOINT, dport: 51821 }, 1));
    expect([spent.hops.at(-1)?.node, spent.reason]).toEqual(['sys-firewall', 'ttl-exceeded']);
    for (const ttl of [2, 64]) {
      const trace = sendPast(network, 'sys-vpn', packetOf({ ...ENDPOINT, dport: 51821 }, ttl));
      expect([trace.hops.at(-1)?.node, trace.reason]).toEqual(['sys-firewall', 'firewall-rule']);
    }
  });
});

describe('what sys-vpn finds out behind the endpoint rule', () => {
  test('the routers up to the ISP’s answer, so where you are is not hidden from it', () => {
    expect(whereabouts(vpnBehindFirewall, 'sys-vpn')).toMatchObject({
      verdict: 'unknown',
      reason: 'routers-answer',
      source: 'rfc1812',
      sentence:
        'Routers up to the ISP answer its packets that expire there. That can tell it whose network it is in.',
    });
  });
  test('the same with the tunnel down, and for OpenVPN over TCP', () => {
    const openvpn = ruled(
      {
        ...vpnBehindFirewall,
        qubes: vpnBehindFirewall.qubes.map((qube) =>
          qube.name === 'sys-vpn' ? { ...qube, service: OPENVPN } : qube,
        ),
      },
      'sys-vpn',
      [{ action: 'accept', dst4: '203.0.113.7/32', proto: 'tcp', dstports: [443, 443] }, { action: 'drop' }],
    );
    for (const scenario of [ruled(tunnelDownClosed, 'sys-vpn', ENDPOINT_ONLY), openvpn])
      expect(whereabouts(scenario, 'sys-vpn').reason).toBe('routers-answer');
  });
  test('behind Tor its connections end at the gateway, and no error comes from beyond', () => {
    expect(whereabouts(vpnInsideTor, 'sys-vpn')).toMatchObject({
      verdict: 'hidden',
      reason: 'calls-from-elsewhere',
    });
  });
});

describe('what personal finds out under rules of its own', () => {
  const SITE = '198.51.100.80/32';
  test.each<[string, FirewallRule[], string, string]>([
    [
      'HTTPS alone',
      [{ action: 'accept', proto: 'tcp', dstports: [443, 443] }],
      'visible',
      'over TCP, port 443',
    ],
    [
      'one site over HTTPS',
      [{ action: 'accept', dst4: SITE, proto: 'tcp', dstports: [443, 443] }],
      'visible',
      'TCP, port 443',
    ],
    [
      'an odd port over UDP',
      [{ action: 'accept', proto: 'udp', dstports: [3478, 3481] }],
      'visible',
      'over UDP, port 3478',
    ],
    ['ping alone', [{ action: 'accept', proto: 'icmp' }], 'visible', 'by ping'],
    [
      'addresses that no party here has',
      [{ action: 'accept', dst4: '8.8.8.0/24' }],
      'visible',
      'TCP, port 443',
    ],
    [
      'everything but one site',
      [{ action: 'drop', dst4: SITE }, { action: 'accept' }],
      'visible',
      'TCP, port 443',
    ],
    [
      'every port but those below 1024',
      [
        { action: 'drop', proto: 'tcp', dstports: [1, 1023] },
        { action: 'accept', proto: 'tcp' },
      ],
      'visible',
      'over TCP, port 1024',
    ],
    ['look-ups alone', [{ action: 'accept', specialtarget: 'dns' }], 'unknown', 'personal can look names up'],
    [
      'the home router alone',
      [{ action: 'accept', dst4: '192.168.1.1/32' }],
      'unknown',
      'can send to your home’s own network',
    ],
    [
      'the local network but its router',
      [
        { action: 'drop', dst4: '192.168.1.1/32' },
        { action: 'accept', dst4: '192.168.0.0/16' },
      ],
      'unknown',
      'can send to your home’s own network',
    ],
    ['nothing', [{ action: 'drop' }], 'hidden', 'gets further than sys-firewall'],
    ['an empty list', [], 'hidden', 'gets further than sys-firewall'],
  ])('allowed %s', (_, rules, verdict, words) => {
    const found = whereabouts(ruled(defaultChain, 'personal', rules), 'personal');
    expect([found.verdict, found.sentence]).toEqual([verdict, expect.stringContaining(words)]);
  });
  test('the rules of the net qubes above bind it too', () => {
    const rules: FirewallRule[] = [{ action: 'accept', proto: 'tcp', dstports: [22, 22] }];
    expect(whereabouts(ruled(defaultChain, 'sys-firewall', rules), 'personal').sentence).toContain(
      'over TCP, port 22',
    );
    const both = ruled(ruled(defaultChain, 'sys-firewall', rules), 'personal', [
      { action: 'drop', proto: 'tcp', dstports: [22, 22] },
      { action: 'accept' },
    ]);
    expect(whereabouts(both, 'personal').verdict).toBe('hidden');
  });
});
