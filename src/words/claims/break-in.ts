import type { breakIn } from '#words/break-in.ts';
import type { ClaimsOf } from './claim.ts';

export const breakInClaims: ClaimsOf<typeof breakIn> = {
  summed: [
    { facts: [0, 1], says: ['it:+pass'] },
    { facts: [1, 1], says: ['it:-pass'] },
    { facts: [0, 4], says: ['n2:+of', 'none:+pass', 'n2:+counted', 'all:+so'] },
    { facts: [1, 4], says: ['n2:+of', 'it:-pass', 'n2:+counted', 'all:+so'] },
    { facts: [2, 4], says: ['n1:+counted', 'n2:+of', 'it:-pass', 'n2:+counted', 'all:+so'] },
    { facts: [4, 4], says: ['n1:+counted', 'all:-pass'] },
  ],
};
