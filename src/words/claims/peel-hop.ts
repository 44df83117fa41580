import type { peelHop } from '#words/peel-hop.ts';
import { netQube, vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const peelHopClaims: ClaimsOf<typeof peelHop> = {
  asks: [
    {
      facts: [vpnQube, netQube],
      says: ['1:+send', '2:+to'],
    },
  ],
  answers: [{ facts: [vpnQube], says: ['1:-ask'] }],
  answersAddress: [{ facts: [vpnQube, '10.137.0.20'], says: ['1:-ask', '2:+named'] }],
  opensStream: [
    {
      facts: [vpnQube],
      says: ['1:-on', '1:-before', 'it:+open', 'it:+same'],
    },
  ],
  usesStream: [
    {
      facts: [vpnQube],
      says: ['1:-on', '1:-before', 'it:+send', 'it:+same'],
    },
  ],
  wrapsStream: [{ facts: [vpnQube], says: ['1:-begin', 'it:+send'] }],
  wrapsLookUp: [{ facts: [vpnQube], says: ['1:+named', 'it:+send'] }],
  addsLayer: [{ facts: [vpnQube], says: ['1:+give', 'it:+send', 'it:+inside'] }],
  takesLayer: [
    {
      facts: [vpnQube],
      says: ['1:-on', 'it:+send', 'it:+inside', 'it:-same'],
    },
  ],
  takesLayers: [{ facts: [vpnQube], says: ['1:-on', 'all:+so'] }],
  seals: [{ facts: [vpnQube], says: ['1:-open', 'it:+new'] }],
  opens: [{ facts: [vpnQube], says: ['1:+open', '1:-open', 'it:+send', 'it:+inside'] }],
  readdresses: [
    {
      facts: [vpnQube, '10.137.0.20', '198.51.100.7'],
      says: ['1:+named', 'all:+so', 'packet:+pass', '2:+from', '3:+to'],
    },
  ],
  replacesSource: [
    {
      facts: [vpnQube, '10.137.0.20', '198.51.100.7'],
      says: ['1:+named', '2:+with', '3:+with'],
    },
  ],
  replacesDestination: [
    {
      facts: [vpnQube, '10.137.0.20', '198.51.100.7'],
      says: ['1:+named', '2:+with', '3:+with'],
    },
  ],
  unchanged: [{ facts: [vpnQube], says: ['1:+pass', '1:-change'] }],
  forwards: [{ facts: [vpnQube], says: ['1:+pass'] }],
};
