import type { ethernetFields } from '#words/field-ethernet.ts';
import type { ClaimsOf } from './claim.ts';

export const ethernetFieldsClaims: ClaimsOf<typeof ethernetFields> = {
  hardwareAddressLength: {
    says: ['it:+hold'],
  },
  protocolAddressLength: {
    says: ['it:+hold'],
  },
  addressesHaveAndBytesNot: [{ facts: [3, 5], says: ['it:+hold', 'it:-so'] }],
  destinationAddress: {
    says: ['it:+before'],
  },
  bytesOfType: [{ facts: ['sys-vpn'], says: [] }],
};
