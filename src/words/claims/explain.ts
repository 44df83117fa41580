import type { explain } from '#words/explain.ts';
import type { ClaimsOf } from './claim.ts';

export const explainClaims: ClaimsOf<typeof explain> = {
  flow: [
    { facts: [1, 'trusted', 'site', 'http'], says: ['n1:+counted', 'it:+safe', '1:+named', '2:+named'] },
  ],
  ahead: [
    { facts: ['SYN', 'trusted'], says: ['1:+named', 'it:+safe'] },
    { facts: ['BEGIN', 'sys-tor'], says: ['1:+named', '2:+from'] },
    { facts: ['hello', 'trusted'], says: ['1:+named', 'it:+safe'] },
  ],
  alone: [{ facts: ['SYN'], says: ['1:+named', 'none:+ask', 'none:-so'] }],
  ends: {
    delivered: [{ facts: ['sys-vpn'], says: ['it:+pass', '1:+to'] }],
    dropped: [{ facts: ['sys-vpn'], says: ['it:-pass', '1:+at'] }],
    refused: [{ facts: ['sys-vpn'], says: ['it:-pass', '1:+at'] }],
  },
};
