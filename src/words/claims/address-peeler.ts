import type { addressPeeler } from '#words/address-peeler.ts';
import type { ClaimsOf } from './claim.ts';

export const addressPeelerClaims: ClaimsOf<typeof addressPeeler> = {
  noKey: [{ facts: ['who', 'isp'], says: ['none:-exist'] }],
  message: [{ facts: ['own', 'x', 'M001', 'The message is empty.'], says: [] }],
  field: [{ facts: ['field', 'X'], says: ['it:+hold'] }],
};
