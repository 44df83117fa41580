import type { factRows } from '#words/fact-rows.ts';
import type { ClaimsOf } from './claim.ts';

export const factRowsClaims: ClaimsOf<typeof factRows> = {
  titles: { 'qube-address': ['qube:+ask'] },
  none: {
    'dns-name': ['it:-so'],
    'vpn-in-use': ['none:-so'],
    'tor-in-use': ['none:-so'],
    'tor-guard': ['none:-so', 'none:-so'],
  },
};
