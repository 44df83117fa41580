import type { peelWalk } from '#words/peel-walk.ts';
import type { ClaimsOf } from './claim.ts';

export const peelWalkClaims: ClaimsOf<typeof peelWalk> = {
  computed: ['it:-open', 'it:+with', 'it:+know', 'it:-so'],
  onion: {
    title: ['it:+same'],
    origin: ['it:+same', 'it:-open', 'it:+inside', 'it:-inside'],
  },
  wrapsThree: [
    {
      facts: [{ kind: 'qube', title: 'sys-vpn' }, { kind: 'qube', title: 'sys-net' }, 514],
      says: ['it:+hold'],
    },
  ],
  wrapsOne: [
    {
      facts: [{ kind: 'qube', title: 'sys-vpn' }, { kind: 'qube', title: 'sys-net' }, 514],
      says: ['it:+hold'],
    },
  ],
  takesLayer: [
    {
      facts: [{ kind: 'qube', title: 'sys-vpn' }, { kind: 'qube', title: 'sys-net' }, 514, 497],
      says: ['2:-on', 'it:+pass', 'it:+hold', 'it:-same'],
    },
  ],
  addsLayer: [
    {
      facts: [{ kind: 'qube', title: 'sys-vpn' }, { kind: 'qube', title: 'sys-net' }, 514, 497],
      says: ['it:+pass', 'it:+hold', 'it:-same'],
    },
  ],
  takesLast: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }, 514], says: ['2:-on', '2:-before', 'it:+hold'] }],
  takesAll: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }, 514], says: ['2:-on', 'all:+so', 'it:+hold'] }],
};
