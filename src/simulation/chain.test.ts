import { describe, expect, test } from 'vitest';
import { addressOf } from '#model/network.ts';
import { ipOf, sizeOf } from '#model/packet.ts';
import type { FlowSpec, QubeSpec, Scenario } from '#model/scenario.ts';
import { BANK, HOME, RESOLVER } from '#scenarios/parties.ts';
import { SYS_NET } from '#scenarios/built-in-qubes.ts';
import { Situation, header, sentBy } from './situation.ts';

/**
 * The measured chain of reference dossier §4, "Hop by hop": mail 10.137.0.31 behind sys-firewall
 * 10.137.0.6 behind sys-net 10.137.0.5, which has 192.168.1.50 on the local network.
 */
const MAIL: QubeSpec = { name: 'mail', class: 'AppVM', label: 'blue', id: 31, netvm: 'sys-firewall' };
const FIREWALL: QubeSpec = {
  name: 'sys-firewall',
  class: 'AppVM',
  label: 'green',
  id: 6,
  netvm: 'sys-net',
  provides_network: true,
};

function chain(...flows: FlowSpec[]): Situation {
  const scenario: Scenario = {
    name: 'lab',
    title: 'The measured chain',
    takeaway: 'Each hop puts its own address on.',
    home: HOME,
    qubes: [MAIL, FIREWALL, SYS_NET],
    parties: [RESOLVER, BANK],
    flows,
  };
  return new Situation(scenario);
}

const web = chain({ from: 'mail', to: 'site', protocol: 'http' });
const dns = chain({ from: 'mail', to: 'site', protocol: 'dns' });

describe('a page through sys-firewall and sys-net, as measured', () => {
  test('mail sends from 10.137.0.31 with TTL 64', () => {
    expect(header(sentBy(web.request(), 'mail'))).toBe('10.137.0.31 > 198.51.100.80:80 tcp TTL 64');
  });
  test('sys-firewall sends it on from 10.137.0.6 with TTL 63', () => {
    expect(header(sentBy(web.request(), 'sys-firewall'))).toBe('10.137.0.6 > 198.51.100.80:80 tcp TTL 63');
  });
  test('sys-net sends it on from 192.168.1.50 with TTL 62', () => {
    expect(header(sentBy(web.request(), 'sys-net'))).toBe('192.168.1.50 > 198.51.100.80:80 tcp TTL 62');
  });
  test('the router translates it a third time: it leaves the home from 192.0.2.66', () => {
    expect(ipOf(sentBy(web.request(), 'router'))?.src).toBe('192.0.2.66');
  });
  test('the site sees no address that starts with 10.137', () => {
    expect(JSON.stringify(web.request().last)).not.toContain('10.137');
  });
  test('the page comes back to 10.137.0.31 as if the site had sent it there', () => {
    expect(header(web.reply().last)).toMatch(/^198\.51\.100\.80 > 10\.137\.0\.31:/);
  });
  test('a request and its reply pass the same nodes, the other way round', () => {
    expect(web.reply().hops.map((hop) => hop.node)).toEqual(
      web
        .request()
        .hops.map((hop) => hop.node)
        .reverse(),
    );
  });
});

describe('a look-up through sys-firewall and sys-net, as measured', () => {
  test('mail asks 10.139.1.1, which nobody owns', () => {
    expect(header(sentBy(dns.request(), 'mail'))).toBe('10.137.0.31 > 10.139.1.1:53 udp TTL 64');
  });
  test('sys-firewall asks 10.139.1.1 in its own name', () => {
    expect(header(sentBy(dns.request(), 'sys-firewall'))).toMatch(/^10\.137\.0\.6 > 10\.139\.1\.1:53 udp/);
  });
  test('sys-net alone turns it to the real resolver, 192.168.1.1', () => {
    expect(header(sentBy(dns.request(), 'sys-net'))).toMatch(/^192\.168\.1\.50 > 192\.168\.1\.1:53 udp/);
  });
  // As captured: a proxy answers in its own name, so its packet has lived through no hop yet.
  test('the router passes the resolver’s answer on in a packet of its own, from 192.168.1.1 with TTL 64', () => {
    const answer = sentBy(dns.reply(), 'router');
    expect(ipOf(answer)).toMatchObject({ src: '192.168.1.1', dst: '192.168.1.50', ttl: 64 });
    const { actions = [] } = dns.reply().hops.find(({ node }) => node === 'router') ?? {};
    expect(actions).toEqual([
      expect.objectContaining({
        do: 'translate',
        how: 'proxy',
        changes: [
          { field: 'source', from: '192.0.2.53', to: '192.168.1.1' },
          { field: 'destination', from: '192.0.2.66', to: '192.168.1.50' },
        ],
      }),
    ]);
  });
  test('the router turns back what a site answers, and takes one hop off it', () => {
    const { actions = [] } = web.reply().hops.find(({ node }) => node === 'router') ?? {};
    expect(actions.map((action) => (action.do === 'translate' ? action.how : action.do))).toEqual([
      'reverse',
      'decrement',
    ]);
  });
  test('the answer appears to come from 10.139.1.1', () => {
    expect(header(dns.reply().last)).toMatch(/^10\.139\.1\.1 > 10\.137\.0\.31:/);
  });
  test('the answer holds the address of the site', () => {
    expect(dns.reply().last).toContainEqual({
      kind: 'dns',
      query: 'bank.example',
      answer: '198.51.100.80',
    });
  });
});

describe('hops to live', () => {
  const sent = (ttl: number) => chain({ from: 'mail', to: 'site', protocol: 'http', ttl }).end();
  test('a packet with TTL 1 ends at sys-firewall, and mail is told', () => {
    expect(sent(1)).toEqual({ at: 'sys-firewall', how: 'refused', why: 'ttl-exceeded' });
  });
  test('a packet with TTL 2 ends one hop later, at sys-net', () => {
    expect(sent(2)).toEqual({ at: 'sys-net', how: 'refused', why: 'ttl-exceeded' });
  });
  test('a packet with TTL 5 passes two qubes, the router and the ISP', () => {
    expect(sent(5)).toEqual({ at: 'site', how: 'delivered', why: undefined });
  });
});

describe('addresses and sizes', () => {
  test('a disposable sys-firewall with dispid 1234 has 10.138.4.218', () => {
    expect(addressOf({ ...FIREWALL, class: 'DispVM', id: 1234 })).toBe('10.138.4.218');
  });
  test('the gateway of a qube is the address of its net qube: what mail sends arrives at 10.137.0.6', () => {
    expect(web.network.nodes.get(web.request().hops[0]?.to ?? '')?.address).toBe('10.137.0.6');
  });
  // IPv4 20 + UDP 8 + DNS header 12 + "bank.example" as labels 14 + type and class 4: RFC 791, 768, 1035.
  test('a question for bank.example is 58 bytes on the wire', () => {
    expect(sizeOf(sentBy(dns.request(), 'mail'))).toBe(58);
  });
  test('a ping is 84 bytes on the wire', () => {
    expect(sizeOf(sentBy(chain({ from: 'mail', to: 'site', protocol: 'icmp' }).request(), 'mail'))).toBe(84);
  });
});
