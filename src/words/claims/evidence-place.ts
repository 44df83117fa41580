import type { evidencePlace } from '#words/evidence-place.ts';
import type { ClaimsOf } from './claim.ts';

export const evidencePlaceClaims: ClaimsOf<typeof evidencePlace> = {
  node: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: [] }],
  link: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: [],
    },
  ],
  inside: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+inside'] }],
};
