import type { transportFields } from '#words/field-transport.ts';
import type { ClaimsOf } from './claim.ts';

export const transportFieldsClaims: ClaimsOf<typeof transportFields> = {
  noOperation: ['none:-so'],
  number: [{ facts: [3], says: ['n1:+counted'] }],
  optionSays: [{ facts: [3, 5], says: ['n1:+counted', 'n2:+counted'] }],
  options: {
    says: ['it:+with', 'it:-possible'],
  },
  sequenceNumber: {
    says: ['it:+before'],
  },
  acknowledgementNumber: {
    says: ['it:+before'],
  },
  bytes: [{ facts: [3], says: ['n1:+counted'] }],
  reserved: {
    says: ['it:-so'],
  },
  flags: {
    says: ['it:+open', 'it:-open'],
  },
  segmentChecksum: ['it:+see'],
  headerSays: [{ facts: [3], says: ['n1:+counted'] }],
  saysAndAre: [{ facts: [3, 5], says: ['n1:+counted', 'it:+hold', 'n2:+counted'] }],
  datagramChecksum: ['it:+see'],
  notUsed: ['it:-so'],
  urgentPointer: { says: ['it:-begin'] },
  window: { says: ['it:-send'] },
  option: { says: ['it:-begin'] },
};
