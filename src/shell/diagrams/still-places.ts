/** Every story that there are pictures of. Used while the site is built, and nowhere else. */
import { levelled } from '#drawing/still/level.ts';
import type { StillStory } from '#drawing/still/still-story.ts';
import { WIDGETS } from '#widgets/widgets.ts';

/** Where a story’s pictures are: `/pictures/<widget>/<scenario>/`. */
export interface Place {
  readonly widget: string;
  readonly scenario: string;
}

/** The place of every story that there is. */
export const PLACES: readonly Place[] = WIDGETS.flatMap(({ name: widget, scenarios }) =>
  scenarios.map(({ name: scenario }) => ({ widget, scenario })),
);

/** What was told already: several pages ask for the same. */
const told = new Map<string, StillStory | undefined>();

/** The pictures of a scenario. In: names as in the address of its embed. Out: nothing if there is no such embed. */
export function storyOf(widget: string, scenario: string): StillStory | undefined {
  const name = `${widget}/${scenario}`;
  if (!told.has(name)) {
    const story = WIDGETS.find((each) => each.name === widget)?.stills(scenario);
    told.set(name, story && { ...story, stills: levelled(story.stills) });
  }
  return told.get(name);
}
