import type { held } from '#words/held.ts';
import type { ClaimsOf } from './claim.ts';

export const heldClaims: ClaimsOf<typeof held> = {
  all: ['all:+so'],
  nothing: ['it:-so'],
  notLoaded: ['it:+able', 'it:-so'],
  withSettings: ['none:-with', 'only:+so'],
  atStep: ['none:-with', 'only:+so'],
  others: [
    { facts: [1], says: ['packet:-so', 'only:+so'] },
    { facts: [3], says: ['n1:+counted', 'packets:-so', 'only:+so'] },
  ],
  journey: [{ facts: ['personal'], says: ['1:+named'] }],
};
