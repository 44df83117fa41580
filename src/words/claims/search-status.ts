import type { searchStatus } from '#words/search-status.ts';
import type { ClaimsOf } from './claim.ts';

export const searchStatusClaims: ClaimsOf<typeof searchStatus> = {
  failed: ['it:-so', 'it:+use'],
  nothing: [{ facts: ['zyxel router'], says: ['1:-so'] }],
  found: [
    { facts: ['leak', 1, 20], says: [] },
    { facts: ['leak', 7, 20], says: [] },
    { facts: ['leak', 50, 20], says: ['it:+before', 'it:+see'] },
  ],
  unknown: [{ facts: [['zyxel', 'foo']], says: ['site:-so'] }],
};
