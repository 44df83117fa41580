import type { siteProblems } from '#words/site-problems.ts';
import type { ClaimsOf } from './claim.ts';

export const siteProblemsClaims: ClaimsOf<typeof siteProblems> = {
  notAnAddress: [{ facts: ['ftp://a.example'], says: ['1:+named', 'it:+must', 'it:+with', 'it:+before'] }],
  folder: [
    {
      facts: ['https://a.example/b/'],
      says: ['1:+named', 'it:+know', 'it:+give', 'site:+same', 'it:-use', 'any:+so'],
    },
  ],
  noSection: [
    {
      facts: ['/tunnel/', 'up', ['down', 'leaks']],
      says: ['1:+of', 'none:-hold', 'it:+mend', 'it:-on', '2:+named'],
    },
  ],
};
