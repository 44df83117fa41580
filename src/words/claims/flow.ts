import type { flow } from '#words/flow.ts';
import type { ClaimsOf } from './claim.ts';

export const flowClaims: ClaimsOf<typeof flow> = {
  title: [
    { facts: ['work', 'http'], says: ['1:+named'] },
    { facts: ['work', 'https'], says: ['1:+named'] },
    { facts: ['work', 'dns'], says: ['1:+named'] },
    { facts: ['work', 'udp'], says: ['1:+named'] },
    { facts: ['work', 'icmp'], says: ['1:+named'] },
  ],
};
