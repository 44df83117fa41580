import type { verdict } from '#words/verdict.ts';
import type { ClaimsOf } from './claim.ts';

export const verdictClaims: ClaimsOf<typeof verdict> = {
  visible: ['it:+see'],
  hidden: ['it:-see'],
  unknown: ['it:-know'],
  none: ['it:-see'],
};
