import { describe, expect, test } from 'vitest';
import { isWithin } from '#model/ipv4-address.ts';
import { SITUATIONS, type Situation } from '#scenarios/situations.ts';
import { breakPlan } from './broken.ts';
import { macOf } from './device-names.ts';
import { planScenario, type Surroundings } from './plan-scenario.ts';
import type { Plan } from './lab-plan.ts';

const surroundings: Surroundings = {
  directory: '/run/lab',
  site: ['node', 'serve-site.ts'],
  torUser: 'debian-tor',
  wireguard: undefined,
};

function situationCalled(name: string): Situation {
  const found = SITUATIONS.find(({ scenario }) => scenario.name === name);
  if (!found) throw new RangeError(`no situation is called ${name}`);
  return found;
}

function planOf(name: string): Plan {
  return planScenario(situationCalled(name), surroundings);
}

function rulesOf(plan: Plan, namespace: string): string {
  return plan.rulesets
    .filter((ruleset) => ruleset.namespace === namespace)
    .map(({ text }) => text)
    .join('');
}

/** Whether the kernel of a namespace forwards, as its setting says. */
function forwardingOf({ namespaces }: Plan, name: string): string | undefined {
  return namespaces.find((each) => each.name === name)?.sysctl['net.ipv4.ip_forward'];
}

const cases = SITUATIONS.map((situation) => [situation.scenario.name, situation] as const);

describe('The plan of', () => {
  test.each(cases)('%s is the same each time.', (_, situation) => {
    expect(planScenario(situation, surroundings)).toEqual(planScenario(situation, surroundings));
  });

  test.each(cases)(
    '%s names each namespace once, and each device once in it, in at most 15 letters.',
    (_, situation) => {
      const { namespaces, cables } = planScenario(situation, surroundings);
      const names = namespaces.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const devices = cables.flatMap(({ ends }) =>
        ends.map(({ namespace, device }) => `${namespace} ${device}`),
      );
      expect(new Set(devices).size).toBe(devices.length);
      const lengths = cables.flatMap(({ ends }) => ends.map(({ device }) => device.length));
      expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
    },
  );

  test.each(cases)('%s listens at every cable of the computer, the home and the parties.', (_, situation) => {
    const { cables, taps } = planScenario(situation, surroundings);
    const tapped = new Set(taps.map(({ namespace, device }) => `${namespace} ${device}`));
    // The ISP’s own card is at the other end of every party’s, and the air’s at the router’s.
    const left = cables
      .filter(({ ends }) => !ends.some(({ namespace, device }) => tapped.has(`${namespace} ${device}`)))
      .map(({ ends }) => ends[0].namespace);
    expect(left).toEqual(['isp']);
  });

  // RFC 5737, 2544, 1918: nobody outside the box has such an address, and the box has no way out.
  const kept = [
    '192.0.2.0/24',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '198.18.0.0/15',
    '10.0.0.0/8',
    '192.168.0.0/16',
  ];

  test.each(cases)(
    '%s has only addresses that are kept for documentation, tests and private networks.',
    (_, situation) => {
      const plan = planScenario(situation, surroundings);
      const written = JSON.stringify([plan.addressing, plan.errands, plan.tunnels, plan.daemons]);
      const addresses = [...written.matchAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g)].map(([address]) => address);
      const others = addresses.filter((address) => !kept.some((range) => isWithin(address, range)));
      expect(others.filter((address) => !['0.0.0.0', '255.255.255.0'].includes(address))).toEqual([]);
    },
  );
});

describe('The computer of the plan', () => {
  test('links a qube to its net qube as Qubes does: one hardware address for all qubes, groups 1 and 2.', () => {
    const cable = planOf('default-chain').cables.find(({ ends }) => ends[0].namespace === 'personal');
    expect(cable?.ends).toEqual([
      { namespace: 'personal', device: 'eth0', mac: '00:16:3e:5e:6c:00', group: 1 },
      { namespace: 'sys-firewall', device: 'vif13.0', mac: 'fe:ff:ff:ff:ff:ff', group: 2 },
    ]);
  });

  test('gives a qube its net qube for a gateway, on the link, and a neighbour that is known.', () => {
    const lines = planOf('default-chain').addressing.find(({ namespace }) => namespace === 'personal')?.lines;
    expect(lines).toContain('addr add 10.137.0.13/32 dev eth0');
    expect(lines).toContain('route add default via 10.138.0.6 dev eth0 onlink');
    expect(lines).toContain('neigh replace 10.138.0.6 lladdr fe:ff:ff:ff:ff:ff dev eth0 nud permanent');
  });

  test('has no cable to an offline vault.', () => {
    const { cables } = planOf('vault');
    expect(cables.flatMap(({ ends }) => ends).filter(({ namespace }) => namespace === 'vault')).toEqual([]);
  });

  test('fails closed in sys-vpn and nowhere else.', () => {
    const plan = planOf('tunnel-down-closed');
    const where = plan.rulesets
      .filter(({ text }) => text.includes('fail-closed'))
      .map(({ namespace }) => namespace);
    expect(where).toEqual(['sys-vpn']);
    expect(rulesOf(plan, 'sys-vpn')).toContain('oifgroup 1 counter drop');
    expect(rulesOf(planOf('tunnel-down-open'), 'sys-vpn')).not.toContain('fail-closed');
  });

  test('holds sys-vpn to its endpoint in its net qube, not in itself.', () => {
    const plan = planOf('vpn-behind-firewall');
    const accept = 'ip daddr 203.0.113.7/32 udp dport 51820-51820 accept';
    expect(rulesOf(plan, 'sys-firewall')).toContain(accept);
    expect(rulesOf(plan, 'sys-vpn')).not.toContain(accept);
  });

  test('turns look-ups to the VPN’s resolver while the tunnel is up, and to the virtual one again when it is not.', () => {
    expect(rulesOf(planOf('vpn-behind-firewall'), 'sys-vpn')).toContain(
      '10.139.1.1 udp dport 53 dnat to 10.64.0.1',
    );
    expect(rulesOf(planOf('tunnel-down-open'), 'sys-vpn')).toContain(
      '10.139.1.1 udp dport 53 dnat to 10.139.1.1',
    );
  });

  test('gives a Tor gateway no rule by which anything is forwarded, and lets only Tor’s user send.', () => {
    const rules = rulesOf(planOf('whonix'), 'sys-whonix');
    expect(rules).toMatch(/chain forward \{\s+type filter hook forward priority filter; policy drop;\s+\}/);
    expect(forwardingOf(planOf('whonix'), 'sys-whonix')).toBe('0');
    expect(rules).toContain('meta skuid debian-tor accept');
    expect(rules).not.toContain('masquerade');
  });

  test('has rules of both families only where there is IPv6, and closes each by itself.', () => {
    const forgotten = rulesOf(planOf('ipv6-forgotten'), 'sys-vpn').split('table ip6');
    expect(forgotten[0]).toContain('fail-closed');
    expect(forgotten[1]).not.toContain('fail-closed');
    expect(rulesOf(planOf('ipv6-closed'), 'sys-vpn').split('table ip6')[1]).toContain('fail-closed');
    expect(rulesOf(planOf('seeds'), 'sys-vpn')).not.toContain('ip6');
  });
});

test('A stock Tor gateway forwards nothing, so that nobody is told of it; broken on purpose it forwards.', () => {
  const plan = planOf('udp-into-tor');
  const qubes = situationCalled('udp-into-tor').scenario.qubes.map(({ name }) => name);
  const rules = rulesOf(plan, 'sys-tor');
  expect(rules).not.toMatch(/reject .*tor-(?:no-icmp|only-tcp)/);
  expect(forwardingOf(plan, 'sys-tor')).toBe('0');
  expect(forwardingOf(plan, 'sys-net')).toBe('1');
  expect(forwardingOf(breakPlan(plan, 'tor-forward', qubes), 'sys-tor')).toBe('1');
});

describe('A plan that is broken on purpose', () => {
  const qubesOf = (name: string): string[] => situationCalled(name).scenario.qubes.map((qube) => qube.name);

  test.each([
    ['kill-switch', 'tunnel-down-closed', 'sys-vpn', 'fail-closed'],
    ['kill-switch', 'desktop-kill-switch', 'laptop', 'kill-switch'],
    ['masquerade', 'default-chain', 'sys-firewall', 'masquerade'],
    ['tor-forward', 'udp-into-tor', 'sys-tor', 'tor-only-tcp'],
  ] as const)('lacks the rule: %s in %s.', (broken, name, qube, word) => {
    const whole = planOf(name);
    expect(rulesOf(whole, qube)).toContain(word);
    expect(rulesOf(breakPlan(whole, broken, qubesOf(name)), qube)).not.toContain(word);
  });

  test('still has a home router that masquerades: only the computer is broken.', () => {
    const broken = breakPlan(planOf('default-chain'), 'masquerade', qubesOf('default-chain'));
    expect(rulesOf(broken, 'router')).toContain('masquerade');
  });
});

test('Hardware addresses of our own are locally administered, and as many as there are addresses.', () => {
  expect(macOf('198.51.100.80')).toBe('02:00:c6:33:64:50');
  expect(macOf('192.168.1.50')).not.toBe(macOf('192.168.1.51'));
  expect(macOf('192.168.1.50')).toMatch(/^02:/);
});
