import type { wireParticulars } from '#words/wire-particular.ts';
import type { ClaimsOf } from './claim.ts';

export const wireParticularsClaims: ClaimsOf<typeof wireParticulars> = {
  hasBytes: [{ facts: [3], says: ['it:+hold', 'n1:+counted'] }],
  bodyHasBytes: [{ facts: [3], says: ['it:+hold', 'n1:+counted'] }],
  linesRead: [{ facts: [3], says: ['n1:+counted', 'it:+read'] }],
  place: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  linkType: [{ facts: ['sys-vpn', 5], says: ['1:+hold', 'n1:+counted'] }],
  frameClaims: [{ facts: [3], says: ['n1:+counted'] }],
  keysClaim: [{ facts: [3], says: ['n1:+counted'] }],
  namesInterface: [{ facts: [3], says: ['it:+know', 'n1:+counted'] }],
  cutTo: [{ facts: [3, 5], says: ['n1:+counted', 'n2:+of', 'only:+able', 'only:+read'] }],
  says: [{ facts: [3], says: ['n1:+counted'] }],
  saysAndLeft: [{ facts: [3, 5], says: ['n1:+counted', 'n2:+counted', 'only:+able'] }],
};
