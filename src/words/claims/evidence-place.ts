import type { evidencePlace } from '#words/evidence-place.ts';
import { netQube, vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const evidencePlaceClaims: ClaimsOf<typeof evidencePlace> = {
  node: [{ facts: [vpnQube], says: ['1:+named'] }],
  link: [
    {
      facts: [vpnQube, netQube],
      says: ['1:+named', '2:+named'],
    },
  ],
  inside: [{ facts: [vpnQube], says: ['it:+inside', '1:+at'] }],
};
