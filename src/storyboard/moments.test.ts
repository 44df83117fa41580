import { expect, test } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { beatNames } from './beats.ts';
import { storyboardOf } from './storyboard.ts';

/**
 * What version 0.1.0 (commit 972e0b0) told at each step, as its addresses count them. A step that is told since then has to
 * be found by its name, and must not move one of these.
 */
const NUMBERED: readonly (readonly [scenario: string, moments: string])[] = [
  ['seeds', 'ask-1 wrap-1 leave-1 open-1 open-2 open-3 answer-1 back-1 deliver-1'],
  ['seeds-https', 'ask-1 wrap-1 leave-1 open-1 open-2 open-3 answer-1 back-1 deliver-1'],
  ['look-up', 'ask-1 wrap-1 forward-1 leave-1 open-1 open-2 answer-1 back-1 deliver-1'],
  ['default-chain', 'ask-1 forward-1 forward-2 leave-1 answer-1 back-1 deliver-1'],
  ['vpn-behind-firewall', 'ask-1 wrap-1 forward-1 forward-2 leave-1 open-1 answer-1 back-1 deliver-1'],
  ['whonix', 'ask-1 wrap-1 leave-1 open-1 open-2 open-3 answer-1 back-1 deliver-1'],
  ['tor-inside-vpn', 'ask-1 wrap-1 wrap-2 leave-1 open-1 open-2 open-3 open-4 answer-1 back-1 deliver-1'],
  ['vpn-inside-tor', 'ask-1 wrap-1 wrap-2 leave-1 open-1 open-2 open-3 open-4 answer-1 back-1 deliver-1'],
  ['tunnel-down-closed', 'ask-1 stop-1'],
  ['tunnel-down-open', 'ask-1 forward-1 forward-2 leave-1 answer-1 back-1 deliver-1'],
  ['udp-into-tor', 'ask-1 stop-1'],
  ['vault', 'ask-1 stop-1'],
  ['desktop', 'ask-1 leave-1 open-1 answer-1 back-1 deliver-1'],
];

test.each(NUMBERED)(
  'in %s a number in an address is the moment that it was in version 0.1.0',
  (name, moments) => {
    const scenario = SCENARIOS.find((each) => each.name === name);
    if (!scenario) throw new Error(`There is no scenario ${name} any more.`);
    const { toldJourneys } = storyboardOf(scenario);
    expect(beatNames(toldJourneys.map(({ steps }) => steps)).join(' ')).toBe(moments);
  },
);

test('no two steps of a scenario have one name', () => {
  for (const scenario of SCENARIOS) {
    const names = beatNames(storyboardOf(scenario).toldJourneys.map(({ steps }) => steps));
    expect(new Set(names).size, scenario.name).toBe(names.length);
  }
});
