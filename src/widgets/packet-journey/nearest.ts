import { recordedAs } from '#evidence/recorded-as.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { variationsOf } from '#scenarios/variations.ts';
import { choicesOf, vary, type Variation } from '#scenarios/vary.ts';
import { journeyNearest } from '#words/journey-nearest.ts';
import { scenarioCalled } from './recompute.ts';
import { SWITCHES } from './switches.ts';

/** The recorded position that a reader has to move the fewest switches for. */
export interface Nearest {
  readonly situation: string;
  readonly title: string;
  /** What stands otherwise there: `VPN tunnel: up`. */
  readonly moved: readonly string[];
}

/**
 * Where a scenario was recorded that is most like one that was not. In: its name, and its switches where they do not
 * stand as it has them. Out: nothing if no position of it was recorded.
 */
export function nearestRecorded(name: string, variation: Variation): Nearest | undefined {
  const scenario = scenarioCalled(name);
  if (!scenario) return undefined;
  const choices = choicesOf(scenario);
  const found = variationsOf(scenario).flatMap((other) => {
    const recorded = recordedAs(vary(scenario, other), SITUATIONS);
    const { title } = SITUATIONS.find((each) => each.scenario.name === recorded?.situation)?.scenario ?? {};
    if (!recorded || title === undefined) return [];
    const moved = SWITCHES.flatMap((name) => {
      const there = other[name];
      const stands = there === (variation[name] ?? choices[name]?.now);
      return stands ? [] : [journeyNearest.stands(name, String(there))];
    });
    return [{ situation: recorded.situation, title, moved }];
  });
  return found.toSorted((a, b) => a.moved.length - b.moved.length)[0];
}
