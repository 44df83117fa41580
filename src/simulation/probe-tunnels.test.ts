import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve, type Network } from '#model/network.ts';
import { ipOf } from '#model/packet.ts';
import type { FirewallRule, Scenario } from '#model/scenario.ts';
import { defaultChain } from '#scenarios/default-chain.ts';
import { SYS_VPN, WIREGUARD } from '#scenarios/built-in-qubes.ts';
import { torInsideVpn } from '#scenarios/tor-inside-vpn.ts';
import { tunnelDownClosed } from '#scenarios/tunnel-down-closed.ts';
import { tunnelDownOpen } from '#scenarios/tunnel-down-open.ts';
import { vpnBehindFirewall } from '#scenarios/vpn-behind-firewall.ts';
import { vpnInsideTor } from '#scenarios/vpn-inside-tor.ts';
import { whonix } from '#scenarios/whonix.ts';
import { packetOf, type Attempt } from './attempt.ts';
import { probe } from './probe.ts';
import { sendPast } from './simulate.ts';
import { ruled, whereabouts } from '../../tests/samples/probe.ts';

describe('what a qube finds out from behind a tunnel', () => {
  test('a small TTL ends at the far side of the tunnel, never at the home’s own routers', () => {
    for (const scenario of [vpnBehindFirewall, torInsideVpn, whonix, vpnInsideTor]) {
      const network = resolve(scenario);
      const [app] = scenario.qubes;
      expect([scenario.name, probe(network, app?.name ?? '').routers]).toEqual([scenario.name, []]);
    }
  });
  test('allowed nothing but look-ups, it asks from the VPN company’s address', () => {
    const rules: FirewallRule[] = [{ action: 'accept', specialtarget: 'dns' }];
    expect(whereabouts(ruled(vpnBehindFirewall, 'work', rules), 'work')).toMatchObject({
      verdict: 'hidden',
      reason: 'calls-from-elsewhere',
    });
  });
  test('with the tunnel down it gets no further than a closed VPN qube, and out of an open one', () => {
    expect(whereabouts(tunnelDownClosed, 'trusted')).toMatchObject({ reason: 'cannot-call-out' });
    expect(whereabouts(tunnelDownOpen, 'trusted')).toMatchObject({ reason: 'can-call-out' });
  });
  test('a Tor gateway held to its guard is told its address by the guard', () => {
    const guard: FirewallRule[] = [
      { action: 'accept', dst4: '203.0.113.90/32', proto: 'tcp', dstports: [9001, 9001] },
    ];
    expect(whereabouts(ruled(whonix, 'sys-whonix', guard), 'sys-whonix')).toMatchObject({
      verdict: 'visible',
      sentence: expect.stringContaining('over TCP, port 9001') as string,
    });
  });
  test('a VPN qube behind another one, held to its endpoint, meets routers beyond the first tunnel only', () => {
    const second = { ...WIREGUARD, server: 'vpn-2', tunnel_address: '10.66.0.2', resolver: '10.66.0.1' };
    const nested: Scenario = {
      ...vpnBehindFirewall,
      qubes: [
        ...vpnBehindFirewall.qubes,
        {
          ...SYS_VPN,
          name: 'sys-vpn-2',
          id: 22,
          netvm: 'sys-vpn',
          service: second,
          firewall: [{ action: 'accept', dst4: '203.0.113.8/32', proto: 'udp', dstports: [51820, 51820] }],
        },
      ],
      parties: [
        ...vpnBehindFirewall.parties,
        { name: 'vpn-2', kind: 'vpn-server', title: 'second company', address: '203.0.113.8' },
      ],
    };
    expect(whereabouts(nested, 'sys-vpn-2')).toMatchObject({
      verdict: 'hidden',
      sentence:
        'Past its own tunnel, its packets arrive from the VPN company’s address: a site cannot tell it yours.',
    });
  });
});

test('without any site in a scenario, a qube can still call somebody', () => {
  const alone = { ...defaultChain, parties: defaultChain.parties.filter(({ kind }) => kind !== 'site') };
  expect(probe(resolve({ ...alone, flows: [] }), 'personal').tells).toBeDefined();
});

test('a Tor gateway enforces no rules of the qube behind it', () => {
  const behind = ruled(whonix, 'anon-whonix', [{ action: 'drop' }]);
  expect(whereabouts(behind, 'anon-whonix').reason).toBe('calls-from-elsewhere');
});

const dst = fc.constantFrom(
  '198.51.100.80',
  '203.0.113.7',
  '198.51.100.0',
  '192.168.1.1',
  '8.8.8.8',
  '9.9.9.9',
);
const range = fc.oneof(
  dst,
  fc.tuple(dst, fc.integer({ min: 0, max: 32 })).map(([base, length]) => `${base}/${length}`),
);
const port = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 65535 }));
const rule: fc.Arbitrary<FirewallRule> = fc.record(
  {
    action: fc.constantFrom('accept', 'drop'),
    dst4: range,
    proto: fc.constantFrom('tcp', 'udp'),
    dstports: fc.tuple(port, port).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as [number, number]),
  },
  { requiredKeys: ['action', 'proto'] },
);
const attempt: fc.Arbitrary<Attempt> = fc.record({
  dst,
  protocol: fc.constantFrom('tcp', 'udp'),
  dport: port,
});

function arrivesFromHome(network: Network, qube: string, tried: Attempt): boolean {
  const trace = sendPast(network, qube, packetOf(tried));
  const end = network.nodes.get(trace.hops.at(-1)?.node ?? '');
  return (end?.kind === 'site' || end?.kind === 'isp') && ipOf(trace.last)?.src === '192.0.2.66';
}

test('whatever a packet could bring out, probing has found: no port, protocol or address is missed', () => {
  let told = 0;
  fc.assert(
    fc.property(
      fc.array(rule, { maxLength: 5 }),
      fc.array(rule, { minLength: 1, maxLength: 5 }),
      fc.array(attempt, { minLength: 5, maxLength: 20 }),
      (own, above, tries) => {
        const network = resolve(ruled(ruled(defaultChain, 'personal', own), 'sys-firewall', above));
        const found = probe(network, 'personal').tells !== undefined;
        for (const tried of tries)
          if (arrivesFromHome(network, 'personal', tried)) {
            told++;
            expect([tried, found]).toEqual([tried, true]);
          }
      },
    ),
    { numRuns: 1000 },
  );
  expect(told).toBeGreaterThan(50);
});
