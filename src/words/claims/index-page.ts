import type { indexPage } from '#words/index-page.ts';
import type { ClaimsOf } from './claim.ts';

export const indexPageClaims: ClaimsOf<typeof indexPage> = {
  about: ['all:+so'],
  lead: ['all:+so', 'it:-so'],
  keywords: {
    model: {
      network: ['it:+same'],
      packets: ['packets:+same'],
    },
  },
};
