import type { addressPeeler } from '#words/address-peeler.ts';
import type { ClaimsOf } from './claim.ts';

export const addressPeelerClaims: ClaimsOf<typeof addressPeeler> = {
  noKey: [{ facts: ['who', 'isp'], says: ['1:+named', '2:+named', 'none:-exist'] }],
  message: [
    {
      facts: ['own', 'x', 'M001', 'The message is empty.'],
      says: ['it:+same', '1:+named', '2:+named', '3:+named'],
    },
  ],
  field: [{ facts: ['field', 'X'], says: ['1:+named', '2:+named', 'it:+hold'] }],
};
