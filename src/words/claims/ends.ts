import type { ends } from '#words/ends.ts';
import type { ClaimsOf } from './claim.ts';

export const endsClaims: ClaimsOf<typeof ends> = {
  at: [{ facts: [{ kind: 'router', title: 'home router' }], says: ['packet:-begin', '1:+at'] }],
  refused: ['it:+know'],
  silent: ['it:-know'],
};
