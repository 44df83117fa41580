import type { peelHop } from '#words/peel-hop.ts';
import type { ClaimsOf } from './claim.ts';

export const peelHopClaims: ClaimsOf<typeof peelHop> = {
  asks: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: [],
    },
  ],
  answers: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: [] }],
  answersAddress: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }, '10.137.0.20'], says: [] }],
  opensStream: [
    { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-on', '2:-before', 'it:+open', 'it:+same'] },
  ],
  usesStream: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-on', '2:-before', 'it:+same'] }],
  wrapsStream: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: [] }],
  wrapsLookUp: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: [] }],
  addsLayer: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+give', 'it:+inside'] }],
  takesLayer: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-on', 'it:+inside', 'it:-same'] }],
  takesLayers: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-on', 'all:+so'] }],
  seals: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-open'] }],
  opens: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+open', '2:-open', 'it:+inside'] }],
  readdresses: [
    {
      facts: [{ kind: 'qube', title: 'sys-vpn' }, '10.137.0.20', '198.51.100.7'],
      says: ['all:+so', 'packet:+pass'],
    },
  ],
  replacesSource: [
    { facts: [{ kind: 'qube', title: 'sys-vpn' }, '10.137.0.20', '198.51.100.7'], says: ['3:+with'] },
  ],
  replacesDestination: [
    { facts: [{ kind: 'qube', title: 'sys-vpn' }, '10.137.0.20', '198.51.100.7'], says: ['3:+with'] },
  ],
  unchanged: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+pass'] }],
  forwards: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+pass'] }],
};
