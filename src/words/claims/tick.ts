import type { tick } from '#words/tick.ts';
import type { ClaimsOf } from './claim.ts';

export const tickClaims: ClaimsOf<typeof tick> = {
  seal: ['it:-open'],
  forward: ['it:+pass'],
  leave: ['it:+pass'],
  open: ['it:+open'],
  stop: ['it:-pass'],
};
