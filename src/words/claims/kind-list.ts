import type { kindList } from '#words/kind-list.ts';
import type { ClaimsOf } from './claim.ts';

export const kindListClaims: ClaimsOf<typeof kindList> = {
  example: [{ facts: ['AppVM', 'work'], says: [] }],
  startsFrom: ['it:+give'],
  base: [{ facts: ['template'], says: [] }],
  ownBase: ['it:+same'],
  keeps: ['it:+exist'],
  forgets: ['it:-exist'],
  none: ['none:-so'],
};
