import type { claimsTold } from '#words/claims-told.ts';
import type { ClaimsOf } from './claim.ts';

export const claimsToldClaims: ClaimsOf<typeof claimsTold> = {
  confirmed: [{ facts: [3], says: ['n1:+counted', 'it:+true'] }],
  notObservable: [{ facts: [3], says: ['n1:+counted', 'it:-so'] }],
  contradicted: [{ facts: [3], says: ['n1:+counted', 'it:-true'] }],
  eachSituation: [{ facts: [3], says: ['n1:+of', 'all:+so'] }],
  recorded: [
    {
      facts: ['1.0', 37, [1764000000000000, 1764000000000000], 200, 3000],
      says: ['1:+named', 'n1:+counted', 'n2:+counted', 'it:+with', 'n4:+with', 'n5:+counted'],
    },
    {
      facts: ['1.0', 37, [1764000000000000, 1764500000000000], 200, 3000],
      says: ['1:+named', 'n1:+counted', 'n2:+from', 'n3:+to', 'it:+with', 'n4:+with', 'n5:+counted'],
    },
  ],
  fared: [
    {
      facts: [9, 5, 4, 0],
      says: ['n1:+counted', 'n2:+counted', 'it:+true', 'n3:+counted', 'it:-so', 'none:+true'],
    },
    {
      facts: [9, 5, 3, 1],
      says: ['n1:+counted', 'n2:+counted', 'it:+true', 'n3:+counted', 'it:-so', 'it:-true'],
    },
    {
      facts: [9, 5, 2, 2],
      says: ['n1:+counted', 'n2:+counted', 'it:+true', 'n3:+counted', 'it:-so', 'n3:+counted', 'it:-true'],
    },
  ],
  quiet: [{ facts: [3], says: ['it:+true', 'n1:+counted', 'some:-pass', 'some:-see', 'some:-so'] }],
  wrong: [
    { facts: [['Two seeds (1)', 'Desktop (2)']], says: ['it:-true', 'it:-true', '1:+named', '2:+named'] },
  ],
  wrongIn: [{ facts: ['Two seeds', 5], says: ['1:+named', 'n1:+counted'] }],
  ofKind: [{ facts: ['ports', 5], says: ['1:+named', 'n1:+counted'] }],
  kinds: [{ facts: [['ports 3', 'size 4']], says: ['1:+named', '2:+named'] }],
};
