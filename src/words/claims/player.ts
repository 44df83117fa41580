import type { player } from '#words/player.ts';
import type { ClaimsOf } from './claim.ts';

export const playerClaims: ClaimsOf<typeof player> = {
  next: ['it:+before'],
  at: [{ facts: [2, 9, 'seal'], says: [] }],
  times: [{ facts: [0.5], says: [] }],
};
