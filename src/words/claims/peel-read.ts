import type { peelRead } from '#words/peel-read.ts';
import type { ClaimsOf } from './claim.ts';

export const peelReadClaims: ClaimsOf<typeof peelRead> = {
  request: [{ facts: ['GET /'], says: ['any:+able', 'any:+read', '1:+named'] }],
  answer: [{ facts: ['GET /'], says: ['any:+able', 'any:+read', '1:+named'] }],
  question: [{ facts: ['GET /'], says: ['any:+able', 'any:+read', '1:+named'] }],
  resolved: [
    { facts: ['bank.example', '198.51.100.7'], says: ['any:+able', 'any:+read', '1:+named', '2:+at'] },
  ],
  siteName: [{ facts: ['GET /'], says: ['any:+able', 'any:+read', '1:+named'] }],
  sameBytes: ['it:+open', 'it:-hold', 'it:-change'],
  cells: [
    { facts: [531, 1, 514, 17], says: ['n1:+counted', 'it:-open', 'n3:+of', 'n4:+counted', 'it:+give'] },
    {
      facts: [1045, 2, 514, 17],
      says: ['n1:+counted', 'it:-open', 'n2:+counted', 'n3:+of', 'n4:+counted', 'it:+give'],
    },
  ],
  sealed: [{ facts: [3], says: ['it:-so', 'n1:+counted', 'it:-open', 'it:+see', 'only:+so'] }],
  sealedAndCounted: [
    {
      facts: [112, 'openvpn'],
      says: ['it:-so', 'n1:+counted', 'it:-open', 'it:+see', 'only:+so'],
    },
    {
      facts: [112, 'wireguard'],
      says: ['it:-so', 'n1:+counted', 'it:-open', 'it:+see', 'only:+so'],
    },
  ],
};
