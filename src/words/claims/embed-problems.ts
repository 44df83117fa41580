import type { embedProblems } from '#words/embed-problems.ts';
import type { ClaimsOf } from './claim.ts';

export const embedProblemsClaims: ClaimsOf<typeof embedProblems> = {
  unknownOption: [{ facts: ['colour', 'red', ['step', 'theme']], says: ['it:+know'] }],
  wrongValue: [
    { facts: ['theme', 'blue', ['auto', 'dark']], says: ['it:+able'] },
    { facts: ['plain', '2', ['', '1']], says: ['it:+able', 'it:-so'] },
  ],
  notLoaded: ['it:+able', 'it:-so', 'all:-more'],
  noWindow: ['it:+open', 'none:-so'],
};
