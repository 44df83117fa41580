import type { Teller } from '#drawing/still/story.ts';
import { blastRadiusStills } from '#widgets/blast-radius/stills.ts';
import { compartmentsStills } from '#widgets/compartments/stills.ts';
import { peelerStory } from '#widgets/packet-peeler/stills.ts';
import { qubeTypesStills } from '#widgets/qube-types/stills.ts';
import { trustLabelsStills } from '#widgets/trust-labels/stills.ts';
import { whoSeesWhatStills } from '#widgets/who-sees-what/stills.ts';
import { FIRST_WALKS } from '../evidence/walks.ts';

const packetPeelerStills: Teller = {
  scenarios: FIRST_WALKS.map(({ name }) => name),
  story: (name) => {
    const walk = FIRST_WALKS.find((each) => each.name === name);
    return walk && peelerStory(walk);
  },
};

/** The stills of the widgets, by the name that their embed pages go by. */
export const STILLS = {
  'blast-radius': blastRadiusStills,
  compartments: compartmentsStills,
  'packet-peeler': packetPeelerStills,
  'qube-types': qubeTypesStills,
  'trust-labels': trustLabelsStills,
  'who-sees-what': whoSeesWhatStills,
} as const satisfies Readonly<Record<string, Teller>>;
