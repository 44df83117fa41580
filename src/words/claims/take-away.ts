import type { takeAway } from '#words/take-away.ts';
import type { ClaimsOf } from './claim.ts';

export const takeAwayClaims: ClaimsOf<typeof takeAway> = {
  notCopied: ['it:-so'],
  notMade: ['it:+able', 'it:-so', 'it:+write'],
  stays: ['it:-send'],
  notYet: [
    { facts: [1], says: ['it:-so', 'it:+more', 'it:-pass'] },
    { facts: [3], says: ['it:-so', 'n1:+counted', 'it:+more', 'it:-pass'] },
  ],
};
