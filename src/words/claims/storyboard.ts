import type { storyboard } from '#words/storyboard.ts';
import type { ClaimsOf } from './claim.ts';

export const storyboardClaims: ClaimsOf<typeof storyboard> = {
  outsider: ['it:-inside'],
  sealed: [
    { facts: [1, 576], says: ['it:-open'] },
    { facts: [2, 576], says: ['it:-open'] },
    { facts: [3, 576], says: ['it:-open'] },
    { facts: [5, 576], says: ['it:-open'] },
  ],
  clear: [{ facts: ['ping?', 84], says: [] }],
  onLinks: ['it:+able', 'it:+see'],
  upTo: [{ facts: [3], says: [] }],
  nothingNew: ['none:-know', 'any:-so'],
};
