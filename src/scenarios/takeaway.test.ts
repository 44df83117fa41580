import { describe, expect, test } from 'vitest';
import { addressOf } from '#model/network.ts';
import { scenarioSchema, type Scenario } from '#model/scenario.ts';
import { roadOut } from '#simulation/disposable/road-out.ts';
import type { FactId } from '#simulation/fact.ts';
import { Situation } from '#simulation/situation.ts';
import { defaultChain } from './default-chain.ts';
import { desktop } from './desktop.ts';
import { disposableFromTor } from './disposable-from-tor.ts';
import { disposableFromVault } from './disposable-from-vault.ts';
import { SCENARIOS } from './index.ts';
import { lookUp } from './look-up.ts';
import { seedsHttps } from './seeds-https.ts';
import { seeds } from './seeds.ts';
import { torInsideVpn } from './tor-inside-vpn.ts';
import { tunnelDownClosed } from './tunnel-down-closed.ts';
import { tunnelDownOpen } from './tunnel-down-open.ts';
import { udpIntoTor } from './udp-into-tor.ts';
import { vault } from './vault.ts';
import { vpnBehindFirewall } from './vpn-behind-firewall.ts';
import { vpnInsideTor } from './vpn-inside-tor.ts';
import { whonix } from './whonix.ts';

/** Which of these places sees the fact. */
function seers(scenario: Scenario, fact: FactId, places: readonly string[], flow = 0): string[] {
  const situation = new Situation(scenario);
  return places.filter((place) => situation.sees(place, fact, flow));
}

/** Every node that a request came by. */
function path(scenario: Scenario, flow = 0): string[] {
  return new Situation(scenario).request(flow).hops.map((hop) => hop.node);
}

test.each(SCENARIOS)('$name has the form of a scenario', (scenario) => {
  expect(() => scenarioSchema.parse(scenario)).not.toThrow();
});
test('no two scenarios share a name or a title', () => {
  expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
  expect(new Set(SCENARIOS.map(({ title }) => title)).size).toBe(SCENARIOS.length);
});
test.each(SCENARIOS)(
  'the title of $name has at most 80 characters, its takeaway at most two sentences',
  (each) => {
    expect(each.title.length).toBeLessThanOrEqual(80);
    expect(each.takeaway.match(/[.!?](\s|$)/g)?.length).toBeLessThanOrEqual(2);
  },
);

describe('each takeaway is borne out', () => {
  test('seeds: sys-net learns one outside peer for each journey and cannot look inside', () => {
    const situation = new Situation(seeds);
    expect([0, 1].map((flow) => situation.sight('sys-net', 'first-peer', flow).value)).toEqual([
      '203.0.113.7',
      '203.0.113.90',
    ]);
    for (const flow of [0, 1])
      for (const fact of ['content', 'destination-name', 'destination-address', 'qube-address'] as const)
        expect([flow, fact, situation.sees('sys-net', fact, flow)]).toEqual([flow, fact, false]);
  });
  test('seeds-https: the VPN company and the exit read the name of the site and not the page', () => {
    const ends = [
      ['vpn-company', 0],
      ['exit', 1],
    ] as const;
    for (const [place, flow] of ends) {
      expect(seers(seedsHttps, 'destination-name', [place], flow)).toEqual([place]);
      expect(seers(seedsHttps, 'content', [place], flow)).toEqual([]);
      expect(seers(seeds, 'content', [place], flow)).toEqual([place]);
    }
  });
  test('look-up: the VPN company answers one, the exit the other, the ISP’s resolver neither', () => {
    const situation = new Situation(lookUp);
    expect([situation.end(0).at, situation.end(1).at]).toEqual(['vpn-company', 'exit']);
    expect([...path(lookUp, 0), ...path(lookUp, 1)]).not.toContain('resolver');
  });
  test('default-chain: each net qube rewrites, none encrypts, and all on the way read page and name', () => {
    const { hops } = new Situation(defaultChain).request();
    const qubes = hops.filter(({ node }) => ['sys-firewall', 'sys-net'].includes(node));
    for (const { actions } of qubes) {
      expect(actions.some((action) => action.do === 'translate' && action.how === 'masquerade')).toBe(true);
      expect(actions.some((action) => action.do === 'seal')).toBe(false);
    }
    const places = ['sys-net', 'wifi', 'isp'];
    expect(seers(defaultChain, 'content', places)).toEqual(places);
    expect(seers(defaultChain, 'destination-name', places)).toEqual(places);
  });
  test('vpn-behind-firewall: sys-firewall sees what sys-net sees, and stops what else sys-vpn sends', () => {
    const situation = new Situation(vpnBehindFirewall);
    const facts: FactId[] = [
      'user-address',
      'first-peer',
      'vpn-in-use',
      'content',
      'destination-name',
      'dns-name',
    ];
    for (const fact of facts)
      expect([fact, situation.sees('sys-firewall', fact)]).toEqual([fact, situation.sees('sys-net', fact)]);
    const stray = new Situation({
      ...vpnBehindFirewall,
      qubes: vpnBehindFirewall.qubes.map(({ service, ...qube }) => ({
        ...qube,
        ...(service?.kind === 'vpn' && { service: { ...service, state: 'dropped' as const } }),
      })),
      flows: [{ from: 'sys-vpn', to: 'site', protocol: 'http' }],
    });
    expect(stray.end()).toMatchObject({ at: 'sys-firewall', how: 'refused' });
  });
  test('whonix: the guard sees you and not the site, the exit the site and not you', () => {
    const ends = ['guard', 'exit'];
    expect(seers(whonix, 'user-address', ends)).toEqual(['guard']);
    expect(seers(whonix, 'destination-address', ends)).toEqual(['exit']);
  });
  test('tor-inside-vpn: the ISP sees the VPN and no Tor, the VPN company Tor and no site', () => {
    const ends = ['isp', 'vpn-company'];
    expect(seers(torInsideVpn, 'vpn-in-use', ends)).toEqual(ends);
    expect(seers(torInsideVpn, 'tor-in-use', ends)).toEqual(['vpn-company']);
    expect(seers(torInsideVpn, 'destination-address', ends)).toEqual([]);
  });
  test('vpn-inside-tor: the ISP sees Tor and no VPN, the VPN company the site and an exit', () => {
    expect(seers(vpnInsideTor, 'tor-in-use', ['isp'])).toEqual(['isp']);
    expect(seers(vpnInsideTor, 'vpn-in-use', ['isp'])).toEqual([]);
    expect(seers(vpnInsideTor, 'destination-address', ['vpn-company'])).toEqual(['vpn-company']);
    expect(seers(vpnInsideTor, 'user-address', ['vpn-company'])).toEqual([]);
    expect(path(vpnInsideTor)).toContain('exit');
  });
  test('tunnel-down-closed: page and look-up end at sys-vpn', () => {
    for (const flow of [0, 1]) expect(path(tunnelDownClosed, flow)).toEqual(['trusted', 'sys-vpn']);
    expect(new Situation(tunnelDownClosed).end().how).toBe('dropped');
  });
  test('tunnel-down-open: the page arrives, in clear before the eyes of the ISP', () => {
    expect(new Situation(tunnelDownOpen).reply().disposition).toBe('delivered');
    expect(seers(tunnelDownOpen, 'content', ['sys-net', 'wifi', 'isp'])).toEqual(['sys-net', 'wifi', 'isp']);
  });
  test('udp-into-tor: call and ping end at sys-tor without a word and go no further', () => {
    for (const flow of [0, 1]) {
      expect(new Situation(udpIntoTor).end(flow).how).toBe('dropped');
      expect(path(udpIntoTor, flow)).toEqual(['untrusted', 'sys-tor']);
    }
  });
  test('vault: the packet ends where it is made, and nobody else sees anything of it', () => {
    expect(path(vault)).toEqual(['vault']);
    const others = ['sys-firewall', 'sys-net', 'wifi', 'router', 'isp', 'site'];
    expect(seers(vault, 'content', ['vault', ...others])).toEqual(['vault']);
    expect(seers(vault, 'destination-name', others)).toEqual([]);
  });
  test('disposable-from-vault: what vault cannot send, its disposable sends in the clear', () => {
    const situation = new Situation(disposableFromVault);
    expect(path(disposableFromVault, 1)).toEqual(['vault']);
    expect(situation.reply(0).disposition).toBe('delivered');
    const places = ['sys-firewall', 'sys-net', 'wifi', 'isp', 'site'];
    expect(seers(disposableFromVault, 'content', places)).toEqual(places);
    expect(path(disposableFromVault)).toEqual(['disp1234', ...places.slice(0, 3), 'router', 'isp', 'site']);
    expect(disposableFromVault.qubes.map(addressOf)).toContain('10.138.4.218');
  });
  test('disposable-from-vault: the disposable is such as vault can start unasked, and an empty default_dispvm closes that', () => {
    const { network } = new Situation(disposableFromVault);
    expect(roadOut(network, 'vault')).toMatchObject({
      template: 'default-dvm',
      netvm: 'sys-firewall',
      from: '192.0.2.66',
    });
    const qubes = disposableFromVault.qubes.map((qube) =>
      qube.name === 'vault' ? { ...qube, default_dispvm: null } : qube,
    );
    expect(roadOut(new Situation({ ...disposableFromVault, qubes }).network, 'vault')).toBeUndefined();
  });
  test('disposable-from-tor: the site meets your home from the disposable, and the exit from the qube', () => {
    expect(seers(disposableFromTor, 'user-address', ['site'], 0)).toEqual(['site']);
    expect(seers(disposableFromTor, 'user-address', ['site'], 1)).toEqual([]);
    expect(path(disposableFromTor, 1)).toContain('exit');
    expect(path(disposableFromTor, 0)).not.toContain('sys-whonix');
    expect(roadOut(new Situation(disposableFromTor).network, 'untrusted')).toMatchObject({
      template: 'default-dvm',
      netvm: 'sys-firewall',
    });
  });
  test('desktop: the page is in the tunnel, the look-up is not', () => {
    expect(seers(desktop, 'content', ['wifi', 'isp'])).toEqual([]);
    expect(seers(desktop, 'dns-name', ['wifi', 'isp'], 1)).toEqual(['wifi', 'isp']);
  });
});
