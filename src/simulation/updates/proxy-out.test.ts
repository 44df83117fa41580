import { describe, expect, test } from 'vitest';
import type { QubeSpec, Scenario } from '#model/scenario.ts';
import { defaultChain } from '#scenarios/default-chain.ts';
import { seeds } from '#scenarios/seeds.ts';
import { whonix } from '#scenarios/whonix.ts';
import { Situation } from '../situation.ts';

const with_ = (scenario: Scenario, ...more: readonly QubeSpec[]): Scenario => ({
  ...scenario,
  qubes: [...scenario.qubes.filter(({ name }) => !more.some((each) => each.name === name)), ...more],
});
const TEMPLATE: QubeSpec = {
  name: 'debian-13-xfce',
  class: 'TemplateVM',
  label: 'black',
  id: 90,
  netvm: null,
  default_dispvm: null,
};
const known = (scenario: Scenario, place: string) => new Situation(scenario).sight(place, 'user-address');

/** release 4.3, 90-default.policy: `qubes.UpdatesProxy * @type:TemplateVM @default allow target=sys-net`. */
describe('a template that starts no disposable has the updates proxy call servers for it', () => {
  test('sys-net’s calls go out from your home’s address, so a site can tell it', () => {
    expect(known(with_(defaultChain, TEMPLATE), TEMPLATE.name)).toMatchObject({
      verdict: 'visible',
      reason: 'can-use-proxy',
      source: 'updates-proxy',
    });
  });
  test('a Whonix template’s calls go by Tor, so no site can', () => {
    const template = { ...TEMPLATE, name: 'whonix-workstation-18' };
    expect(known(with_(whonix, template), template.name).verdict).toBe('hidden');
  });
  test('without a sys-net nobody takes its calls', () => {
    const other: Scenario = {
      ...defaultChain,
      qubes: [
        TEMPLATE,
        ...defaultChain.qubes.map((qube) => ({
          ...qube,
          name: qube.name === 'sys-net' ? 'my-net' : qube.name,
          netvm: qube.netvm === 'sys-net' ? 'my-net' : qube.netvm,
        })),
      ],
    };
    expect(known(other, TEMPLATE.name).verdict).toBe('hidden');
  });
  test('an offline app qube may not call it', () => {
    const vault: QubeSpec = { ...TEMPLATE, name: 'vault', class: 'AppVM' };
    expect(known(with_(defaultChain, vault), 'vault').verdict).toBe('hidden');
  });
  test('a policy of your own that denies every call closes it', () => {
    const policy = [{ service: '*', source: '@type:TemplateVM', dest: '@anyvm', action: 'deny' }] as const;
    expect(known({ ...with_(seeds, TEMPLATE), policy: [...policy] }, TEMPLATE.name).verdict).toBe('hidden');
  });
});
