import type { player } from '#words/player.ts';
import type { ClaimsOf } from './claim.ts';

export const playerClaims: ClaimsOf<typeof player> = {
  next: ['it:+before'],
  count: [{ facts: [2, 9], says: [] }],
  spoken: [{ facts: [2, 9], says: [] }],
  at: [{ facts: [2, 9, 'seal'], says: [] }],
  times: [{ facts: [0.5], says: [] }],
};
