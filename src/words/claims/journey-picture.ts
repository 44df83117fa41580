import type { journeyPicture } from '#words/journey-picture.ts';
import { isp, vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const journeyPictureClaims: ClaimsOf<typeof journeyPicture> = {
  packet: [
    {
      facts: [vpnQube, isp, { from: '10.0.0.1', to: '10.0.0.2', seals: 2, bytes: 576 }],
      says: ['1:+between', '2:+named', '3:+from', '4:+to', 'it:-open', 'n2:+counted'],
    },
    {
      facts: [vpnQube, isp, { from: '10.0.0.1', to: '10.0.0.2', seals: 1, bytes: 576 }],
      says: ['1:+between', '2:+named', '3:+from', '4:+to', 'it:-open', 'n2:+counted'],
    },
    {
      facts: [vpnQube, isp, { from: '10.0.0.1', to: '10.0.0.2', seals: 3, bytes: 576 }],
      says: ['1:+between', '2:+named', '3:+from', '4:+to', 'it:-open', 'n2:+counted'],
    },
    {
      facts: [vpnQube, isp, { from: '10.0.0.1', to: '10.0.0.2', seals: 5, bytes: 576 }],
      says: ['1:+between', '2:+named', '3:+from', '4:+to', 'it:-open', 'n1:+counted', 'n2:+counted'],
    },
    {
      facts: [
        vpnQube,
        isp,
        { from: '10.0.0.1', to: '10.0.0.2', seals: 0, bytes: 576, was: '10.0.0.9', contents: 'ping?' },
      ],
      says: ['1:+between', '2:+named', '3:+from', '4:+to', '5:+named', '6:+inside', 'n2:+counted'],
    },
  ],
  way: [
    {
      facts: [[vpnQube, isp]],
      says: ['1:+named', '2:+named'],
    },
  ],
  of: [{ facts: ['personal', 'It goes.'], says: ['1:+named', '2:+named'] }],
};
