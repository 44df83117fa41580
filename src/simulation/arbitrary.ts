import fc from 'fast-check';
import type { FirewallRule, FlowSpec, PartySpec, QubeSpec, Scenario, VpnService } from '#model/scenario.ts';

/** Random scenarios that make sense, for the laws: trees of net qubes up to 6 deep, tunnels in any legal order. */

const CIRCUITS = [
  ['guard-a', 'middle-a', 'exit-a'],
  ['guard-b', 'middle-b', 'exit-b'],
] as const;

// Each on a /16 of its own; the second circuit is for a Tor gateway behind another.
const PARTIES: readonly PartySpec[] = [
  { name: 'resolver', kind: 'resolver', title: 'resolver', address: '192.0.2.53' },
  { name: 'site', kind: 'site', title: 'site', address: '198.51.100.80', domain: 'site.example' },
  // A server for each VPN qube: a tunnel through another one to the same server is not modelled.
  ...Array.from({ length: 6 }, (_, n): PartySpec => ({
    name: `vpn-${n}`,
    kind: 'vpn-server',
    title: `VPN ${n}`,
    address: `203.0.113.${70 + n}`,
  })),
  ...CIRCUITS.flat().map((name, n): PartySpec => ({
    name,
    kind: 'relay',
    title: name,
    address: `198.${18 + n}.4.20`,
  })),
];

/** Mostly nothing, one time in `n` a value. */
function rarely<T>(n: number, values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: n - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: values });
}

const rule: fc.Arbitrary<FirewallRule> = fc.record(
  {
    action: fc.constantFrom('accept', 'drop'),
    dst4: fc.constantFrom('198.51.100.80', '198.51.100.0/24', '203.0.113.0/24', '0.0.0.0/0'),
    proto: fc.constantFrom('tcp', 'udp', 'icmp'),
  },
  { requiredKeys: ['action'] },
);
const namesRule: FirewallRule = { action: 'accept', specialtarget: 'dns' };
const firewall = rarely(
  4,
  fc.array(fc.oneof(rule, fc.constant(namesRule), fc.constant<FirewallRule>({ action: 'accept' })), {
    maxLength: 4,
  }),
);

const link = fc.record({
  // Below the qube made last, to get long chains; or below any.
  parent: fc.option(fc.nat(5), { nil: undefined, freq: 2 }),
  disposable: fc.boolean(),
  tunnel: fc.constantFrom('none', 'none', 'wireguard', 'openvpn-tcp', 'tor'),
  state: fc.constantFrom<VpnService['state']>('up', 'up', 'up', 'not-yet-up', 'dropped'),
  failClosed: fc.boolean(),
  dns: fc.constantFrom<VpnService['dns']>('repointed', 'repointed', 'stale'),
  firewall,
});
type Link = typeof link extends fc.Arbitrary<infer T> ? T : never;

const app = fc.record({ parent: fc.oneof(fc.constant(5), fc.nat(6)), firewall });
const flow = fc.record({
  from: fc.nat(9),
  to: fc.nat(20),
  protocol: fc.constantFrom<FlowSpec['protocol']>('http', 'https', 'dns', 'udp', 'icmp'),
  size: fc.nat(900),
  ttl: rarely(10, fc.integer({ min: 1, max: 64 })),
  source: rarely(12, fc.constantFrom('10.137.0.1', '10.137.0.40', '198.51.100.80')),
});

function vpnAt(index: number, { tunnel, state, failClosed, dns }: Link): VpnService {
  return {
    kind: 'vpn',
    protocol: tunnel === 'wireguard' ? 'wireguard' : 'openvpn-tcp',
    server: `vpn-${index}`,
    port: tunnel === 'wireguard' ? 51820 : 443,
    tunnel_address: `10.64.${index}.2`,
    resolver: `10.64.${index}.1`,
    state,
    fail_closed: failClosed,
    dns,
  };
}

/** What runs in a net qube, unless what is above it cannot carry it: Tor takes no WireGuard. */
function serviceAt(index: number, each: Link, torAbove: number): QubeSpec['service'] {
  if (each.tunnel === 'none' || (each.tunnel === 'wireguard' && torAbove > 0)) return undefined;
  if (each.tunnel !== 'tor') return vpnAt(index, each);
  const circuit = CIRCUITS[torAbove];
  return circuit && { kind: 'tor', guard: circuit[0], middle: circuit[1], exit: circuit[2] };
}

function netQubes(links: readonly Link[]): QubeSpec[] {
  const made: QubeSpec[] = [];
  const torAt: number[] = [];
  links.forEach((each, index) => {
    const parent = index === 0 ? undefined : (each.parent ?? index - 1) % index;
    const torAbove = parent === undefined ? 0 : (torAt[parent] ?? 0);
    const service = serviceAt(index, each, torAbove);
    torAt.push(torAbove + (service?.kind === 'tor' ? 1 : 0));
    made.push({
      name: `net-${index}`,
      class: each.disposable ? 'DispVM' : 'AppVM',
      label: 'green',
      id: 20 + index,
      netvm: parent === undefined ? null : `net-${parent}`,
      provides_network: true,
      ...(parent === undefined && { uplink: { address: '192.168.1.50', resolver: '192.168.1.1' } }),
      ...(service && { service }),
      ...(each.firewall && { firewall: each.firewall }),
    });
  });
  return made;
}

/** A scenario drawn at random; every one of them makes sense. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    links: fc.array(link, { minLength: 1, maxLength: 6 }),
    apps: fc.array(app, { minLength: 1, maxLength: 4 }),
    flows: fc.array(flow, { minLength: 1, maxLength: 3 }),
  })
  .map(({ links, apps, flows }) => {
    const nets = netQubes(links);
    const appQubes = apps.map((each, n): QubeSpec => ({
      name: `app-${n}`,
      class: 'AppVM',
      label: 'red',
      id: 40 + n,
      // One past the last net qube is nowhere: an offline qube.
      netvm: nets[each.parent % (nets.length + 1)]?.name ?? null,
      ...(each.firewall && { firewall: each.firewall }),
    }));
    // App qubes first: most flows start there.
    const senders = [...appQubes, ...appQubes, ...nets].map(({ name }) => name);
    return {
      name: 'random',
      title: 'Random',
      takeaway: 'Random.',
      home: { router: '192.168.1.1', public_address: '192.0.2.66' },
      qubes: [...appQubes, ...nets],
      parties: [...PARTIES],
      flows: flows.map(({ from, to, protocol, size, ttl, source }): FlowSpec => {
        const sender = senders[from % senders.length] ?? 'net-0';
        const others = [...appQubes, ...nets].map(({ name }) => name).filter((name) => name !== sender);
        // Half of the flows that can go to another qube do; pages and names are a site's.
        const other = protocol === 'udp' || protocol === 'icmp' ? others[to - 10] : undefined;
        return {
          from: sender,
          to: other ?? 'site',
          protocol,
          request: `GET /${'x'.repeat(size)}`,
          ...(ttl !== undefined && { ttl }),
          ...(source !== undefined && { source }),
        };
      }),
    };
  });
