import type { journeyNearest } from '#words/journey-nearest.ts';
import type { ClaimsOf } from './claim.ts';

export const journeyNearestClaims: ClaimsOf<typeof journeyNearest> = {
  stands: [
    { facts: ['tunnel', 'up'], says: ['1:+named', 'it:+on'] },
    { facts: ['tunnel', 'not-yet-up'], says: ['1:+named', 'it:-so'] },
    { facts: ['tunnel', 'dropped'], says: ['1:+named', 'it:-pass'] },
    { facts: ['protocol', 'https'], says: [] },
    { facts: ['failClosed', 'true'], says: ['it:-open', 'it:+on'] },
    { facts: ['failClosed', 'false'], says: ['it:-open', 'it:-on'] },
    { facts: ['dns', 'stale'], says: ['it:-new'] },
    { facts: ['dns', 'repointed'], says: [] },
  ],
};
