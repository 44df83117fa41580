/** Every story that there are pictures of. Used while the site is built, and nowhere else. */
import type { Still } from '#scene/still/still.ts';
import { TRIALS, leakStory } from '#widgets/leak-lab/stills.ts';
import { JOURNEYS, journeyStory } from '#widgets/packet-journey/stills.ts';

/** A story as pictures: one for each of its steps, in their order. */
export interface Story {
  readonly title: string;
  readonly stills: readonly Still[];
}

/** How a widget tells its scenarios. */
interface Teller {
  /** The names of the scenarios, as in the addresses of the widget’s embeds. */
  readonly scenarios: readonly string[];
  /** The story of one of them; nothing for any other name. */
  readonly story: (scenario: string) => Story | undefined;
}

/** Widget → teller. A widget with an entry here has pictures of every step of every scenario. */
const TELLERS: Readonly<Record<string, Teller>> = {
  'packet-journey': { scenarios: JOURNEYS, story: journeyStory },
  'leak-lab': { scenarios: TRIALS, story: leakStory },
};

/** Where a story’s pictures are: `/pictures/<widget>/<scenario>/`. */
export interface Place {
  readonly widget: string;
  readonly scenario: string;
}

/** The place of every story that there is. */
export const PLACES: readonly Place[] = Object.entries(TELLERS).flatMap(([widget, { scenarios }]) =>
  scenarios.map((scenario) => ({ widget, scenario })),
);

/** The pictures of a scenario. In: names as in the address of its embed. Out: nothing if there is no such embed. */
export function storyOf(widget: string, scenario: string): Story | undefined {
  return TELLERS[widget]?.story(scenario);
}
