import { describe, expect, test } from 'vitest';
import type { Layer } from '#model/layer.ts';
import { cellsFor, ipOf, sizeOf, type Packet } from '#model/packet.ts';
import type { FlowSpec, Scenario } from '#model/scenario.ts';
import { whonix } from '#scenarios/whonix.ts';
import { vary } from '#scenarios/vary.ts';
import { Situation, header, sentBy } from './situation.ts';

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
  test('it refuses other UDP', () => {
    expect(tor({ protocol: 'udp' }).end()).toEqual({
      at: 'sys-whonix',
      how: 'refused',
      why: 'tor-only-tcp',
    });
  });
  test('it refuses a ping', () => {
    expect(tor({ protocol: 'icmp' }).end()).toEqual({
      at: 'sys-whonix',
      how: 'refused',
      why: 'tor-no-icmp',
    });
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
  test('the exit opens the connection to the site in its own name', () => {
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
