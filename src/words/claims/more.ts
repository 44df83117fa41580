import type { more } from '#words/more.ts';
import type { ClaimsOf } from './claim.ts';

export const moreClaims: ClaimsOf<typeof more> = {
  folded: [{ facts: ['how to keep a path'], says: ['it:+more', '1:+named'] }],
};
