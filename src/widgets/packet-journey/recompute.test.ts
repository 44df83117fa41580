import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { seeds } from '#scenarios/seeds.ts';
import { choicesOf } from '#scenarios/vary.ts';
import { menu, shownAs, scenarioCalled } from './recompute.ts';

describe('what the widget is offered', () => {
  test.each(SCENARIOS)('$name is found by its name, and stands in the menu under its title', (scenario) => {
    expect(scenarioCalled(scenario.name)).toBe(scenario);
    expect(menu()).toContainEqual({ name: scenario.name, title: scenario.title });
  });
  test('nothing is found under a name that no scenario has', () => {
    for (const name of ['', 'Seeds', 'seeds ', 'constructor', '__proto__'])
      expect(scenarioCalled(name)).toBeUndefined();
  });
  test('the switches stand as the scenario has them, whatever the reader sets', () => {
    expect(shownAs(seeds, { tunnel: 'dropped' }).choices).toEqual(choicesOf(seeds));
    expect(shownAs(seeds, { tunnel: 'dropped' }).variation).toEqual({ tunnel: 'dropped' });
  });
  test('a switch changes what is shown: without its tunnel the first journey ends at sys-vpn', () => {
    const ends = [{}, { tunnel: 'dropped' as const }].map((variation) => {
      const [toldJourney] = shownAs(seeds, variation).scene.toldJourneys;
      return toldJourney?.request.hops.at(-1)?.node;
    });
    expect(ends).toEqual(['site', 'sys-vpn']);
  });
});
