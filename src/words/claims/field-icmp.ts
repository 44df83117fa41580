import type { icmpFields } from '#words/field-icmp.ts';
import type { ClaimsOf } from './claim.ts';

export const icmpFieldsClaims: ClaimsOf<typeof icmpFields> = {
  destinationUnreachable: ['it:-possible'],
  networkUnreachable: ['it:-possible'],
  hostUnreachable: ['it:-possible'],
  protocolUnreachable: ['it:-possible'],
  portUnreachable: ['it:-possible'],
  tooLong: ['it:+more', 'it:+pass'],
  code: {
    says: ['it:+more'],
  },
  checksum: ['it:+see'],
  identifier: {
    says: ['it:+know', 'it:-same'],
  },
  restOfHeader: {
    says: ['some:+so'],
  },
  checksumWithAddresses: ['it:+see'],
  parameter: {
    says: ['it:+pass'],
  },
};
