import { describe, expect, test } from 'vitest';
import type { Scenario } from '#model/scenario.ts';
import { defaultChain } from '#scenarios/default-chain.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { lookUp } from '#scenarios/look-up.ts';
import { seeds } from '#scenarios/seeds.ts';
import { torInsideVpn } from '#scenarios/tor-inside-vpn.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { tunnelDownClosed } from '#scenarios/tunnel-down-closed.ts';
import { vault } from '#scenarios/vault.ts';
import { vary } from '#scenarios/vary.ts';
import { whonix } from '#scenarios/whonix.ts';
import type { FactId } from './fact.ts';
import { linkName } from './observed-in.ts';
import { REASONS, type ReasonId } from './reason.ts';
import { sight } from './sight.ts';
import { Situation } from './situation.ts';
import { shownOf } from './step.ts';

const why = (scenario: Scenario, place: string, fact: FactId, flow = 0) =>
  new Situation(scenario).sight(place, fact, flow);

/** The same with no disposable that could leave another way. */
const closed = (scenario: Scenario): Scenario => ({ ...scenario, default_dispvm: null });

describe('why somebody knows where you are', () => {
  test('sys-net and the Wi-Fi stand in your local network', () => {
    for (const place of ['sys-net', 'wifi', linkName('sys-net', 'wifi')])
      expect([place, why(seeds, place, 'user-address').reason]).toEqual([place, 'on-the-spot']);
  });
  test('the ISP reads it in the header', () => {
    expect(why(seeds, 'isp', 'user-address').reason).toBe('in-the-header');
  });
  test('the ISP has given the address, and knows it when nothing comes by', () => {
    expect(why(vault, 'isp', 'user-address')).toMatchObject({ verdict: 'visible', reason: 'assigned-it' });
    expect(why(tunnelDownClosed, 'isp', 'user-address').reason).toBe('assigned-it');
  });
  test('sys-firewall can call out and be told', () => {
    expect(why(whonix, 'sys-firewall', 'user-address').reason).toBe('can-call-out');
  });
  test('a Tor gateway can call out past Tor and be told', () => {
    expect(why(whonix, 'sys-whonix', 'user-address').reason).toBe('can-call-out');
  });
  test.each([
    ['an offline qube', vault, 'vault', 'sys-firewall'],
    ['a VPN qube held to its endpoint', seeds, 'sys-vpn', 'sys-net'],
    ['an app qube behind a VPN', seeds, 'trusted', 'sys-net'],
    ['a Debian qube behind Tor', seeds, 'untrusted', 'sys-net'],
  ])('%s can start a disposable unasked, and that is told', (_, scenario, place, netvm) => {
    expect(why(scenario, place, 'user-address')).toMatchObject({
      verdict: 'visible',
      reason: 'can-start-disposable',
      sentence: `Without asking you, a program here can start a disposable that leaves by ${netvm}: a site can tell it your home’s address.`,
    });
  });
});

describe('why somebody does not know where you are', () => {
  test('a Whonix workstation’s disposables leave by Tor like itself', () => {
    expect(why(whonix, 'anon-whonix', 'user-address')).toMatchObject({
      verdict: 'hidden',
      reason: 'calls-from-elsewhere',
    });
  });
  test('a VPN qube held to its endpoint is answered by the routers on the way to it', () => {
    expect(why(closed(seeds), 'sys-vpn', 'user-address')).toMatchObject({
      verdict: 'unknown',
      reason: 'routers-answer',
    });
  });
  test('behind a tunnel that is down and closed nothing gets further than the VPN qube', () => {
    expect(why(closed(tunnelDownClosed), 'trusted', 'user-address')).toMatchObject({
      verdict: 'hidden',
      reason: 'cannot-call-out',
      sentence: 'Nothing that trusted sends gets further than sys-vpn.',
    });
  });
  test('an app qube behind a VPN is told the VPN company’s address', () => {
    expect(why(closed(seeds), 'trusted', 'user-address')).toMatchObject({
      verdict: 'hidden',
      reason: 'calls-from-elsewhere',
    });
  });
  test('a Tor gateway behind a VPN is told the VPN company’s address', () => {
    expect(why(torInsideVpn, 'sys-whonix', 'user-address').sentence).toContain('VPN company');
  });
  test('an offline qube sends nothing', () => {
    expect(why(closed(vault), 'vault', 'user-address').reason).toBe('sends-nothing');
  });
  test('on a link inside the computer the home router has not put it on yet', () => {
    expect(why(defaultChain, linkName('personal', 'sys-firewall'), 'user-address').sentence).toBe(
      'That address is not on it yet: the home router puts it on, further along the way.',
    );
  });
  test('a party that a journey does not meet learns nothing of it', () => {
    expect(why(seeds, 'exit', 'user-address', 0).reason).toBe('never-here');
  });
});

describe('what an app qube knows of its tunnel', () => {
  test('behind a VPN its packets do not say; a site could tell it', () => {
    expect(why(seeds, 'trusted', 'vpn-in-use')).toMatchObject({
      verdict: 'unknown',
      reason: 'told-of-lists',
    });
  });
  test('behind Tor its packets do not say, but any site can look the exit up', () => {
    expect(why(seeds, 'untrusted', 'tor-in-use', 1)).toMatchObject({
      verdict: 'visible',
      reason: 'can-be-told',
    });
  });
});

/** Two that no story shows: a qube that may only look names up, and one that may only send to the home's network. */
const RULED = [{ specialtarget: 'dns' }, { dst4: '192.168.1.0/24' }].map((rule) => ({
  ...defaultChain,
  qubes: defaultChain.qubes.map((qube) =>
    qube.name === 'personal' ? { ...qube, firewall: [{ action: 'accept', ...rule }] } : qube,
  ),
})) as readonly Scenario[];

/** Two more: a template that starts no disposable, and a disposable that may only look names up. */
const TEMPLATES: readonly Scenario[] = [
  {
    ...closed(defaultChain),
    qubes: [
      ...defaultChain.qubes,
      { name: 'debian-13-xfce', class: 'TemplateVM', label: 'black', id: 90, netvm: null },
    ],
  },
  {
    ...vault,
    qubes: [
      ...vault.qubes,
      {
        name: 'default-dvm',
        class: 'AppVM',
        label: 'red',
        id: 90,
        netvm: 'sys-firewall',
        template_for_dispvms: true,
        firewall: [{ action: 'accept', specialtarget: 'dns' }],
      },
    ],
  },
];

describe('other reasons', () => {
  test('before its connection is open a program has sent nothing of its request', () => {
    expect(why(tunnelDownClosed, 'trusted', 'content')).toMatchObject({
      verdict: 'visible',
      reason: 'about-to-send',
      value: 'GET /balance',
    });
    expect(why(tunnelDownClosed, 'sys-vpn', 'content')).toMatchObject({
      verdict: 'hidden',
      sentence: 'No packet that has passed here carries it.',
    });
  });
  test('a site knows its own name, even from a call that goes no further', () => {
    const call: Scenario = {
      ...defaultChain,
      flows: [{ from: 'sys-net', to: 'site', protocol: 'http', source: '192.0.2.1' }],
    };
    expect(why(call, 'site', 'destination-name').reason).toBe('its-own');
    expect(why(call, 'isp', 'destination-name').reason).toBe('not-carried');
  });
  test('the address of the site comes to the asking qube in the answer to the look-up', () => {
    expect(why(lookUp, 'trusted', 'destination-address').reason).toBe('in-the-answer');
  });
  test('a sealed fact names those who hold the key', () => {
    expect(why(seeds, 'sys-net', 'content').sentence).toBe(
      'Sealed with a key that only sys-vpn and the VPN company hold.',
    );
  });
  // Whoever holds the outer keys alone reads nothing: of three layers of Tor, the exit takes off the last (tor-spec, relay cells).
  test.each([
    ['sys-net', 'http', 'sys-tor and the exit'],
    ['isp', 'http', 'sys-tor and the exit'],
    ['guard', 'http', 'sys-tor and the exit'],
    ['middle', 'http', 'sys-tor and the exit'],
    ['isp', 'https', 'untrusted and the site'],
    ['exit', 'https', 'untrusted and the site'],
  ] as const)(
    '%s, over %s: under several seals, those are named whose key is the last',
    (place, over, who) => {
      const overIt = { ...seeds, flows: seeds.flows.map((flow) => ({ ...flow, protocol: over })) };
      expect(why(overIt, place, 'content', 1).sentence).toBe(`Sealed with a key that only ${who} hold.`);
    },
  );
  test('a site cannot rule a VPN out, and cannot be sure of one', () => {
    expect(why(seeds, 'site', 'vpn-in-use')).toMatchObject({ verdict: 'unknown', reason: 'address-lists' });
  });
  test('before a packet has come by, what it will say is unknown and not hidden', () => {
    const { network, timeline, journeySteps } = new Situation(seeds);
    const [journey, steps] = [timeline[0], journeySteps[0]];
    if (!journey || !steps) throw new RangeError('the first picture has a journey');
    const early = sight(network, journey, steps, { place: 'site' }, 0);
    expect(early.find(({ fact }) => fact === 'content')).toMatchObject({
      verdict: 'unknown',
      reason: 'nothing-yet',
    });
  });
  test('every reason is met somewhere in the built-in scenarios', () => {
    const met = new Set<ReasonId>();
    for (const scenario of [
      ...SCENARIOS.flatMap((each) => [each, vary(each, { protocol: 'https' })]),
      ...RULED.map(closed),
      ...[vault, seeds, tunnelDownClosed].map(closed),
      ...TEMPLATES,
      ...SITUATIONS.map((each) => each.scenario).filter(({ name }) => name === 'forged-source'),
    ]) {
      const { network, timeline, journeySteps } = new Situation(scenario);
      timeline.forEach((journey, n) => {
        const links = shownOf(journey).request.hops.map(({ node, to }) =>
          to === undefined ? node : linkName(node, to),
        );
        for (const place of [...network.nodes.keys(), ...links])
          for (const upTo of [0, Infinity])
            for (const { reason } of sight(network, journey, journeySteps[n] ?? [], { place }, upTo))
              met.add(reason);
      });
    }
    expect([...met].sort()).toEqual(Object.keys(REASONS).sort());
  });
});
