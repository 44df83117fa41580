import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import type { TorService, VpnService } from '#model/scenario.ts';
import { OPENVPN, TOR, WIREGUARD } from '#scenarios/built-in-qubes.ts';
import { Situation } from './situation.ts';
import type { FactId } from './fact.ts';
import { net, behind } from '../../tests/samples/many.ts';
const OTHER_TOR: TorService = { kind: 'tor', guard: 'guard-2', middle: 'middle-2', exit: 'exit-2' };
const TO_SECOND = { server: 'second', tunnel_address: '10.66.0.2', resolver: '10.66.0.1' };

/** What each place sees of a fact, in words; hidden is nothing. */
function seen(at: Situation, fact: FactId, places: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(places.map((place) => [place, at.sight(place, fact).value]));
}

const OUTER_WIREGUARD: VpnService = { ...WIREGUARD, ...TO_SECOND };

describe('a VPN in Tor in a VPN', () => {
  const nested = new Situation(behind(OPENVPN, TOR, OUTER_WIREGUARD));
  test('arrives and is answered', () => {
    expect(nested.reply().disposition).toBe('delivered');
  });
  // On these links WireGuard's frames pass and nothing else: sealed inside are Tor's.
  test('where only WireGuard’s frames pass, the tunnel that is seen is WireGuard', () => {
    expect(
      seen(nested, 'vpn-in-use', ['isp', 'router', 'wifi', 'sys-net', 'sys-firewall', 'net-2|sys-firewall']),
    ).toEqual({
      isp: 'WireGuard',
      router: 'WireGuard',
      wifi: 'WireGuard',
      'sys-net': 'WireGuard',
      'sys-firewall': 'WireGuard',
      'net-2|sys-firewall': 'WireGuard',
    });
  });
  test('where only OpenVPN’s frames pass, it is OpenVPN', () => {
    expect(seen(nested, 'vpn-in-use', ['net-0|net-1', 'exit', 'exit|vpn-company', 'vpn-company'])).toEqual({
      'net-0|net-1': 'OpenVPN',
      exit: 'OpenVPN',
      'exit|vpn-company': 'OpenVPN',
      'vpn-company': 'OpenVPN',
    });
  });
  test('the outer company is an end of its own tunnel, sees Tor in it, and not the inner tunnel', () => {
    expect(nested.sight('second', 'vpn-in-use')).toMatchObject({ value: 'WireGuard', reason: 'is-the-end' });
    expect(nested.sees('second', 'tor-in-use')).toBe(true);
  });
  test('nobody between guard and exit sees a VPN', () => {
    expect(seen(nested, 'vpn-in-use', ['guard|middle', 'middle', 'exit|middle'])).toEqual({
      'guard|middle': undefined,
      middle: undefined,
      'exit|middle': undefined,
    });
  });
});

describe('a VPN in another VPN', () => {
  const nested = new Situation(behind({ ...OPENVPN }, OUTER_WIREGUARD));
  test('arrives and is answered', () => {
    expect(nested.reply().disposition).toBe('delivered');
  });
  test('who opens the outer one sees both; who only passes it on sees the outer one', () => {
    expect(seen(nested, 'vpn-in-use', ['second', 'net-1', 'isp', 'vpn-company'])).toEqual({
      second: 'OpenVPN and WireGuard',
      'net-1': 'OpenVPN and WireGuard',
      isp: 'WireGuard',
      'vpn-company': 'OpenVPN',
    });
  });
  test('who is an end of one of the two is not called an end of both', () => {
    expect(nested.sight('second', 'vpn-in-use').reason).toBe('by-its-shape');
    expect(nested.sight('vpn-company', 'vpn-in-use').reason).toBe('is-the-end');
  });
});

describe('two Tor gateways with a VPN qube between', () => {
  const nested = new Situation(behind(TOR, OPENVPN, OTHER_TOR));
  test('arrive and are answered', () => {
    expect(nested.reply().disposition).toBe('delivered');
  });
  test('there are two guards: the home’s ISP sees one, and the VPN company calls the other', () => {
    expect(seen(nested, 'tor-guard', ['isp', 'router', 'net-1', 'vpn-company', 'net-2'])).toEqual({
      isp: '198.51.100.20',
      router: '198.51.100.20',
      'net-1': '203.0.113.90',
      'vpn-company': '203.0.113.90',
      'net-2': '198.51.100.20',
    });
  });
  test('the home’s packets go to the outer guard first, and to nobody else', () => {
    expect(nested.sight('isp', 'first-peer').value).toBe('198.51.100.20');
  });
  test.each([
    ['every relay', TOR],
    ['the guard', { ...OTHER_TOR, guard: 'guard' }],
    ['the exit', { ...OTHER_TOR, exit: 'exit' }],
    ['guard and exit in turn', { kind: 'tor', guard: 'exit', middle: 'middle-2', exit: 'guard' }],
    ['all three in reverse', { kind: 'tor', guard: 'exit', middle: 'middle', exit: 'guard' }],
  ] as const)('may share %s: each answer still finds its circuit', (_, outer) => {
    const shared = new Situation(behind(TOR, OPENVPN, outer));
    expect(shared.reply().disposition).toBe('delivered');
    expect(shared.reply().hops.map(({ node }) => node)).toEqual(
      shared
        .request()
        .hops.map(({ node }) => node)
        .reverse(),
    );
  });
});

describe('two Tor gateways in a row', () => {
  // torspec param-spec, allow-network-reentry: by default an exit opens no connection to a relay.
  test.each([
    ['other relays', OTHER_TOR],
    ['the same relays', TOR],
  ])('with %s do not get through: the outer exit calls no relay', (_, outer) => {
    const twice = new Situation(behind(TOR, outer));
    expect(twice.end()).toEqual({ at: outer.exit, how: 'dropped', why: 'tor-reentry' });
  });
});

describe('one VPN server in two places', () => {
  const same: VpnService = { ...WIREGUARD, tunnel_address: '10.64.0.3' };
  test('around a Tor gateway it takes both tunnels, and answers both', () => {
    const around = new Situation(behind(OPENVPN, TOR, WIREGUARD));
    expect(around.reply().disposition).toBe('delivered');
    expect(around.sight('vpn-company', 'vpn-in-use').value).toBe('OpenVPN and WireGuard');
    expect(around.sight('vpn-company', 'vpn-in-use').reason).toBe('is-the-end');
  });
  test('around another company’s tunnel too', () => {
    const around = new Situation(behind(OPENVPN, OUTER_WIREGUARD, WIREGUARD));
    expect(around.reply().disposition).toBe('delivered');
  });
  test('and directly one inside the other it is refused: a limit of ours, said by a number', () => {
    const verdict = check(behind(same, WIREGUARD));
    expect('problems' in verdict && verdict.problems.map(({ code, where }) => [code, where])).toEqual([
      ['S080', 'qubes[1].service.server “net-0”'],
    ]);
  });
  test('it does not matter there if the outer tunnel is not up and lets nothing past it', () => {
    expect(check(behind(same, { ...WIREGUARD, state: 'dropped', fail_closed: true }))).toHaveProperty(
      'scenario',
    );
  });
  test('and it matters if the one between is not up and lets everything past it', () => {
    const verdict = check(
      behind(same, { ...OUTER_WIREGUARD, state: 'dropped', fail_closed: false }, WIREGUARD),
    );
    expect('problems' in verdict && verdict.problems.map(({ code }) => code)).toEqual(['S080']);
  });
  test('two qubes side by side may use it', () => {
    const both = behind(WIREGUARD);
    expect(check({ ...both, qubes: [...both.qubes, net('net-9', 39, 'sys-firewall', same)] })).toHaveProperty(
      'scenario',
    );
  });
  // RFC 1122 §3.2.2.6.
  test('what a client sends to the server itself through its tunnel goes no further, and a ping is answered', () => {
    const [qubes, flow] = [behind(WIREGUARD), { from: 'work', to: 'vpn-company' }] as const;
    expect(new Situation({ ...qubes, flows: [{ ...flow, protocol: 'udp' }] }).end()).toEqual({
      at: 'vpn-company',
      how: 'refused',
      why: 'not-listening',
    });
    const ping = new Situation({ ...qubes, flows: [{ ...flow, protocol: 'icmp' }] });
    expect([ping.end(), ping.reply().disposition, ping.reply().hops.at(-1)?.node]).toEqual([
      { at: 'vpn-company', how: 'delivered', why: undefined },
      'delivered',
      'work',
    ]);
  });
});
