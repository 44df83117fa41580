import type { widget } from '#words/widget.ts';
import type { ClaimsOf } from './claim.ts';

export const widgetClaims: ClaimsOf<typeof widget> = {
  allSteps: ['all:+so'],
  ownPage: ['it:+open', 'it:+same'],
  evidence: ['it:+see'],
};
