import { expect, test } from 'vitest';
import type { Variation } from '#scenarios/vary.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { choicesOf } from '#scenarios/vary.ts';
import { linkName } from '#simulation/observe.ts';
import { askedBy, lensIn, switchesIn, unknownKeys, wholeIn } from './address-bar.ts';
import { offerOf } from './recompute.ts';
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
      const offer = offerOf(scenario, variation);
      const { toldJourneys, nodes } = offer.scene;
      const links = toldJourneys.flatMap((toldJourney) => toldJourney.links.map((pair) => linkName(...pair)));
      const places = [...Object.keys(nodes), ...links];
      for (const [i, lens] of places.entries()) {
        const [step, follow] = [i + 1, i % (toldJourneys.length + 1)];
        const asked = askedBy(`#${writeAddress(offer, step, follow, lens)}`);
        expect(unknownKeys(asked)).toEqual([]);
        expect(asked.get('in')).toBe(scenario.name);
        expect(wholeIn(asked, 'step', 1, places.length)).toEqual({ value: step, problems: [] });
        expect(lensIn(asked, places)).toEqual({ value: lens, problems: [] });
        expect(switchesIn(asked, offer)).toEqual({ variation, problems: [] });
        // With one flow there is nothing to choose.
        const written = wholeIn(asked, 'follow', 0, toldJourneys.length);
        expect(written).toEqual(toldJourneys.length > 1 ? { value: follow, problems: [] } : { problems: [] });
      }
    }
  },
);
