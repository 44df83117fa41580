import type { knownProblem } from '#words/problem-known.ts';
import type { ClaimsOf } from './claim.ts';

export const knownProblemClaims: ClaimsOf<typeof knownProblem> = {
  codes: {
    S080: {
      means: ['tunnel:+inside', 'tunnel:-same', 'tunnel:+same', 'it:+pass', 'it:-know'],
      todo: ['it:+use', 'it:-same'],
    },
    S081: {
      means: ['it:+more', 'it:+inside', 'it:-same', 'it:+more'],
      todo: ['it:-give', 'it:+more'],
    },
    S082: {
      means: ['it:+know', 'it:-so', 'it:+hold', 'none:-so', 'none:-so'],
      todo: ['it:+use', 'it:-give', 'it:-true'],
    },
    S083: {
      means: ['it:-so', 'it:+know', 'it:-so'],
      todo: ['it:+use'],
    },
    S084: {
      means: ['it:+must', 'some:+hold', 'some:+before', 'it:+know', 'it:-so'],
      todo: ['it:+write', 'it:+set', 'it:+hold'],
    },
    S085: {
      means: ['it:+pass', 'it:+know', 'it:-so'],
      todo: ['it:+set', 'it:-give'],
    },
    S086: {
      means: ['it:+know', 'it:-so'],
      todo: ['it:+use', 'it:-give'],
    },
    S087: {
      means: ['all:-so', 'it:+know', 'it:-so', 'all:+so'],
      todo: ['it:-give', 'it:-so'],
    },
    S088: {
      means: ['it:+hold', 'it:+know', 'it:-so'],
      todo: ['it:-give', 'it:-so'],
    },
    S089: {
      means: ['it:+pass', 'it:+open', 'only:-new', 'it:+know', 'it:-so'],
      todo: ['it:+set', 'it:-pass'],
    },
    S096: {
      means: ['it:+know', 'it:-so'],
      todo: ['it:+use', 'it:+hold'],
    },
    S097: {
      means: ['it:+inside', 'it:+know', 'it:-so'],
      todo: ['it:+use', 'it:+with', 'it:-inside', 'it:+exist'],
    },
    S098: {
      means: ['it:+more', 'it:-same', 'it:+know', 'it:-so'],
      todo: ['it:+use', 'sites:+see', 'it:+exist'],
    },
    S099: {
      means: ['it:+must'],
      todo: ['it:+write', 'qube:+hold', 'it:+give', 'it:+hold'],
    },
  },
};
