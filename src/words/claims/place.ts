import type { place } from '#words/place.ts';
import type { ClaimsOf } from './claim.ts';

export const placeClaims: ClaimsOf<typeof place> = {
  link: [{ facts: ['sys-vpn', 'sys-net'], says: ['1:+so'] }],
};
