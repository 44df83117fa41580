import type { peelWalk } from '#words/peel-walk.ts';
import { netQube, vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const peelWalkClaims: ClaimsOf<typeof peelWalk> = {
  computed: ['it:-open', 'it:+with', 'it:+know', 'it:-send'],
  onion: {
    title: ['it:+same'],
    origin: ['it:+same', 'it:-open', 'it:+inside', 'it:-inside'],
  },
  wrapsThree: [
    {
      facts: [vpnQube, netQube, 514],
      says: ['1:+named', '2:+to', 'it:+hold', 'n1:+counted'],
    },
  ],
  wrapsOne: [
    {
      facts: [vpnQube, netQube, 514],
      says: ['1:+named', '2:+to', 'it:+hold', 'n1:+counted'],
    },
  ],
  takesLayer: [
    {
      facts: [vpnQube, netQube, 514, 497],
      says: ['1:-on', 'it:+pass', '2:+to', 'it:+hold', 'n1:+counted', 'n2:+counted', 'it:-same'],
    },
  ],
  addsLayer: [
    {
      facts: [vpnQube, netQube, 514, 497],
      says: ['1:+named', 'it:+pass', '2:+to', 'it:+hold', 'n1:+counted', 'n2:+counted', 'it:-same'],
    },
  ],
  takesLast: [{ facts: [vpnQube, 514], says: ['1:-on', '1:-before', 'it:+hold', 'n1:+counted'] }],
  takesAll: [{ facts: [vpnQube, 514], says: ['1:-on', 'all:+so', 'it:+hold', 'n1:+counted'] }],
};
