import { expect, test } from 'vitest';
import type { Variation } from '#scenarios/vary.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { choicesOf } from '#scenarios/vary.ts';
import { linkName } from '#simulation/observed-in.ts';
import { readScene, variationIn } from './address.ts';
import { menu, shownAs } from './recompute.ts';
import { writeAddress } from './write-address.ts';

/** Every way to set one switch of a scenario, and none. */
function variationsOf(scenario: Parameters<typeof choicesOf>[0]): Variation[] {
  return [
    {},
    ...Object.entries(choicesOf(scenario)).flatMap(([name, { options }]) =>
      options.map((option) => ({ [name]: option })),
    ),
  ];
}

test.each(SCENARIOS)(
  'what is written of $name leads back to the same step, flow, observer and switches',
  (scenario) => {
    for (const variation of variationsOf(scenario)) {
      const offer = shownAs(scenario, variation);
      const { toldJourneys, nodes } = offer.scene;
      const links = toldJourneys.flatMap((toldJourney) => toldJourney.links.map((pair) => linkName(...pair)));
      const places = [...Object.keys(nodes), ...links];
      for (const [i, lens] of places.entries()) {
        const [step, follow] = [i + 1, i % (toldJourneys.length + 1)];
        const fragment = `#${writeAddress(offer, step, follow, lens)}`;
        const steps = places.map((place) => `step at ${place}`);
        const { values, problems } = readScene(fragment, menu(), offer, { places, steps });
        expect(problems).toEqual([]);
        expect(values).toMatchObject({ in: scenario.name, step, lens });
        expect(variationIn(fragment, offer)).toEqual(variation);
        // With one flow there is nothing to choose.
        expect(values.follow).toBe(toldJourneys.length > 1 ? follow : undefined);
      }
    }
  },
);
