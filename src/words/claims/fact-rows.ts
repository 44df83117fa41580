import type { factRows } from '#words/fact-rows.ts';
import type { ClaimsOf } from './claim.ts';

export const factRowsClaims: ClaimsOf<typeof factRows> = {
  titles: {},
  noLookUp: ['it:-so'],
};
