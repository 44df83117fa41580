import type { transportFields } from '#words/field-transport.ts';
import type { ClaimsOf } from './claim.ts';

export const transportFieldsClaims: ClaimsOf<typeof transportFields> = {
  noOperation: ['none:-so'],
  number: [{ facts: [3], says: [] }],
  optionSays: [{ facts: [3, 5], says: [] }],
  options: {
    says: ['it:-so'],
  },
  sequenceNumber: {
    says: ['it:+before'],
  },
  acknowledgementNumber: {
    says: ['it:+before'],
  },
  bytes: [{ facts: [3], says: [] }],
  reserved: {
    says: ['it:-so'],
  },
  flags: {
    says: ['it:+open'],
  },
  segmentChecksum: ['it:+see'],
  headerSays: [{ facts: [3], says: ['it:+hold'] }],
  saysAndAre: [{ facts: [3, 5], says: [] }],
  datagramChecksum: ['it:+see'],
  notUsed: ['it:-so'],
};
