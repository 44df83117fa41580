import type { evidence } from '#words/evidence.ts';
import type { ClaimsOf } from './claim.ts';

export const evidenceClaims: ClaimsOf<typeof evidence> = {
  about: {
    'first-peer': ['packets:+before'],
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
    { facts: ['sys-net ↔ Wi-Fi', [5]], says: [] },
    { facts: ['sys-net ↔ Wi-Fi', [5, 7, 9]], says: [] },
  ],
  ends: {
    refused: ['it:+know'],
    silent: ['it:-so'],
  },
  noFrame: ['none:-so'],
  inNone: [
    { facts: [1], says: ['it:-so'] },
    { facts: [14], says: ['none:-so'] },
  ],
};
