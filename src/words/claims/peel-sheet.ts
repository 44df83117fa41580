import type { peelSheet } from '#words/peel-sheet.ts';
import type { ClaimsOf } from './claim.ts';

export const peelSheetClaims: ClaimsOf<typeof peelSheet> = {
  bytes: [{ facts: [3], says: [] }],
  sealed: ['only:+hold', 'only:+able', 'only:+open'],
  noStandard: ['none:-so'],
  counter: [{ facts: ['sys-vpn'], says: [] }],
  moreBytes: [{ facts: [3], says: ['it:+more'] }],
};
