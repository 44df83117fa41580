import type { kindList } from '#words/kind-list.ts';
import type { ClaimsOf } from './claim.ts';

export const kindListClaims: ClaimsOf<typeof kindList> = {
  example: [{ facts: ['AppVM', 'work'], says: ['1:+named', '2:+named'] }],
  startsFrom: ['it:+give'],
  base: [{ facts: ['template'], says: ['1:+named'] }],
  ownBase: ['it:+same'],
  keeps: ['it:+exist'],
  forgets: ['it:-exist'],
  none: ['none:-so'],
};
