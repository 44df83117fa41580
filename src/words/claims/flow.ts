import type { flow } from '#words/flow.ts';
import type { ClaimsOf } from './claim.ts';

export const flowClaims: ClaimsOf<typeof flow> = {
  title: [
    { facts: ['work', 'http'], says: [] },
    { facts: ['work', 'https'], says: [] },
    { facts: ['work', 'dns'], says: [] },
    { facts: ['work', 'udp'], says: [] },
    { facts: ['work', 'icmp'], says: [] },
  ],
};
