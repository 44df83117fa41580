import type { player } from '#words/player.ts';
import type { ClaimsOf } from './claim.ts';

export const playerClaims: ClaimsOf<typeof player> = {
  next: ['it:+before'],
  count: [{ facts: [2, 9], says: ['n1:+counted', 'n2:+of'] }],
  spoken: [{ facts: [2, 9], says: ['n1:+counted', 'n2:+of'] }],
  at: [{ facts: [2, 9, 'seal'], says: ['n1:+counted', 'n2:+of', 'it:-open'] }],
  times: [{ facts: [0.5], says: [] }],
};
