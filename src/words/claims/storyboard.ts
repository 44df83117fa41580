import type { storyboard } from '#words/storyboard.ts';
import type { ClaimsOf } from './claim.ts';

export const storyboardClaims: ClaimsOf<typeof storyboard> = {
  outsider: ['it:-inside'],
  sealed: [
    { facts: [1, 576], says: ['it:-open', 'n2:+counted'] },
    { facts: [2, 576], says: ['it:-open', 'n2:+counted'] },
    { facts: [3, 576], says: ['it:-open', 'n2:+counted'] },
    { facts: [5, 576], says: ['it:-open', 'n1:+counted', 'n2:+counted'] },
  ],
  clear: [{ facts: ['ping?', 84], says: ['1:+named', 'n1:+counted'] }],
  onLinks: ['it:+able', 'it:+see'],
  upTo: [{ facts: [3], says: ['n1:+counted'] }],
  nothingNew: ['none:-know', 'any:-new'],
};
