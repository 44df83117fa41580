/** Every story that there are pictures of. Used while the site is built, and nowhere else. */
import type { Still } from '#scene/still/still.ts';
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
};

/** A story with its place among the pictures: `/pictures/<widget>/<scenario>/`. */
export interface PlacedStory extends Story {
  readonly widget: string;
  readonly scenario: string;
}

/** The pictures of a scenario. In: names as in the address of its embed. Out: nothing if there is no such embed. */
export function storyOf(widget: string, scenario: string): Story | undefined {
  return TELLERS[widget]?.story(scenario);
}

/** Every story of every widget. */
export const STORIES: readonly PlacedStory[] = Object.entries(TELLERS).flatMap(
  ([widget, { scenarios, story }]) =>
    scenarios.flatMap((scenario) => {
      const told = story(scenario);
      return told ? [{ widget, scenario, ...told }] : [];
    }),
);
