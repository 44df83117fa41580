import type { wireParticulars } from '#words/wire-particular.ts';
import type { ClaimsOf } from './claim.ts';

export const wireParticularsClaims: ClaimsOf<typeof wireParticulars> = {
  hasBytes: [{ facts: [3], says: ['it:+hold'] }],
  bodyHasBytes: [{ facts: [3], says: ['it:+hold'] }],
  linesRead: [{ facts: [3], says: ['it:+read'] }],
  place: [{ facts: ['sys-vpn'], says: [] }],
  linkType: [{ facts: ['sys-vpn', 5], says: ['1:+hold'] }],
  frameClaims: [{ facts: [3], says: [] }],
  keysClaim: [{ facts: [3], says: [] }],
  namesInterface: [{ facts: [3], says: ['it:+know'] }],
  cutTo: [{ facts: [3, 5], says: [] }],
  says: [{ facts: [3], says: [] }],
  saysAndLeft: [{ facts: [3, 5], says: [] }],
};
