import type { torFields } from '#words/field-tor.ts';
import type { ClaimsOf } from './claim.ts';

export const torFieldsClaims: ClaimsOf<typeof torFields> = {
  bytesAreThere: [{ facts: [3], says: ['it:+hold', 'n1:+counted'] }],
  circuit: {
    says: ['it:+before', 'it:+hold', 'it:-same'],
  },
  command: {
    says: ['relay:+pass'],
  },
  sealedByLayers: ['it:-open'],
  torCell: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  bodyBytesAreThere: [{ facts: [3], says: ['it:+hold', 'n1:+counted'] }],
  recognized: {
    says: ['all:-on', 'it:+able'],
  },
  digest: {
    says: ['it:+see', 'it:-change'],
  },
  dataSays: [{ facts: [3], says: ['n1:+counted'] }],
  paddingField: {
    says: ['all:+alike'],
  },
  relayMessage: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  sealedByFurtherLayers: ['it:-open', 'it:+more'],
};
