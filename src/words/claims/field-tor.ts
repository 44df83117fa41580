import type { torFields } from '#words/field-tor.ts';
import type { ClaimsOf } from './claim.ts';

export const torFieldsClaims: ClaimsOf<typeof torFields> = {
  bytesAreThere: [{ facts: [3], says: [] }],
  circuit: {
    says: ['it:+before', 'it:+hold', 'it:-same'],
  },
  command: {
    says: ['relay:+pass'],
  },
  sealedByLayers: ['it:-open'],
  torCell: [{ facts: ['sys-vpn'], says: [] }],
  bodyBytesAreThere: [{ facts: [3], says: [] }],
  recognized: {
    says: ['all:-on'],
  },
  digest: {
    says: ['it:+see', 'it:-so'],
  },
  dataSays: [{ facts: [3], says: [] }],
  paddingField: {
    says: ['all:+so'],
  },
  relayMessage: [{ facts: ['sys-vpn'], says: [] }],
  sealedByFurtherLayers: ['it:-open'],
};
