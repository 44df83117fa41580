import type { postcardWords } from '#words/postcard.ts';
import type { ClaimsOf } from './claim.ts';

export const postcardWordsClaims: ClaimsOf<typeof postcardWords> = {
  terms: {
    'first-peer': ['it:+before', 'it:-pass'],
  },
  home: [{ facts: ['work'], says: [] }],
  owned: [{ facts: [{ kind: 'router', title: 'home router' }, '192.168.1.1'], says: [] }],
};
