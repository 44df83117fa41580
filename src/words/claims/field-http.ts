import type { httpFields } from '#words/field-http.ts';
import type { ClaimsOf } from './claim.ts';

export const httpFieldsClaims: ClaimsOf<typeof httpFields> = {
  reason: {
    says: ['it:+same'],
  },
  host: ['it:+able', 'it:+more'],
  body: {
    says: ['it:+same'],
  },
};
