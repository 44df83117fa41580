import type { claimsTold } from '#words/claims-told.ts';
import type { ClaimsOf } from './claim.ts';

export const claimsToldClaims: ClaimsOf<typeof claimsTold> = {
  confirmed: [{ facts: [3], says: ['it:+true'] }],
  notObservable: [{ facts: [3], says: ['it:-so'] }],
  contradicted: [{ facts: [3], says: ['it:-true'] }],
  eachSituation: [{ facts: [3], says: ['all:+so'] }],
  recorded: [
    { facts: ['1.0', 37, [1764000000000000, 1764000000000000], 200, 3000], says: ['it:+with'] },
    { facts: ['1.0', 37, [1764000000000000, 1764500000000000], 200, 3000], says: ['it:+with'] },
  ],
  fared: [
    { facts: [9, 5, 4, 0], says: ['it:+true', 'it:-so', 'none:+true'] },
    { facts: [9, 5, 3, 1], says: ['it:+true', 'it:-so', 'it:-true'] },
    { facts: [9, 5, 2, 2], says: ['it:+true', 'it:-so', 'it:-true'] },
  ],
  quiet: [{ facts: [3], says: ['it:+true', 'some:-pass', 'some:-see', 'some:-so'] }],
  wrong: [{ facts: [['Two seeds (1)', 'Desktop (2)']], says: ['it:-true', 'it:-true'] }],
  wrongIn: [{ facts: ['Two seeds', 5], says: [] }],
  ofKind: [{ facts: ['ports', 5], says: [] }],
  kinds: [{ facts: [['ports 3', 'size 4']], says: [] }],
};
