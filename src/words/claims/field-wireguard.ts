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
    says: ['it:+send', 'it:-open', 'it:+exist', 'it:-new', 'it:+pass'],
  },
  nothingEncrypted: {
    name: ['it:-so', 'it:-open'],
    says: ['it:-so', 'it:+see', 'all:+hold', 'all:+same'],
  },
  cookieEncrypted: {
    name: ['it:-open'],
    says: ['it:+see', 'it:+before', 'it:-ask'],
  },
  counter: {
    says: ['it:+before', 'none:-pass'],
  },
  encryptedPacket: {
    name: ['it:-open'],
    says: ['it:-open'],
  },
  tag: {
    says: ['it:+see', 'it:-change', 'it:+hold'],
  },
  sealed: ['it:-open'],
  noMessage: ['none:-begin', 'none:+begin'],
};
