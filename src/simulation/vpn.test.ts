import { describe, expect, test } from 'vitest';
import { everyLayer, ipOf, sizeOf } from '#model/packet.ts';
import type { FlowSpec, Scenario, VpnService } from '#model/scenario.ts';
import { ENDPOINT_ONLY, SYS_FIREWALL, SYS_NET, SYS_VPN, WIREGUARD, WORK } from '#scenarios/built-in-qubes.ts';
import { BANK, HOME, RESOLVER, VPN_COMPANY } from '#scenarios/parties.ts';
import { Situation, header, sentBy } from './situation.ts';

// Expected values: the table of reference dossier §5, measured behind sys-firewall and sys-net.

const PAGE: FlowSpec = { from: 'work', to: 'site', protocol: 'http', request: 'GET /secret' };
const NAME: FlowSpec = { from: 'work', to: 'site', protocol: 'dns' };

function vpn(flow: FlowSpec, service: Partial<VpnService>, held = false): Situation {
  const scenario: Scenario = {
    name: 'vpn',
    title: 'A VPN qube',
    takeaway: 'A VPN qube.',
    home: HOME,
    qubes: [
      { ...WORK, netvm: 'sys-vpn' },
      {
        ...SYS_VPN,
        netvm: 'sys-firewall',
        service: { ...WIREGUARD, ...service },
        ...(held && { firewall: ENDPOINT_ONLY }),
      },
      SYS_FIREWALL,
      SYS_NET,
    ],
    parties: [VPN_COMPANY, RESOLVER, BANK],
    flows: [flow],
  };
  return new Situation(scenario);
}

/** Every address in a packet, also in what is sealed. */
function addresses(packet: Parameters<typeof everyLayer>[0]): string[] {
  return everyLayer(packet).flatMap((layer) => (layer.kind === 'ipv4' ? [layer.src, layer.dst] : []));
}

/** openvpn(8), redirect-gateway, step 1: a route of its own to the server, past the tunnel. */
describe('what a client sends to the VPN server’s own address', () => {
  const PING: FlowSpec = { from: 'work', to: VPN_COMPANY.name, protocol: 'icmp' };
  const OPENVPN = { protocol: 'openvpn-tcp', port: 443 } as const;
  const leaves = (situation: Situation): string => header(sentBy(situation.request(), 'sys-net'));

  test('with OpenVPN leaves beside the tunnel, under your home’s address', () => {
    expect(leaves(vpn(PING, { ...OPENVPN, fail_closed: false }))).toMatch(
      /^192\.168\.1\.50 > 203\.0\.113\.7\b.* icmp/,
    );
  });
  test('so errors of routers about it come back, and where you are is unknown, not hidden', () => {
    const { scenario } = vpn(PAGE, { ...OPENVPN, fail_closed: false }).network;
    const closed = new Situation({ ...scenario, default_dispvm: null });
    expect(closed.sight('work', 'user-address')).toMatchObject({
      verdict: 'unknown',
      reason: 'routers-answer',
    });
  });
  test('is stopped by the fail-closed rules', () => {
    expect(vpn(PING, { ...OPENVPN, fail_closed: true }).request()).toMatchObject({ reason: 'fail-closed' });
  });
  test('with WireGuard goes into the tunnel like the rest', () => {
    expect(leaves(vpn(PING, { fail_closed: false }))).toBe('192.168.1.50 > 203.0.113.7:51820 udp TTL 62');
  });
});

describe('the tunnel is up', () => {
  const up = vpn(PAGE, {});
  test('only UDP from 192.168.1.50 to the VPN server leaves sys-net, with TTL 62', () => {
    expect(header(sentBy(up.request(), 'sys-net'))).toBe('192.168.1.50 > 203.0.113.7:51820 udp TTL 62');
  });
  test('inside, the source is the tunnel address and the destination the site', () => {
    expect(addresses(sentBy(up.request(), 'sys-net'))).toEqual([
      '192.168.1.50',
      '203.0.113.7',
      '10.64.0.2',
      '198.51.100.80',
    ]);
  });
  test('the address of the client stands on no packet after sys-vpn, sealed or not', () => {
    const after = up.request().hops.filter((hop) => hop.node !== 'work' && hop.sent);
    expect(after.flatMap((hop) => addresses(hop.sent ?? []))).not.toContain('10.137.0.14');
  });
  test('the site sees the VPN server as the sender', () => {
    expect(ipOf(up.request().last)?.src).toBe('203.0.113.7');
  });
  test('the page comes back to the client as if no tunnel were there', () => {
    expect(header(up.reply().last)).toMatch(/^198\.51\.100\.80 > 10\.137\.0\.14:/);
  });
  test('with dnat-dns re-pointed a look-up goes to 10.64.0.1, inside the tunnel', () => {
    expect(addresses(sentBy(vpn(NAME, {}).request(), 'sys-net')).slice(2)).toEqual([
      '10.64.0.2',
      '10.64.0.1',
    ]);
  });
  test('with dnat-dns stale a look-up goes into the tunnel for 10.139.1.1 and dies there', () => {
    const stale = vpn(NAME, { dns: 'stale' });
    expect(addresses(sentBy(stale.request(), 'sys-net')).slice(2)).toEqual(['10.64.0.2', '10.139.1.1']);
    expect(stale.end()).toEqual({ at: 'vpn-company', how: 'dropped', why: 'no-route-in-tunnel' });
  });
  test('a stale look-up is broken, not leaking: nothing but the tunnel leaves sys-net', () => {
    expect(header(sentBy(vpn(NAME, { dns: 'stale' }).request(), 'sys-net'))).toBe(
      '192.168.1.50 > 203.0.113.7:51820 udp TTL 62',
    );
  });
  test('a forged source inside the client’s qube gets no further than sys-vpn', () => {
    expect(vpn({ ...PAGE, source: '10.137.0.99' }, {}).end()).toEqual({
      at: 'sys-vpn',
      how: 'dropped',
      why: 'spoofed-source',
    });
  });
});

describe.each(['not-yet-up', 'dropped'] as const)('the tunnel is %s', (state) => {
  test('without the fail-closed rule the page goes out in clear as 192.168.1.50', () => {
    const open = vpn(PAGE, { state, fail_closed: false });
    const out = sentBy(open.request(), 'sys-net');
    expect(header(out)).toMatch(/^192\.168\.1\.50 > 198\.51\.100\.80:80 tcp/);
    expect(out.some((layer) => layer.kind === 'http')).toBe(true);
    expect(open.end().how).toBe('delivered');
  });
  test('without the rule a look-up goes out in clear too, to the local resolver', () => {
    expect(header(sentBy(vpn(NAME, { state, fail_closed: false }).request(), 'sys-net'))).toMatch(
      /^192\.168\.1\.50 > 192\.168\.1\.1:53 udp/,
    );
  });
  test.each([PAGE, NAME])('with the rule $protocol from a client ends at sys-vpn, silently', (flow) => {
    expect(vpn(flow, { state, fail_closed: true }).end()).toEqual({
      at: 'sys-vpn',
      how: 'dropped',
      why: 'fail-closed',
    });
  });
  test('with the rule, a program in the VPN qube itself still gets out in clear', () => {
    const own = vpn({ ...PAGE, from: 'sys-vpn' }, { state, fail_closed: true });
    expect(header(sentBy(own.request(), 'sys-net'))).toMatch(/^192\.168\.1\.50 > 198\.51\.100\.80:80 tcp/);
    expect(own.end().how).toBe('delivered');
  });
  test('an endpoint-only rule in its netvm stops that program as well', () => {
    expect(vpn({ ...PAGE, from: 'sys-vpn' }, { state }, true).end()).toEqual({
      at: 'sys-firewall',
      how: 'refused',
      why: 'firewall-rule',
    });
  });
  test('an endpoint-only rule stops a client’s page even where the fail-closed rule is missing', () => {
    expect(vpn(PAGE, { state, fail_closed: false }, true).end()).toEqual({
      at: 'sys-firewall',
      how: 'refused',
      why: 'firewall-rule',
    });
  });
});

// RFC 9293 §3.5, and the capture of the same situation: nothing but SYNs of 52 bytes passes.
describe.each(['http', 'https'] as const)('%s to a site that cannot be reached', (protocol) => {
  const stopped = vpn({ ...PAGE, protocol }, { state: 'dropped' });
  test('ends with the SYN: neither hello nor request is sent after it', () => {
    expect(stopped.journey().exchanges).toHaveLength(1);
    expect(stopped.request().last.slice(1)).toEqual([
      { kind: 'tcp', sport: 40001, dport: protocol === 'http' ? 80 : 443, flags: 'SYN' },
    ]);
    expect(sizeOf(stopped.request().last)).toBe(52);
    expect(stopped.end()).toEqual({ at: 'sys-vpn', how: 'dropped', why: 'fail-closed' });
  });
  test.each(['sys-vpn', 'sys-vpn|work'])(
    '%s reads for which address it was, and no name and no page',
    (place) => {
      expect(stopped.sight(place, 'destination-address').value).toBe('198.51.100.80');
      for (const fact of ['destination-name', 'content'] as const)
        expect([fact, stopped.sight(place, fact)]).toEqual([
          fact,
          expect.objectContaining({ verdict: 'hidden', reason: 'not-carried' }),
        ]);
    },
  );
  test('the qube that wanted to ask knows what, though no packet has said it', () => {
    expect(stopped.sight('work', 'destination-name')).toMatchObject({
      reason: 'about-to-send',
      value: 'bank.example',
    });
    expect(stopped.sight('work', 'content')).toMatchObject({ reason: 'about-to-send', value: 'GET /secret' });
  });
  test('a SYN with a forged sender is answered elsewhere, so nothing follows', () => {
    const forged = vpn({ ...PAGE, protocol, from: 'sys-net', source: '192.0.2.1' }, {});
    expect(forged.end().how).toBe('delivered');
    expect(forged.journey().exchanges).toHaveLength(1);
  });
});

describe('what is sent once the SYN is answered', () => {
  /** What each request and each reply of a journey carries, behind its headers. */
  function carried(protocol: 'http' | 'https'): string[] {
    return vpn({ ...PAGE, protocol }, {})
      .journey()
      .exchanges.flatMap(({ request, reply }) => [request, ...(reply ? [reply] : [])])
      .map(({ last }) => {
        const [, ports, top] = last;
        return top?.kind ?? (ports?.kind === 'tcp' ? (ports.flags ?? 'none') : 'none');
      });
  }
  test('over HTTP the request, and its reply', () => {
    expect(carried('http')).toEqual(['SYN', 'SYN, ACK', 'http', 'http']);
  });
  test('over HTTPS the hellos, and then request and reply under their seal', () => {
    expect(carried('https')).toEqual([
      'SYN',
      'SYN, ACK',
      'tls-hello',
      'tls-hello',
      'tls-record',
      'tls-record',
    ]);
  });
  // The SYN has 20 + 32 bytes, WireGuard pads 52 to 64: 20 + 8 + 16 + 64 + 16.
  test('the SYN goes through the tunnel like anything else: 124 bytes on the wire', () => {
    const [connect] = vpn(PAGE, {}).journey().exchanges;
    expect(connect && sizeOf(sentBy(connect.request, 'sys-net'))).toBe(124);
  });
  test('a look-up needs no connection: sys-vpn reads the name of one that it stops', () => {
    expect(vpn(NAME, { state: 'dropped' }).sees('sys-vpn', 'dns-name')).toBe(true);
  });
});

describe('the endpoint-only rule', () => {
  test('it lets the tunnel itself through', () => {
    expect(vpn(PAGE, {}, true).end().how).toBe('delivered');
  });
  test('it stops a tunnel to another port of the same server', () => {
    expect(vpn(PAGE, { port: 443 }, true).end().at).toBe('sys-firewall');
  });
});
