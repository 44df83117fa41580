import type { journeyNearest } from '#words/journey-nearest.ts';
import type { ClaimsOf } from './claim.ts';

export const journeyNearestClaims: ClaimsOf<typeof journeyNearest> = {
  stands: [
    { facts: ['tunnel', 'up'], says: [] },
    { facts: ['tunnel', 'not-yet-up'], says: ['it:-so'] },
    { facts: ['tunnel', 'dropped'], says: [] },
    { facts: ['protocol', 'https'], says: [] },
    { facts: ['failClosed', 'true'], says: ['it:-open', 'it:+on'] },
    { facts: ['failClosed', 'false'], says: ['it:-open', 'it:-on'] },
    { facts: ['dns', 'stale'], says: [] },
    { facts: ['dns', 'repointed'], says: [] },
  ],
};
