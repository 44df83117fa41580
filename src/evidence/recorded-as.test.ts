import { describe, expect, test } from 'vitest';
import { leakScenario } from '#scenarios/leak-lab.ts';
import { seedsHttps } from '#scenarios/seeds-https.ts';
import { seeds } from '#scenarios/seeds.ts';
import { setUp } from '#scenarios/set-up.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { vary } from '#scenarios/vary.ts';
import { recordedAs } from './recorded-as.ts';

describe('where a scenario was recorded', () => {
  test('every situation was recorded as itself', () => {
    for (const { scenario, six } of SITUATIONS)
      expect(recordedAs(scenario, SITUATIONS, six)).toEqual({
        situation: scenario.name,
        flows: [...scenario.flows.keys()],
      });
  });

  test('a switch makes it the situation that stands as it does, whatever its name', () => {
    const switched = {
      ...vary(seeds, { protocol: 'https' }),
      name: 'mine',
      title: 'Mine',
      takeaway: 'Mine.',
    };
    expect(recordedAs(switched, SITUATIONS)?.situation).toBe(seedsHttps.name);
  });

  test('one flow of several is found by its number', () => {
    const [, second] = seeds.flows;
    if (!second) throw new Error('seeds has two flows');
    expect(recordedAs({ ...seeds, flows: [second] }, SITUATIONS)).toEqual({ situation: 'seeds', flows: [1] });
  });

  test('the order in which a file says things makes no difference', () => {
    const turned = {
      ...seeds,
      qubes: seeds.qubes.map((qube) => Object.fromEntries(Object.entries(qube).reverse()) as typeof qube),
    };
    expect(recordedAs(turned, SITUATIONS)?.situation).toBe('seeds');
  });

  test.each([
    ['another address', { parties: seeds.parties.map((each) => ({ ...each, address: '198.51.100.1' })) }],
    ['another home', { home: { ...seeds.home, router: '192.168.1.254' } }],
    ['a flow more', { flows: [...seeds.flows, { from: 'trusted', to: 'site', protocol: 'icmp' as const }] }],
    ['a rule less', { qubes: seeds.qubes.map(({ firewall, ...qube }) => qube) }],
  ])('with %s it was not recorded', (_, change) => {
    expect(recordedAs({ ...seeds, ...change }, SITUATIONS)).toBeUndefined();
  });

  test('a packet over IPv6 is not taken for one over IPv4 that the model tells alike', () => {
    const guards = {
      failClosed: 'ipv4',
      endpoint: false,
      dns: 'repointed',
      ipv6: true,
      disposables: 'vpn',
    } as const;
    const six = leakScenario('qubes', 'up', guards, 'ipv6');
    const four = leakScenario('qubes', 'not-yet-up', { ...guards, failClosed: 'off' }, 'page');
    if (!six || !four) throw new Error('there are such packets');
    expect(recordedAs(six, SITUATIONS, { failClosed4: true, failClosed6: false })?.situation).toBe(
      'ipv6-forgotten',
    );
    expect(recordedAs(four, SITUATIONS)).toBeUndefined();
  });

  test('the five ways of “who sees what” were recorded as their switches stand at first', () => {
    expect(recordedAs(setUp('vpn', { protocol: 'https', lookUp: 'repointed' }), SITUATIONS)?.situation).toBe(
      'set-up-vpn',
    );
    expect(recordedAs(setUp('vpn', { protocol: 'http', lookUp: 'repointed' }), SITUATIONS)).toBeUndefined();
  });
});
