import type { flowsProblem } from '#words/problem-flows.ts';
import type { ClaimsOf } from './claim.ts';

export const flowsProblemClaims: ClaimsOf<typeof flowsProblem> = {
  codes: {
    S060: {
      means: ['it:-exist'],
      todo: ['it:+use'],
    },
    S061: {
      todo: ['it:+use', 'it:+with', 'it:+same'],
    },
    S062: {
      means: ['it:-exist'],
      todo: ['it:+use'],
    },
    S063: {
      means: ['it:-so'],
      todo: ['it:+use'],
    },
    S064: {
      means: ['it:+pass', 'it:+same'],
      todo: ['it:+use', 'it:-same'],
    },
    S065: {
      means: ['site:+hold', 'none:-so'],
      todo: ['it:+give'],
    },
    S066: {
      means: ['it:+must', 'none:-so'],
      todo: ['it:+give'],
    },
    S067: {
      means: ['it:+know', 'it:+pass', 'none:-so'],
      todo: ['it:-give'],
    },
  },
  found: {
    isParty: [{ facts: ['shop'], says: [] }],
    noQube: [{ facts: ['work'], says: ['none:-hold'] }],
    nobody: [{ facts: ['work'], says: ['none:-so', 'none:-hold'] }],
    itself: [{ facts: ['disp7'], says: ['1:+same'] }],
    lookUp: [{ facts: ['vault'], says: [] }],
    speaks: [
      { facts: ['relay-1', 'relay', 'http'], says: ['3:-so'] },
      { facts: ['relay-1', 'relay', 'dns'], says: [] },
    ],
    noPorts: [{ facts: [7], says: ['it:+hold', 'none:-so'] }],
    onlyPort: [{ facts: [80], says: ['all:+so'] }],
    noDomain: ['it:-exist'],
    noResolver: ['none:-able'],
  },
};
