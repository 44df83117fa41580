import type { site } from '#words/site.ts';
import type { ClaimsOf } from './claim.ts';

export const siteClaims: ClaimsOf<typeof site> = {
  about: ['qubes:+exist'],
  titled: [{ facts: ['Leak lab'], says: [] }],
  creditMarkdown: [{ facts: ['Two seeds', 'https://site.example/'], says: [] }],
  unofficial: ['it:-with'],
};
