/** Every story that there are pictures of. Used while the site is built, and nowhere else. */
import type { StillStory, Teller } from '#scene/still/story.ts';
import { blastRadiusStills } from '#widgets/blast-radius/stills.ts';
import { compartmentsStills } from '#widgets/compartments/stills.ts';
import { leakLabStills } from '#widgets/leak-lab/stills.ts';
import { packetJourneyStills } from '#widgets/packet-journey/stills.ts';
import { peelerStory } from '#widgets/packet-peeler/stills.ts';
import { qubeTypesStills } from '#widgets/qube-types/stills.ts';
import { trustLabelsStills } from '#widgets/trust-labels/stills.ts';
import { whoSeesWhatStills } from '#widgets/who-sees-what/stills.ts';
import type { WidgetName } from '../diagrams.ts';
import { FIRST_WALKS } from '../walks.ts';

/** What is recorded is known to the site alone. */
const packetPeelerStills: Teller = {
  scenarios: FIRST_WALKS.map(({ name }) => name),
  story: (scenario) => {
    const walk = FIRST_WALKS.find(({ name }) => name === scenario);
    return walk && peelerStory(walk);
  },
};

const TELLERS: Readonly<Record<WidgetName, Teller>> = {
  'packet-journey': packetJourneyStills,
  'who-sees-what': whoSeesWhatStills,
  'packet-peeler': packetPeelerStills,
  'qube-types': qubeTypesStills,
  'trust-labels': trustLabelsStills,
  'blast-radius': blastRadiusStills,
  'leak-lab': leakLabStills,
  compartments: compartmentsStills,
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
export function storyOf(widget: string, scenario: string): StillStory | undefined {
  return Object.hasOwn(TELLERS, widget) ? TELLERS[widget as WidgetName].story(scenario) : undefined;
}
