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
    S068: {
      means: ['it:+hold', 'it:-pass'],
      todo: ['it:+use', 'it:+pass', 'it:-give'],
    },
    S074: {
      means: ['it:+hold', 'it:+carry', 'none:-so'],
      todo: ['it:-give'],
    },
    S075: { means: ['it:+send', 'none:-so', 'it:-so'], todo: ['it:+set', 'it:+use', 'it:-same'] },
    S076: {
      means: ['it:+send', 'it:-inside', 'it:+with', 'it:-so'],
      todo: ['it:+use', 'it:+with', 'it:+same'],
    },
    S069: {
      means: ['packet:+with', 'packet:+same', 'it:-pass', 'it:+know', 'it:-so'],
      todo: ['it:+use', 'it:-same', 'it:+set', 'qube:+hold'],
    },
  },
  found: {
    isParty: [{ facts: ['shop'], says: ['1:+named'] }],
    noQube: [{ facts: ['work'], says: ['none:-hold', '1:+named'] }],
    nobody: [{ facts: ['work'], says: ['none:-so', 'none:-hold', '1:+named'] }],
    itself: [{ facts: ['disp7'], says: ['1:+same'] }],
    lookUp: [{ facts: ['vault'], says: ['1:+named', 'it:+ask'] }],
    speaks: [
      { facts: ['relay-1', 'relay', 'http'], says: ['1:+named', '2:+named', '3:+named', '3:-so'] },
      { facts: ['relay-1', 'relay', 'dns'], says: ['1:+named', '2:+named', 'it:+ask'] },
    ],
    noPorts: [{ facts: [7], says: ['n1:+counted', 'it:+hold', 'none:-so'] }],
    onlyPort: [{ facts: [80], says: ['n1:+counted', 'all:+ask'] }],
    noQuestion: [{ facts: [53], says: ['n1:+counted'] }],
    noDomain: ['it:-exist'],
    noText: [{ facts: ['icmp'], says: ['1:+named', 'it:+carry', 'none:-so'] }],
    unforwarded: [{ facts: ['127.0.0.1'], says: ['it:+pass', '1:+from', 'it:-so'] }],
    notOfHome: [{ facts: ['198.51.100.9'], says: ['1:+named', '1:-so'] }],
    ofRouter: [{ facts: ['192.168.1.1'], says: ['1:+same'] }],
    noResolver: ['some:-pass', 'none:-able'],
  },
};
