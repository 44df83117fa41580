import type { shapeProblem } from '#words/problem-shape.ts';
import type { ClaimsOf } from './claim.ts';

export const shapeProblemClaims: ClaimsOf<typeof shapeProblem> = {
  codes: {
    S001: {
      means: ['it:-so', 'it:-read'],
      todo: ['it:+use', 'only:+so', 'it:+true', 'it:-true'],
    },
    S002: {
      means: ['it:+same'],
      todo: ['it:-give', 'it:+inside'],
    },
    S003: {
      means: ['it:+hold', 'it:+more'],
      todo: ['it:+exist', 'it:+more', 'it:+mend'],
    },
    S004: {
      means: ['it:-exist'],
      todo: ['it:+give'],
    },
    S005: {
      means: ['it:+hold', 'it:-true'],
      todo: ['it:+use', 'it:+must'],
    },
    S006: {
      means: ['it:+hold', 'none:-so'],
      todo: ['it:-give', 'it:+mend'],
    },
    S007: {
      means: ['it:+hold', 'it:-true'],
      todo: ['it:+write', 'it:+must'],
    },
    S008: {
      means: ['it:-so'],
      todo: ['it:+write', 'it:+with', 'it:+give'],
    },
    S009: {
      means: ['it:-more', 'it:+more', 'it:-so'],
      todo: ['it:+use'],
    },
    S010: {
      means: ['it:-so'],
      todo: ['it:+use'],
    },
    S011: {
      means: ['it:+empty', 'it:+more'],
      todo: ['it:+exist', 'it:+pass'],
    },
    S012: {
      means: ['it:+hold', 'it:-more', 'it:+more'],
      todo: ['it:+exist', 'it:+pass'],
    },
  },
  found: {
    unreadable: ['it:-read'],
    containsItself: ['it:+same'],
    notFinite: [{ facts: [Number.NaN], says: ['it:-hold'] }],
    notJson: [{ facts: ['function'], says: ['1:+named', 'it:-hold'] }],
    tooMany: [{ facts: ['200,000'], says: ['it:+hold', 'it:+more', '1:+than', 'it:-read'] }],
    noField: ['it:+hold', 'none:-so'],
    missing: ['it:-exist'],
    text: [{ facts: ['pink'], says: ['1:+named'] }],
    value: [{ facts: ['5'], says: ['1:+named'] }],
    length: [
      { facts: [1], says: ['it:+hold'] },
      { facts: [41], says: ['it:+hold', 'n1:+counted'] },
    ],
    entries: [
      { facts: [0], says: ['it:+hold', 'none:-so'] },
      { facts: [1], says: ['it:+hold'] },
      { facts: [3], says: ['it:+hold', 'n1:+counted'] },
    ],
  },
  give: {
    wholeNumber: ['it:+use'],
    text: ['it:+use'],
    boolean: ['it:+use', 'it:+true', 'it:-true'],
    object: ['it:+use'],
    list: ['it:+use'],
    twoPorts: ['it:+use'],
    oneOf: [{ facts: [['red', 'blue']], says: ['it:+use', '1:+named', '2:+named'] }],
    lowest: [{ facts: [1], says: ['it:+use', 'it:-more', 'n1:+counted'] }],
    highest: [{ facts: [65535], says: ['it:+use', 'it:+more', 'n1:+counted'] }],
    shortest: [
      { facts: [1], says: ['it:+write', 'it:-more'] },
      { facts: [3], says: ['it:+write', 'it:-more', 'n1:+counted'] },
    ],
    longest: [{ facts: [40], says: ['it:+write', 'it:+more', 'n1:+counted'] }],
    fewest: [
      { facts: [1], says: ['it:+give', 'it:-more'] },
      { facts: [2], says: ['it:+give', 'it:-more', 'n1:+counted'] },
    ],
    most: [{ facts: [2000], says: ['it:+give', 'it:+more', 'n1:+counted'] }],
  },
  form: {
    name: ['it:+use', 'it:+with', 'it:+use', 'only:+so', 'it:+more', 'all:+so'],
    address: ['it:+write'],
    text: ['it:-give'],
    seen: ['it:+write', 'it:-more', 'it:-so'],
    domain: ['it:+write', 'it:-more'],
    'policy-source': ['it:+write', 'it:-so'],
    'policy-dest': ['it:+write', 'it:-so'],
    'scenario-name': ['it:+use', 'it:+with', 'it:+use', 'only:+so', 'it:+more', 'all:+so'],
  },
};
