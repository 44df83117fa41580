import type { postcardWords } from '#words/postcard.ts';
import type { ClaimsOf } from './claim.ts';

export const postcardWordsClaims: ClaimsOf<typeof postcardWords> = {
  terms: {
    'first-peer': ['it:+before', 'it:-pass'],
    'qube-address': ['it:+ask'],
  },
  home: [{ facts: ['work'], says: ['1:+named'] }],
  owned: [
    { facts: [{ kind: 'router', title: 'home router' }, '192.168.1.1'], says: ['1:+named', '2:+named'] },
  ],
};
