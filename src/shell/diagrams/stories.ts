/** Every story that there are pictures of. Used while the site is built, and nowhere else. */
import { levelled } from '#drawing/still/level.ts';
import type { StillStory, Teller } from '#drawing/still/story.ts';
import { leakLabStills } from '#widgets/leak-lab/stills.ts';
import { packetJourneyStills } from '#widgets/packet-journey/stills.ts';
import { STILLS } from './stills.ts';

/** Widget → teller: there are pictures of every step of every scenario. */
const TELLERS: Readonly<Record<string, Teller>> = {
  'packet-journey': packetJourneyStills,
  'leak-lab': leakLabStills,
  ...STILLS,
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

/** What was told already: several pages ask for the same. */
const told = new Map<string, StillStory | undefined>();

/** The pictures of a scenario. In: names as in the address of its embed. Out: nothing if there is no such embed. */
export function storyOf(widget: string, scenario: string): StillStory | undefined {
  const name = `${widget}/${scenario}`;
  if (!told.has(name)) {
    const story = TELLERS[widget]?.story(scenario);
    told.set(name, story && { ...story, stills: levelled(story.stills) });
  }
  return told.get(name);
}
