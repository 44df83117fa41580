import type { articleFigures } from '#words/article-figures.ts';
import type { ClaimsOf } from './claim.ts';

export const articleFiguresClaims: ClaimsOf<typeof articleFigures> = {
  meets: [
    {
      facts: ['trusted', '198.51.100.7', 'shop', '198.51.100.9', '192.0.2.66'],
      says: ['it:+safe', 'it:+pass', '1:+from', '2:+named', '3:+from', '4:+named'],
    },
  ],
  onion: ['it:+more', 'all:+so', 'it:+more'],
  recorded: ['it:+same', 'all:+so', 'it:+able', 'it:+read', 'it:+hold'],
};
