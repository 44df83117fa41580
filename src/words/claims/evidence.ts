import type { evidence } from '#words/evidence.ts';
import type { ClaimsOf } from './claim.ts';

export const evidenceClaims: ClaimsOf<typeof evidence> = {
  about: {
    'first-peer': ['packets:+before'],
    rule: ['it:-begin'],
    end: ['it:-begin'],
    'qube-address': ['it:+ask'],
  },
  outcome: {
    confirmed: ['it:+true'],
    'not-observable': ['it:-so'],
    contradicted: ['it:-true'],
  },
  outcomeIn: {
    confirmed: ['it:+true'],
    contradicted: ['it:-true'],
  },
  framesAt: [
    { facts: ['sys-net ↔ Wi-Fi', [5]], says: ['1:+named', 'n1:+counted'] },
    {
      facts: ['sys-net ↔ Wi-Fi', [5, 7, 9]],
      says: ['1:+named', 'n1:+counted', 'n2:+counted', 'n3:+counted'],
    },
  ],
  ends: {
    refused: ['it:+know'],
    silent: ['it:-so'],
  },
  noFrame: ['none:-so'],
  inNone: [
    { facts: [1], says: ['it:-so'] },
    { facts: [14], says: ['n1:+of', 'none:-so'] },
  ],
  noticed: ['it:+send'],
};
