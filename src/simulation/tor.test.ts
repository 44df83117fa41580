import { describe, expect, test } from 'vitest';
import type { Layer } from '#model/layer.ts';
import { cellsFor, everyLayer, ipOf, portsOf, sizeOf, type Packet } from '#model/packet.ts';
import type { FlowSpec, Scenario } from '#model/scenario.ts';
import { torInsideVpn } from '#scenarios/tor-inside-vpn.ts';
import { whonix } from '#scenarios/whonix.ts';
import { vary } from '#scenarios/vary.ts';
import { Situation, header, sentBy } from './situation.ts';
import type { Trace } from './trace.ts';

// Expected values: reference dossier §6; tor-spec §0.2, §3, §5.5, §6.1, §6.2.

function tor(flow: Partial<FlowSpec>): Situation {
  const scenario: Scenario = {
    ...whonix,
    flows: [{ from: 'anon-whonix', to: 'site', protocol: 'http', ...flow }],
  };
  return new Situation(scenario);
}

const web = tor({ request: 'GET /login' });

/** What the TLS record on a Tor link holds: the cell's header and its body. */
function cellOf(packet: Packet): readonly Layer[] {
  const record = packet[3];
  if (record?.kind !== 'sealed') throw new RangeError('this is no link between Tor nodes');
  return record.inner;
}

/** The onion layers of a cell, outermost first, as the relay that can open each. */
function layersOf(packet: Packet): string[] {
  const names: string[] = [];
  for (let at = cellOf(packet)[1]; at?.kind === 'sealed'; [at] = at.inner)
    names.push(at.key.split(':')[2] ?? '');
  return names;
}

describe('what the gateway takes and what it refuses', () => {
  test('it takes TCP at its TransPort', () => {
    expect(web.request().hops[1]?.actions).toContainEqual(
      expect.objectContaining({ do: 'take-stream', port: 'TransPort' }),
    );
  });
  test('it takes a look-up at its DnsPort', () => {
    expect(tor({ protocol: 'dns' }).request().hops[1]?.actions).toContainEqual(
      expect.objectContaining({ do: 'take-stream', port: 'DnsPort' }),
    );
  });
  // It does not forward (ip_forward is 0), and Linux then drops what is for others without an error: qubes-whonix
  // usr/lib/systemd/system/qubes-whonix-network.service.
  test('it drops other UDP and says nothing', () => {
    expect(tor({ protocol: 'udp' }).end()).toEqual({
      at: 'sys-whonix',
      how: 'dropped',
      why: 'tor-only-tcp',
    });
  });
  test('it drops a ping and says nothing', () => {
    expect(tor({ protocol: 'icmp' }).end()).toEqual({
      at: 'sys-whonix',
      how: 'dropped',
      why: 'tor-no-icmp',
    });
  });
  test('it takes a connection to a private address, then closes it: Tor calls none', () => {
    const lan = tor({ to: 'sys-firewall' });
    expect(lan.journey().exchanges.map(({ request }) => request.disposition)).toEqual([
      'delivered',
      'refused',
    ]);
    expect(lan.end()).toEqual({ at: 'sys-whonix', how: 'refused', why: 'tor-internal-address' });
  });
  test('it lets no program of its own but Tor out', () => {
    expect(tor({ from: 'sys-whonix' }).end()).toEqual({
      at: 'sys-whonix',
      how: 'refused',
      why: 'tor-gateway-output',
    });
  });
  test('it does not pass a packet from outside on to a client', () => {
    expect(tor({ from: 'sys-firewall', to: 'anon-whonix' }).end()).toEqual({
      at: 'sys-whonix',
      how: 'dropped',
      why: 'uplink-input',
    });
  });
  test('it drops a source address that its client was not given', () => {
    expect(tor({ source: '10.137.0.99' }).end()).toMatchObject({ at: 'sys-whonix', why: 'spoofed-source' });
  });
});

describe('the way through the circuit', () => {
  test('one TCP link goes to the guard, and sys-firewall, sys-net, Wi-Fi, router and ISP carry nothing else', () => {
    const peers = ['sys-whonix', 'sys-firewall', 'sys-net', 'wifi', 'router', 'isp'].map((node) => {
      const ip = ipOf(sentBy(web.request(), node));
      return [ip?.dst, ip?.protocol];
    });
    expect(new Set(peers.map(String))).toEqual(new Set(['203.0.113.90,tcp']));
  });
  test('there are three layers to the guard, two to the middle, one to the exit and none to the site', () => {
    const [gateway, guard, middle] = ['sys-whonix', 'guard', 'middle'].map((node) =>
      layersOf(sentBy(web.request(), node)),
    );
    expect(gateway).toEqual(['guard', 'middle', 'exit']);
    expect(guard).toEqual(['middle', 'exit']);
    expect(middle).toEqual(['exit']);
    expect(sentBy(web.request(), 'exit').map((layer) => layer.kind)).toEqual(['ipv4', 'tcp', 'http']);
  });
  test('on the way back each relay adds a layer and the gateway removes all three', () => {
    const back = ['exit', 'middle', 'guard'].map((node) => layersOf(sentBy(web.reply(), node)));
    expect(back).toEqual([['exit'], ['middle', 'exit'], ['guard', 'middle', 'exit']]);
    expect(sentBy(web.reply(), 'sys-whonix').map((layer) => layer.kind)).toEqual(['ipv4', 'tcp', 'http']);
  });
  test('the exit sends to the site in its own name', () => {
    expect(header(sentBy(web.request(), 'exit'))).toMatch(/^198\.19\.9\.43 > 198\.51\.100\.99:80 tcp/);
  });
  test('the page reaches the client as if the site had sent it', () => {
    expect(header(web.reply().last)).toMatch(/^198\.51\.100\.99 > 10\.137\.0\.16:/);
  });
  test('the number of the circuit is another one on each link', () => {
    const circuits = ['sys-whonix', 'guard', 'middle'].map((node) => {
      const [cell] = cellOf(sentBy(web.request(), node));
      return cell?.kind === 'tor-cell' ? cell.circuit : undefined;
    });
    expect(new Set(circuits).size).toBe(3);
  });
});

// tor-spec §6.2, RFC 9293 §3.5; the order is that of the captures: the gateway answers at once, then calls.
describe('the connection to the site', () => {
  const [connect, call, page] = web.journey().exchanges;
  const nodes = (trace: Trace | undefined): string[] => trace?.hops.map(({ node }) => node) ?? [];
  /** The relay message in a packet to a relay, all its layers taken off. */
  const messageIn = (packet: Packet): Layer | undefined =>
    everyLayer(packet).find(({ kind }) => kind === 'relay');

  test('the gateway takes the client’s SYN and answers it itself, in the site’s name', () => {
    expect(nodes(connect?.request)).toEqual(['anon-whonix', 'sys-whonix']);
    expect(connect?.request.hops[1]?.actions.map((action) => action.do)).toEqual(['take-stream', 'deliver']);
    expect(nodes(connect?.reply)).toEqual(['sys-whonix', 'anon-whonix']);
    const answer = connect?.reply?.last ?? [];
    expect(header(answer)).toBe('198.51.100.99 > 10.137.0.16:40001 tcp TTL 64');
    expect(answer).toContainEqual(expect.objectContaining({ kind: 'tcp', flags: 'SYN, ACK' }));
  });
  test('then its Tor asks the exit to BEGIN a stream to the site’s address and port', () => {
    expect(nodes(call?.request)[0]).toBe('sys-whonix');
    for (const node of ['sys-whonix', 'guard', 'middle']) {
      const packet = call && sentBy(call.request, node);
      expect(packet && messageIn(packet)).toEqual({
        kind: 'relay',
        command: 'BEGIN',
        target: '198.51.100.99:80',
      });
      expect(packet && sizeOf(cellOf(packet))).toBe(514);
    }
  });
  test('the exit sends the site a SYN of its own, and tells the gateway that it is CONNECTED', () => {
    const syn = call && sentBy(call.request, 'exit');
    expect(syn?.map((layer) => layer.kind)).toEqual(['ipv4', 'tcp']);
    expect(syn?.[1]).toMatchObject({ dport: 80, flags: 'SYN' });
    expect(call && messageIn(sentBy(call.reply ?? call.request, 'guard'))).toEqual({
      kind: 'relay',
      command: 'CONNECTED',
      target: '198.51.100.99',
    });
    expect(call?.reply).toMatchObject({ disposition: 'delivered' });
    expect(nodes(call?.reply).at(-1)).toBe('sys-whonix');
  });
  test('the request follows on both connections, as DATA that names no target', () => {
    expect(page).toBe(web.journey().exchanges.at(-1));
    expect(page && messageIn(sentBy(page.request, 'middle'))).toEqual({ kind: 'relay', command: 'DATA' });
    const portsAtExit = [call, page].map((each) => each && portsOf(sentBy(each.request, 'exit'))?.sport);
    expect(new Set(portsAtExit).size).toBe(1);
    expect(page?.request.hops.find(({ node }) => node === 'exit')?.actions).toContainEqual(
      expect.objectContaining({ do: 'use-stream' }),
    );
  });
  test('over HTTPS there is one connection for hello and page', () => {
    const { exchanges } = tor({ protocol: 'https' }).journey();
    const syns = exchanges.flatMap(({ request }) =>
      request.hops.flatMap(({ node, sent }) => (sent && portsOf(sent)?.flags === 'SYN' ? [node] : [])),
    );
    expect(exchanges).toHaveLength(4);
    expect(syns).toEqual(['anon-whonix', 'exit']);
  });
  test('a client that cannot be served has sent its request all the same: the gateway had answered', () => {
    const cut = new Situation(vary(torInsideVpn, { tunnel: 'dropped', failClosed: true }));
    expect(cut.end()).toEqual({ at: 'sys-vpn', how: 'dropped', why: 'fail-closed' });
    expect(cut.sees('sys-whonix', 'content')).toBe(true);
    expect(cut.sees('sys-vpn', 'content')).toBe(false);
  });
});

describe('cells', () => {
  test.each(['sys-whonix', 'guard', 'middle'])('a cell that leaves %s has 514 bytes', (node) => {
    expect(sizeOf(cellOf(sentBy(web.request(), node)))).toBe(514);
  });
  test.each(['exit', 'middle', 'guard'])('a cell that leaves %s on the way back has 514 bytes', (node) => {
    expect(sizeOf(cellOf(sentBy(web.reply(), node)))).toBe(514);
  });
  // 531 = 514 + 1 + 16, as measured on a real circuit; the record's header has 5 bytes more.
  test('one cell makes a TLS record of 531 bytes', () => {
    expect(sizeOf(sentBy(web.request(), 'sys-net').slice(3))).toBe(531);
  });
  test('a relay message carries at most 498 bytes: 498 fit in one cell, 499 need two', () => {
    const bytes = (n: number): Packet => [{ kind: 'data', message: 'x'.repeat(n) }];
    expect([cellsFor(bytes(498)), cellsFor(bytes(499))]).toEqual([1, 2]);
  });
  test('two cells make a TLS record of 1045 bytes', () => {
    const long = tor({ request: `GET /${'x'.repeat(500)}` });
    expect(sizeOf(sentBy(long.request(), 'sys-net').slice(3))).toBe(1045);
  });
});

describe('a look-up through Tor', () => {
  const dns = tor({ protocol: 'dns' });
  test('the exit resolves the name', () => {
    expect(dns.end()).toEqual({ at: 'exit', how: 'delivered', why: undefined });
  });
  test('the exit reads the name, and neither guard nor middle nor anybody before them does', () => {
    expect(dns.sees('exit', 'dns-name')).toBe(true);
    for (const place of ['sys-firewall', 'sys-net', 'wifi', 'router', 'isp', 'guard', 'middle'])
      expect([place, dns.sight(place, 'dns-name').verdict]).toEqual([place, 'hidden']);
  });
  test('the answer comes back to the client with the address of the site', () => {
    expect(dns.reply().last).toContainEqual(
      expect.objectContaining({ kind: 'dns', answer: '198.51.100.99' }),
    );
  });
});

describe('HTTPS through Tor', () => {
  const https = new Situation(vary(whonix, { protocol: 'https' }));
  test('the exit reads the name in the hello and not the page', () => {
    expect(https.sight('exit', 'destination-name')).toMatchObject({
      verdict: 'visible',
      reason: 'in-the-hello',
    });
    expect(https.sees('exit', 'content')).toBe(false);
  });
});
