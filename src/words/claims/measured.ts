import type { measured } from '#words/measured.ts';
import type { ClaimsOf } from './claim.ts';

export const measuredClaims: ClaimsOf<typeof measured> = {
  cells: {
    caption: ['it:+same', 'it:+with'],
    changed: ['it:+change'],
  },
  sealed: {
    caption: ['it:+open', 'it:+with'],
    what: ['it:+inside'],
    outside: ['it:+see'],
    bare: [{ facts: ['ACK'], says: ['it:-so', '1:+named'] }],
  },
};
