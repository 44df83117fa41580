import type { StillStories } from '#scene/still/story.ts';
import { blastRadiusStills } from './blast-radius/stills.ts';
import { qubeTypesStills } from './qube-types/stills.ts';
import { whoSeesWhatStills } from './who-sees-what/stills.ts';

/** The stills of the widgets, by the name that their embed pages go by. */
export const STILLS = {
  'blast-radius': blastRadiusStills,
  'qube-types': qubeTypesStills,
  'who-sees-what': whoSeesWhatStills,
} as const satisfies Readonly<Record<string, StillStories>>;
