import type { explainSight } from '#words/explain-sight.ts';
import type { ClaimsOf } from './claim.ts';

export const explainSightClaims: ClaimsOf<typeof explainSight> = {
  title: [
    {
      facts: ['sys-net', 1, 'trusted', 'site', 'http'],
      says: ['1:+able', '1:+see', 'n1:+of', 'it:+safe', '2:+named', '3:+named'],
    },
  ],
  heads: {
    value: ['it:+see'],
  },
  verdicts: {
    visible: ['it:+see'],
    hidden: ['it:-see'],
    unknown: ['it:-know'],
  },
  facts: {
    'first-peer': ['it:+before', 'it:-inside'],
  },
};
