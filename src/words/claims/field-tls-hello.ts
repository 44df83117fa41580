import type { tlsHelloFields } from '#words/field-tls-hello.ts';
import type { ClaimsOf } from './claim.ts';

export const tlsHelloFieldsClaims: ClaimsOf<typeof tlsHelloFields> = {
  moreInAll: [{ facts: [3], says: ['n1:+counted', 'all:+so'] }],
  serverNameListLength: {
    says: ['it:+know'],
  },
  serverName: {
    says: ['it:+open', 'all:+so'],
  },
  applicationProtocols: {
    says: ['it:+inside'],
  },
  extension: {
    says: ['it:+give'],
  },
  random: {
    says: ['none:-same'],
  },
  sessionId: {
    says: ['it:+exist', 'it:-new'],
  },
  cipherSuites: {
    says: ['it:+able'],
  },
  compressionMethods: {
    says: ['none:-so'],
  },
  compressionMethod: {
    says: ['none:-so'],
  },
};
