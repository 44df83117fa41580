import { describe, expect, test } from 'vitest';
import { scenarioSchema } from '#model/scenario.ts';
import { SCENARIOS } from './index.ts';
import { seeds } from './seeds.ts';
import { lookUp } from './look-up.ts';
import { tunnelDownClosed } from './tunnel-down-closed.ts';
import { udpIntoTor } from './udp-into-tor.ts';
import { vault } from './vault.ts';
import { choicesOf, vary } from './vary.ts';
import { whonix } from './whonix.ts';

describe('a scenario with a switch set', () => {
  test('the page travels by the protocol wanted, a look-up stays a look-up', () => {
    expect(vary(tunnelDownClosed, { protocol: 'https' }).flows.map((flow) => flow.protocol)).toEqual([
      'https',
      'dns',
    ]);
  });
  test('state, rule and resolver of the VPN are as wanted', () => {
    expect(
      vary(seeds, { tunnel: 'not-yet-up', failClosed: false, dns: 'stale' }).qubes.map(
        (qube) => qube.service,
      ),
    ).toContainEqual(expect.objectContaining({ state: 'not-yet-up', fail_closed: false, dns: 'stale' }));
  });
  test('what is left out stays as it is', () => {
    expect(vary(seeds, {})).toEqual(seeds);
  });
  test('the scenario given is untouched', () => {
    const before = structuredClone(seeds);
    vary(seeds, { protocol: 'https', tunnel: 'dropped', failClosed: false, dns: 'stale' });
    expect(seeds).toEqual(before);
  });
  test('a switch that fits nothing changes nothing', () => {
    expect(vary(udpIntoTor, { protocol: 'https', tunnel: 'dropped' })).toEqual(udpIntoTor);
  });
});

describe('the switches that make a difference', () => {
  test('without a VPN qube there is no switch for a tunnel', () => {
    expect(Object.keys(choicesOf(whonix))).toEqual(['protocol']);
  });
  test('with a VPN qube and no look-up there is no switch for the resolver', () => {
    expect(Object.keys(choicesOf(seeds))).toEqual(['protocol', 'tunnel', 'failClosed']);
  });
  test('with a VPN qube and look-ups alone there is no switch for the page', () => {
    expect(Object.keys(choicesOf(lookUp))).toEqual(['tunnel', 'failClosed', 'dns']);
  });
  test('a call and a ping into Tor have no switch', () => {
    expect(choicesOf(udpIntoTor)).toEqual({});
  });
  test('an offline qube has no switch that matters', () => {
    expect(choicesOf(vault)).toEqual({});
  });
  test('each switch says where it stands', () => {
    expect(choicesOf(tunnelDownClosed).tunnel?.now).toBe('dropped');
    expect(choicesOf(tunnelDownClosed).failClosed?.now).toBe(true);
  });
  test.each(SCENARIOS)('every position of every switch of $name makes a scenario', (scenario) => {
    for (const [name, choice] of Object.entries(choicesOf(scenario)))
      for (const option of choice.options) {
        const varied = vary(scenario, { [name]: option });
        expect(() => scenarioSchema.parse(varied)).not.toThrow();
        expect(Object.entries(choicesOf(varied)).find(([other]) => other === name)?.[1]?.now).toBe(option);
      }
  });
});
