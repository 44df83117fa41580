import type { explain } from '#words/explain.ts';
import type { ClaimsOf } from './claim.ts';

export const explainClaims: ClaimsOf<typeof explain> = {
  flow: [{ facts: [1, 'trusted', 'site', 'http'], says: [] }],
  ahead: [
    { facts: ['SYN', 'trusted'], says: [] },
    { facts: ['BEGIN', 'sys-tor'], says: [] },
    { facts: ['hello', 'trusted'], says: [] },
  ],
  alone: [{ facts: ['SYN'], says: ['none:-so', 'none:-so'] }],
  ends: {
    delivered: [{ facts: ['sys-vpn'], says: ['it:+pass'] }],
    dropped: [{ facts: ['sys-vpn'], says: ['it:-pass'] }],
    refused: [{ facts: ['sys-vpn'], says: ['it:-pass'] }],
  },
};
