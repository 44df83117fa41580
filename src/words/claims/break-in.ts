import type { breakIn } from '#words/break-in.ts';
import type { ClaimsOf } from './claim.ts';

export const breakInClaims: ClaimsOf<typeof breakIn> = {
  summed: [
    { facts: [0, 4], says: ['none:+pass', 'all:+so'] },
    { facts: [1, 4], says: ['it:-pass', 'all:+so'] },
    { facts: [2, 4], says: ['it:-pass', 'all:+so'] },
    { facts: [4, 4], says: ['all:-pass'] },
  ],
};
