import type { searchPage } from '#words/search-page.ts';
import type { ClaimsOf } from './claim.ts';

export const searchPageClaims: ClaimsOf<typeof searchPage> = {
  about: ['it:+send', 'it:-so'],
  field: ['it:-more'],
  note: ['it:+send', 'it:-so', 'it:-pass', 'it:-before', 'it:-so'],
  withoutScript: ['it:+must', 'it:-so', 'all:+so'],
};
