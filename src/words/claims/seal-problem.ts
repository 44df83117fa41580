import type { sealProblems } from '#words/seal-problem.ts';
import type { ClaimsOf } from './claim.ts';

export const sealProblemsClaims: ClaimsOf<typeof sealProblems> = {
  '401': {
    means: ['it:-more'],
    todo: ['it:+hold', 'it:-more', 'it:+give'],
  },
  '402': {
    means: ['it:-so'],
    todo: ['it:+begin', 'it:+with', 'it:+with', 'it:+with'],
  },
  '403': {
    means: ['it:-so'],
    todo: ['it:-true', 'it:+change'],
  },
  '404': {
    means: ['it:-more', 'it:+hold'],
    todo: ['it:+give', 'all:-before'],
  },
  '411': {
    means: ['it:-so'],
    todo: ['it:+hold', 'it:+begin', 'it:+with', 'it:+give'],
  },
  '412': {
    means: ['it:-so'],
    todo: ['it:+hold', 'it:+begin', 'it:+with', 'it:+give'],
  },
  '413': {
    means: ['it:-so'],
    todo: ['it:+use'],
  },
  '414': {
    means: ['none:-new'],
    todo: ['it:+write', 'only:+open', 'none:-so'],
  },
  '415': {
    means: ['it:-so'],
    todo: ['it:+give'],
  },
  '416': {
    means: ['it:-open', 'it:-with'],
    todo: ['it:+give', 'it:+new', 'it:+change'],
  },
  '417': {
    means: ['it:-open', 'it:-with'],
    todo: ['it:+give'],
  },
  '421': {
    means: ['it:-so'],
  },
  '422': {
    means: ['it:+more', 'it:+read'],
    todo: ['it:+exist'],
  },
  '431': {
    means: ['relay:-so'],
    todo: ['it:-same', 'it:+use', 'it:-on', 'it:+pass', 'it:+change'],
  },
  '432': {
    means: ['it:-so'],
    todo: ['it:+hold', 'all:+so'],
  },
};
