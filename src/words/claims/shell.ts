import type { shell } from '#words/shell.ts';
import type { ClaimsOf } from './claim.ts';

export const shellClaims: ClaimsOf<typeof shell> = {
  theme: {
    note: ['only:+so', 'it:-so'],
  },
  neighbours: ['it:+before', 'it:-before'],
  previous: ['it:-before'],
  next: ['it:+before'],
  checkedFor: [{ facts: ['Qubes OS 4.3'], says: ['1:+named'] }],
  source: [{ facts: [3, 'RFC 791'], says: ['n1:+counted', '1:+named'] }],
  asOf: [{ facts: ['2026-08'], says: [] }],
  prediction: ['it:+before', 'you:+read'],
  disclaimer: ['it:-with', 'you:-safe'],
  terms: ['none:-so', 'none:-so', 'it:-so', 'any:-so'],
};
