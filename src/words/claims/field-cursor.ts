import type { cursorWords } from '#words/field-cursor.ts';
import type { ClaimsOf } from './claim.ts';

export const cursorWordsClaims: ClaimsOf<typeof cursorWords> = {
  cut: [{ facts: ['00 1d', 36], says: ['1:+named', 'n1:+counted'] }],
  isIn: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
};
