import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import { everyLayer, ipOf } from '#model/packet.ts';
import type { PartySpec, QubeSpec, Scenario, TorService, VpnService } from '#model/scenario.ts';
import { OPENVPN, SYS_FIREWALL, SYS_NET, TOR, WIREGUARD, WORK } from '#scenarios/built-in-qubes.ts';
import { Situation, sentBy } from './situation.ts';
import { behind } from '../../tests/samples/many.ts';

describe('the error of a firewall that refuses a tunnel’s packet', () => {
  const closed = (service: VpnService | TorService): Scenario => {
    const open = behind(service);
    return {
      ...open,
      qubes: open.qubes.map((qube) =>
        qube.name === 'net-0' ? { ...qube, firewall: [{ action: 'drop' as const }] } : qube,
      ),
    };
  };
  // RFC 792: an error goes to the source in the header of the packet that it is about, and that is net-0.
  test.each([
    ['WireGuard', WIREGUARD],
    ['OpenVPN', OPENVPN],
  ])(
    'goes to the qube that keeps the tunnel; the program that sent the inner packet waits (%s)',
    (_, service) => {
      const inside = new Situation(closed(service));
      expect(inside.end()).toEqual({ at: 'sys-firewall', how: 'dropped', why: 'firewall-rule' });
      expect(ipOf(inside.request().last)?.src).toBe('10.137.0.30');
    },
  );
  test('a program of the VPN qube itself is not told either: its packets go the same way', () => {
    const own = new Situation({
      ...closed(WIREGUARD),
      flows: [{ from: 'net-0', to: 'site', protocol: 'http' }],
    });
    expect(own.end()).toMatchObject({ at: 'sys-firewall', how: 'dropped' });
  });
  test('and with no tunnel around it the program is told at once', () => {
    const bare = behind({ ...WIREGUARD, state: 'dropped', fail_closed: false });
    const ruled = bare.qubes.map((qube) =>
      qube.name === 'net-0' ? { ...qube, firewall: [{ action: 'drop' as const }] } : qube,
    );
    expect(new Situation({ ...bare, qubes: ruled }).end()).toMatchObject({
      at: 'sys-firewall',
      how: 'refused',
    });
  });
  test('behind Tor it goes to the gateway', () => {
    const { request } = new Situation(closed(TOR)).journey().exchanges[1] ?? {};
    expect(request).toMatchObject({ disposition: 'dropped', reason: 'firewall-rule' });
  });
  test('what has come out of the tunnel at the far side is the program’s own again: it is told', () => {
    const spent = behind(WIREGUARD);
    const end = new Situation({
      ...spent,
      flows: [{ from: 'work', to: 'site', protocol: 'icmp', ttl: 2 }],
    }).end();
    expect(end).toEqual({ at: 'vpn-company', how: 'refused', why: 'ttl-exceeded' });
  });
});

test('a way through sixteen tunnels is told, and one through seventeen refused by a number', () => {
  const servers = Array.from({ length: 17 }, (_, n): PartySpec => ({
    name: `vpn-${n}`,
    kind: 'vpn-server',
    title: `VPN ${n}`,
    address: `203.0.113.${100 + n}`,
  }));
  const through = (count: number): Scenario => {
    const services = servers.slice(0, count).map(({ name }, n): VpnService => ({
      ...WIREGUARD,
      server: name,
      tunnel_address: `10.70.${n}.2`,
      resolver: `10.70.${n}.1`,
    }));
    const scenario = behind(...services);
    return { ...scenario, parties: [...scenario.parties, ...servers] };
  };
  const most = new Situation(through(16));
  expect(most.reply().disposition).toBe('delivered');
  expect(everyLayer(sentBy(most.request(), 'sys-net')).filter(({ kind }) => kind === 'sealed')).toHaveLength(
    16,
  );
  const verdict = check(through(17));
  expect('problems' in verdict && verdict.problems.map(({ code }) => code)).toEqual(['S081']);
});

// Measured with a route set in sys-net: dropped silently, for it would leave towards a client (qubes-ipv4.nft, oifgroup 2).
test.each([1, 2, 3])(
  'what a net qube sends to a qube %i net qubes further down ends in the first of them',
  (deep) => {
    const down = Array.from({ length: deep }, (_, n): QubeSpec => ({
      ...SYS_FIREWALL,
      name: `deep-${n}`,
      id: 40 + n,
      netvm: n === 0 ? 'sys-firewall' : `deep-${n - 1}`,
    }));
    const chain = new Situation({
      ...behind(),
      qubes: [{ ...WORK, netvm: `deep-${deep - 1}` }, ...down, SYS_FIREWALL, SYS_NET],
      flows: [{ from: 'sys-net', to: 'work', protocol: 'http' }],
    });
    expect(chain.end()).toEqual({ at: 'sys-firewall', how: 'dropped', why: 'qube-to-qube' });
  },
);

test('eight circuits through one server, by the same relays, each get their own answers', () => {
  const gateways = Array.from({ length: 16 }, (_, n): VpnService | TorService =>
    n % 2 === 0 ? TOR : { ...OPENVPN, tunnel_address: `10.70.${n}.2`, resolver: `10.70.${n}.1` },
  );
  const many = new Situation({
    ...behind(...gateways),
    flows: [{ from: 'work', to: 'site', protocol: 'https' }],
  });
  expect(many.reply().disposition).toBe('delivered');
  // Where all of them come by, the server has a port for each.
  const calls = many
    .request()
    .hops.filter(({ node, to }) => node === 'vpn-company' && to === 'guard')
    .map(({ sent }) => (sent?.[1]?.kind === 'tcp' ? sent[1].sport : 0));
  expect(new Set(calls).size).toBe(8);
});
