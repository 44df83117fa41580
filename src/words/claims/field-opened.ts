import type { openedFields } from '#words/field-opened.ts';
import type { ClaimsOf } from './claim.ts';

export const openedFieldsClaims: ClaimsOf<typeof openedFields> = {
  contentType: {
    says: ['it:+hold', 'it:+know', 'some:+so'],
  },
  padding: {
    says: ['it:+know', 'it:-more'],
  },
};
