import type { peelRead } from '#words/peel-read.ts';
import type { ClaimsOf } from './claim.ts';

export const peelReadClaims: ClaimsOf<typeof peelRead> = {
  request: [{ facts: ['GET /'], says: ['any:+able', 'any:+read'] }],
  answer: [{ facts: ['GET /'], says: ['any:+able', 'any:+read'] }],
  question: [{ facts: ['GET /'], says: ['any:+able', 'any:+read'] }],
  resolved: [{ facts: ['bank.example', '198.51.100.7'], says: ['any:+able', 'any:+read'] }],
  siteName: [{ facts: ['GET /'], says: ['any:+able', 'any:+read'] }],
  sameBytes: ['it:+open', 'it:-hold'],
  cells: [
    { facts: [531, 1, 514, 17], says: ['it:-open', 'it:+give'] },
    { facts: [1045, 2, 514, 17], says: ['it:-open', 'it:+give'] },
  ],
  sealed: [{ facts: [3], says: ['it:-so', 'it:-open', 'it:+see', 'only:+so'] }],
  sealedAndCounted: [
    {
      facts: [112, 'openvpn'],
      says: ['it:-so', 'it:-open', 'it:+see', 'only:+so'],
    },
    {
      facts: [112, 'wireguard'],
      says: ['it:-so', 'it:-open', 'it:+see', 'only:+so'],
    },
  ],
};
