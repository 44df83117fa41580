import type { tlsFields } from '#words/field-tls.ts';
import type { ClaimsOf } from './claim.ts';

export const tlsFieldsClaims: ClaimsOf<typeof tlsFields> = {
  partHere: [{ facts: [3, 5], says: [] }],
  sealedHandshake: ['it:-open'],
  level: {
    says: ['it:+able'],
  },
  changeCipherSpecMessage: {
    says: ['it:+exist', 'it:-so'],
  },
  sealed: ['it:-open'],
  contentType: {
    says: ['it:+hold', 'it:+know'],
  },
  handshakeTitle: [
    { facts: ['ClientHello'], says: [] },
    { facts: [undefined], says: [] },
  ],
  recordTitle: [
    { facts: [undefined], says: ['it:-know'] },
    { facts: ['sys-vpn'], says: [] },
  ],
};
