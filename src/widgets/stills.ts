import type { StillStories } from '#scene/still/story.ts';
import { blastRadiusStills } from './blast-radius/stills.ts';

/** The stills of the widgets, by the name that their embed pages go by. */
export const STILLS = {
  'blast-radius': blastRadiusStills,
} as const satisfies Readonly<Record<string, StillStories>>;
