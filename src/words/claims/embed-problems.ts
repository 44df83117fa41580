import type { embedProblems } from '#words/embed-problems.ts';
import type { ClaimsOf } from './claim.ts';

export const embedProblemsClaims: ClaimsOf<typeof embedProblems> = {
  unknownOption: [
    {
      facts: ['colour', 'red', ['step', 'theme']],
      says: ['1:+named', '2:+named', 'it:-enforce', 'it:+know', '3:+named', '4:+named'],
    },
  ],
  wrongValue: [
    {
      facts: ['theme', 'blue', ['auto', 'dark']],
      says: ['1:+named', '2:+named', 'it:+able', '3:+named', '4:+named'],
    },
    { facts: ['plain', '2', ['', '1']], says: ['1:+named', '2:+named', 'it:+able', 'it:-so', '3:+named'] },
  ],
  notLoaded: ['it:+able', 'it:-so', 'all:-more'],
  noWindow: ['it:+pass', 'it:+open', 'none:-so'],
};
