import type { ethernetFields } from '#words/field-ethernet.ts';
import type { ClaimsOf } from './claim.ts';

export const ethernetFieldsClaims: ClaimsOf<typeof ethernetFields> = {
  hardwareAddressLength: {
    says: ['it:+hold'],
  },
  protocolAddressLength: {
    says: ['it:+hold'],
  },
  addressesHaveAndBytesNot: [{ facts: [3, 5], says: ['it:+hold', 'n1:+counted', 'n2:+counted', 'it:-so'] }],
  destinationAddress: {
    says: ['it:+before'],
  },
  bytesOfType: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  targetHardwareAddress: { says: ['it:+ask'] },
  senderProtocolAddress: { says: ['it:+send'] },
  senderHardwareAddress: { says: ['it:+send'] },
  operation: { says: ['it:+ask', 'it:-ask'] },
};
