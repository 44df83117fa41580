import type { peelSheet } from '#words/peel-sheet.ts';
import type { ClaimsOf } from './claim.ts';

export const peelSheetClaims: ClaimsOf<typeof peelSheet> = {
  bytes: [{ facts: [3], says: ['n1:+counted'] }],
  sealed: ['only:+hold', 'only:+able', 'only:+open'],
  noStandard: ['none:-pass', 'it:+send'],
  counter: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  moreBytes: [{ facts: [3], says: ['n1:+counted', 'it:+more'] }],
};
