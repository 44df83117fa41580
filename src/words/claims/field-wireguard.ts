import type { wireguardFields } from '#words/field-wireguard.ts';
import type { ClaimsOf } from './claim.ts';

export const wireguardFieldsClaims: ClaimsOf<typeof wireguardFields> = {
  mac1: {
    says: ['it:+see', 'it:+know'],
  },
  ephemeralKey: {
    says: ['only:+so'],
  },
  staticKeyEncrypted: {
    name: ['it:-open'],
    says: ['it:-open'],
  },
  timestampEncrypted: {
    name: ['it:-open'],
    says: ['it:-open', 'it:+exist'],
  },
  nothingEncrypted: {
    name: ['it:-so', 'it:-open'],
    says: ['it:-so', 'it:+see', 'all:+hold', 'all:+same'],
  },
  cookieEncrypted: {
    name: ['it:-open'],
    says: ['it:+see', 'it:+before'],
  },
  counter: {
    says: ['it:+before', 'none:-so'],
  },
  encryptedPacket: {
    name: ['it:-open'],
    says: ['it:-open'],
  },
  tag: {
    says: ['it:+see', 'it:-so', 'it:+hold'],
  },
  sealed: ['it:-open'],
  noMessage: ['none:-so'],
};
