import type { wireProblems } from '#words/wire-problem.ts';
import type { ClaimsOf } from './claim.ts';

export const wireProblemsClaims: ClaimsOf<typeof wireProblems> = {
  '101': {
    means: ['it:-so'],
    todo: ['it:+use', 'it:+write', 'it:+before'],
  },
  '102': {
    todo: ['it:+before', 'it:+exist'],
    means: ['it:-begin'],
  },
  '103': {
    means: ['it:-possible'],
    todo: ['it:+before', 'it:-able', 'it:+before', 'it:+exist'],
  },
  '104': {
    means: ['it:-more', 'it:+hold'],
  },
  '105': {
    means: ['it:+know', 'it:-so'],
  },
  '106': {
    means: ['it:-read'],
    todo: ['it:+write'],
  },
  '107': {
    means: ['it:-more'],
    todo: ['it:+write', 'it:+with'],
  },
  '201': {
    means: ['it:-more'],
    todo: ['it:+look', 'it:-true', 'it:+before'],
  },
  '202': {
    means: ['packet:+more'],
    todo: ['it:+look'],
  },
  '203': {
    means: ['it:-more'],
    todo: ['it:-know', 'it:+see'],
  },
  '204': {
    means: ['it:-pass'],
    todo: ['it:+see'],
  },
  '205': {
    means: ['it:-true'],
    todo: ['it:+able', 'it:-before'],
  },
  '206': {
    means: ['it:+pass', 'it:+same'],
    todo: ['it:+hold', 'it:+before', 'it:+see'],
  },
  '207': {
    means: ['it:+more'],
    todo: ['it:+see'],
  },
  '208': {
    means: ['it:+more', 'it:+hold'],
    todo: ['it:+look', 'it:-true'],
  },
  '209': {
    todo: ['it:+see'],
    means: ['it:+past'],
  },
  '210': {
    means: ['it:-possible'],
    todo: ['it:-before', 'it:+see'],
  },
  '211': {
    means: ['it:-more'],
    todo: ['it:+hold'],
  },
  '301': {
    means: ['packet:+more', 'it:+more'],
    todo: ['it:+more', 'it:-exist', 'it:+mend'],
  },
  '302': {
    means: ['none:-pass', 'none:-ask'],
    todo: ['it:+look', 'it:-same'],
  },
};
