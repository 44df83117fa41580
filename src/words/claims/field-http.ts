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
  emptyLine: ['it:+empty'],
  endOfTheHeader: { says: ['it:+empty'] },
  target: { says: ['it:+ask'] },
  method: { says: ['site:+ask'] },
};
