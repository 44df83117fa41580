import type { observer } from '#words/observer.ts';
import type { ClaimsOf } from './claim.ts';

export const observerClaims: ClaimsOf<typeof observer> = {
  label: [
    { facts: [{ kind: 'isp', title: 'ISP' }], says: [] },
    {
      facts: [
        [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'isp', title: 'ISP' },
        ],
      ],
      says: [],
    },
  ],
  sees: [
    { facts: [{ kind: 'isp', title: 'ISP' }], says: ['2:+see'] },
    {
      facts: [
        [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'isp', title: 'ISP' },
        ],
      ],
      says: ['it:+able', 'it:+see'],
    },
  ],
  packetsUpTo: [{ facts: ['personal', 3], says: [] }],
  lens: ['it:+see'],
  opened: [
    { facts: [{ kind: 'isp', title: 'ISP' }], says: ['2:+able', '2:+open'] },
    {
      facts: [
        [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'isp', title: 'ISP' },
        ],
      ],
      says: ['it:+able', 'it:+open'],
    },
  ],
  nothingYet: ['none:-hold', 'none:-pass'],
  closed: ['none:-open'],
};
