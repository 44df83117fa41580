import type { site } from '#words/site.ts';
import type { ClaimsOf } from './claim.ts';

export const siteClaims: ClaimsOf<typeof site> = {
  about: ['qubes:+exist', 'packet:-past'],
  titled: [{ facts: ['Leak lab'], says: ['1:+named'] }],
  pageTitled: [{ facts: ['Leaks'], says: ['1:+named'] }],
  creditMarkdown: [{ facts: ['Two seeds', 'https://site.example/'], says: ['1:+named', '2:+named'] }],
  unofficial: ['it:-with'],
};
