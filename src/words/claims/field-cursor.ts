import type { cursorWords } from '#words/field-cursor.ts';
import type { ClaimsOf } from './claim.ts';

export const cursorWordsClaims: ClaimsOf<typeof cursorWords> = {
  isIn: [{ facts: ['sys-vpn'], says: [] }],
};
