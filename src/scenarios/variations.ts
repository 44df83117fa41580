import type { Scenario } from '#model/scenario.ts';
import { choicesOf, type Variation } from './vary.ts';

/** Every position of a scenario’s switches, each of those that make a difference set. */
export function variationsOf(scenario: Scenario): Variation[] {
  return Object.entries(choicesOf(scenario)).reduce<Variation[]>(
    (all, [name, { options }]) =>
      all.flatMap((each) => options.map((option) => ({ ...each, [name]: option }))),
    [{}],
  );
}
