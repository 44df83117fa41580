import type { captureFiles } from '#words/capture-files.ts';
import type { ClaimsOf } from './claim.ts';

export const captureFilesClaims: ClaimsOf<typeof captureFiles> = {
  plain: [{ facts: [3, 5], says: ['n1:+counted'] }],
  withKeys: [{ facts: [3], says: [] }],
  opened: ['it:+with'],
  found: [
    { facts: [0, 5], says: ['none:-so'] },
    { facts: [3, 5], says: ['n1:+counted', 'n2:+of'] },
  ],
  tshark: [{ facts: ['udp.port==51820,wg'], says: ['1:+named'] }],
  about: ['all:+open', 'it:+with', 'it:-open', 'it:+open', 'it:+look', 'it:+same', 'it:+hold', 'all:+so'],
  size: [{ facts: [3], says: [] }],
};
