import type { peelerCapture } from '#words/peeler-capture.ts';
import type { ClaimsOf } from './claim.ts';

export const peelerCaptureClaims: ClaimsOf<typeof peelerCapture> = {
  notRead: ['it:+able', 'it:-read'],
  onlyData: ['only:+with'],
  listed: [{ facts: [3, 12], says: ['n1:+counted', 'n2:+of'] }],
  at: [{ facts: ['1.5'], says: ['1:+named'] }],
  size: [{ facts: [84], says: ['n1:+counted'] }],
};
