import type { tlsFields } from '#words/field-tls.ts';
import type { ClaimsOf } from './claim.ts';

export const tlsFieldsClaims: ClaimsOf<typeof tlsFields> = {
  partHere: [{ facts: [3, 5], says: ['n1:+counted', 'n2:+counted'] }],
  sealedHandshake: ['it:-open'],
  level: {
    says: ['it:+able'],
  },
  changeCipherSpecMessage: {
    says: ['it:+exist', 'it:-new', 'it:-so'],
  },
  sealed: ['it:-open'],
  contentType: {
    says: ['it:+hold', 'it:+know'],
  },
  handshakeTitle: [
    { facts: ['ClientHello'], says: ['1:+named'] },
    { facts: [undefined], says: [] },
  ],
  recordTitle: [
    { facts: [undefined], says: ['it:-know'] },
    { facts: ['sys-vpn'], says: ['1:+named'] },
  ],
  version: { says: ['it:-new'] },
};
