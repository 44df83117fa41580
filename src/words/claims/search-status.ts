import type { searchStatus } from '#words/search-status.ts';
import type { ClaimsOf } from './claim.ts';

export const searchStatusClaims: ClaimsOf<typeof searchStatus> = {
  failed: ['it:-so', 'it:+use'],
  nothing: [{ facts: ['zyxel router'], says: ['1:+for', 'it:-so'] }],
  found: [
    { facts: ['leak', 1, 20], says: ['n1:+counted', '1:+for'] },
    { facts: ['leak', 7, 20], says: ['n1:+counted', '1:+for'] },
    { facts: ['leak', 50, 20], says: ['n1:+counted', '1:+for', 'it:+before', 'n2:+counted', 'it:+see'] },
  ],
  unknown: [{ facts: [['zyxel', 'foo']], says: ['site:-so', '1:+named', '2:+named'] }],
};
