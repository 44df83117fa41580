import { describe, expect, test } from 'vitest';
import type { FirewallRule, FlowSpec, QubeSpec, Scenario } from '#model/scenario.ts';
import { ANON_WHONIX, PERSONAL, SYS_FIREWALL, SYS_NET, SYS_WHONIX, WORK } from '#scenarios/built-in-qubes.ts';
import { BANK, FORUM, HOME, RELAYS, RESOLVER } from '#scenarios/parties.ts';
import { vpnBehindFirewall } from '#scenarios/vpn-behind-firewall.ts';
import { whonix } from '#scenarios/whonix.ts';
import { Situation } from './situation.ts';

// Expected values: reference dossier §4 (the chain table, "Also measured", qvm-firewall), §6 and §12.

const base = { name: 'filter', title: 'Rules', takeaway: 'Rules.', home: HOME };
const web: FlowSpec = { from: 'work', to: 'site', protocol: 'https' };
const dns: FlowSpec = { from: 'work', to: 'site', protocol: 'dns' };

function machine(flows: FlowSpec[], firewall?: FirewallRule[], netqube?: Partial<QubeSpec>): Situation {
  const scenario: Scenario = {
    ...base,
    qubes: [
      { ...WORK, netvm: 'sys-firewall', ...(firewall && { firewall }) },
      { ...PERSONAL, netvm: 'sys-firewall' },
      { ...SYS_FIREWALL, ...netqube },
      SYS_NET,
    ],
    parties: [RESOLVER, BANK],
    flows,
  };
  return new Situation(scenario);
}

describe('addresses that are not one’s own', () => {
  test('a qube that sends from another qube’s address is dropped silently in its netvm', () => {
    expect(machine([{ ...web, source: '10.137.0.13' }]).end()).toEqual({
      at: 'sys-firewall',
      how: 'dropped',
      why: 'spoofed-source',
    });
  });
  test('a packet from upstream that claims a client’s address is dropped silently', () => {
    expect(
      machine([{ from: 'sys-net', to: 'sys-firewall', protocol: 'icmp', source: '10.137.0.14' }]).end(),
    ).toEqual({ at: 'sys-firewall', how: 'dropped', why: 'downstream-source' });
  });
});

describe('towards a client', () => {
  test('a qube cannot reach its sibling: the packet is dropped silently', () => {
    expect(machine([{ from: 'work', to: 'personal', protocol: 'http' }]).end()).toEqual({
      at: 'sys-firewall',
      how: 'dropped',
      why: 'qube-to-qube',
    });
  });
  test('sys-net cannot reach an app qube: the packet is dropped silently', () => {
    expect(machine([{ from: 'sys-net', to: 'work', protocol: 'http' }]).end()).toEqual({
      at: 'sys-firewall',
      how: 'dropped',
      why: 'qube-to-qube',
    });
  });
  test('a qube that calls its own gateway is refused at once', () => {
    expect(machine([{ from: 'work', to: 'sys-firewall', protocol: 'http' }]).end()).toEqual({
      at: 'sys-firewall',
      how: 'refused',
      why: 'gateway-input',
    });
  });
  test('a qube may ping its own gateway', () => {
    expect(machine([{ from: 'work', to: 'sys-firewall', protocol: 'icmp' }]).end().how).toBe('delivered');
  });
});

describe('the forward chains', () => {
  /** The chains that accepted the request at a node, in their order, each with its source. */
  function accepted(situation: Situation, node: string): [chain: string, source: string][] {
    const hop = situation.request().hops.find((each) => each.node === node);
    return (hop?.actions ?? []).flatMap((action) =>
      action.do === 'allow' ? [[action.chain, action.source] as [string, string]] : [],
    );
  }
  test('a page that sys-firewall forwards has passed ip qubes, then ip qubes-firewall', () => {
    expect(accepted(machine([web]), 'sys-firewall')).toEqual([
      ['ip qubes forward', 'qubes-forward'],
      ['ip qubes-firewall forward', 'qubes-firewall'],
    ]);
  });
  test('a page that the rules of its qube stop has passed ip qubes and nothing after it', () => {
    expect(accepted(machine([web], [{ action: 'drop' }]), 'sys-firewall')).toEqual([
      ['ip qubes forward', 'qubes-forward'],
    ]);
  });
  test('a VPN qube that fails closed asks custom-forward first, before ip qubes', () => {
    expect(accepted(new Situation(vpnBehindFirewall), 'sys-vpn').map(([chain]) => chain)).toEqual([
      'ip qubes custom-forward',
      'ip qubes forward',
      'ip qubes-firewall forward',
    ]);
  });
  test('the rule that lets a VPN qube reach its server is the endpoint rule of its netvm', () => {
    expect(accepted(new Situation(vpnBehindFirewall), 'sys-firewall')).toContainEqual([
      'ip qubes-firewall forward',
      'endpoint-rule',
    ]);
  });
  test('a Tor gateway forwards nothing: no chain accepts a packet there', () => {
    expect(accepted(new Situation(whonix), 'sys-whonix')).toEqual([]);
  });
});

describe('the rules of a qube', () => {
  const toBank: FirewallRule = {
    action: 'accept',
    dst4: '198.51.100.80',
    proto: 'tcp',
    dstports: [443, 443],
  };
  const drop: FirewallRule = { action: 'drop' };
  const accept: FirewallRule = { action: 'accept' };
  const names: FirewallRule = { action: 'accept', specialtarget: 'dns' };

  test('they are enforced one hop on, in the netvm, and a drop answers with an error', () => {
    expect(machine([web], [drop]).end()).toEqual({
      at: 'sys-firewall',
      how: 'refused',
      why: 'firewall-rule',
    });
  });
  test('sys-net enforces the rules of sys-firewall, for whatever comes from behind it', () => {
    expect(machine([web], undefined, { firewall: [drop] }).end()).toEqual({
      at: 'sys-net',
      how: 'refused',
      why: 'firewall-rule',
    });
  });
  test('the first rule that matches counts: a drop after the default accept never does', () => {
    expect(machine([web], [accept, drop]).end().how).toBe('delivered');
  });
  test('the first rule that matches counts: a drop before the accept does', () => {
    expect(machine([web], [drop, accept]).end().why).toBe('firewall-rule');
  });
  test('the end of the list is a drop', () => {
    expect(machine([web], []).end()).toEqual({ at: 'sys-firewall', how: 'refused', why: 'firewall-end' });
  });
  test('a list that allows port 443 of one address lets HTTPS to it through', () => {
    expect(machine([web], [toBank]).end().how).toBe('delivered');
  });
  test('the same list stops HTTP to the same address', () => {
    expect(machine([{ ...web, protocol: 'http' }], [toBank]).end().why).toBe('firewall-end');
  });
  test('the same list stops a look-up, so leaving out the dns rule ends name resolution', () => {
    expect(machine([dns], [toBank]).end().why).toBe('firewall-end');
  });
  test('with specialtarget=dns the look-up passes', () => {
    expect(machine([dns], [names, toBank]).end().how).toBe('delivered');
  });
  test('specialtarget=dns lets nothing else through', () => {
    expect(machine([web], [names]).end().why).toBe('firewall-end');
  });
  test('the answer to what was allowed comes back', () => {
    expect(machine([web], [toBank]).reply().disposition).toBe('delivered');
  });
  test('a qube’s rules do not bind its sibling', () => {
    expect(machine([{ ...web, from: 'personal' }], [drop]).end().how).toBe('delivered');
  });
  test('sys-whonix ignores the rules of its clients', () => {
    const behindWhonix: Scenario = {
      ...base,
      qubes: [
        { ...ANON_WHONIX, netvm: 'sys-whonix', firewall: [drop] },
        { ...SYS_WHONIX, netvm: 'sys-net' },
        SYS_NET,
      ],
      parties: [...RELAYS, RESOLVER, FORUM],
      flows: [{ from: 'anon-whonix', to: 'site', protocol: 'http' }],
    };
    expect(new Situation(behindWhonix).end().how).toBe('delivered');
  });
});
