import type { ownMessage } from '#words/own-message.ts';
import type { ClaimsOf } from './claim.ts';

export const ownMessageClaims: ClaimsOf<typeof ownMessage> = {
  M001: ['it:+empty', 'it:+write', 'it:-more'],
  M002: [
    {
      facts: [201, 200],
      says: ['it:+more', 'it:+hold', 'n1:+counted', 'it:+write', 'it:+more', 'n2:+counted'],
    },
  ],
  M003: [
    { facts: [7, 'U+0007'], says: ['n1:+counted', '1:+named', 'it:-so', 'it:-give', 'it:+able', 'it:-pass'] },
  ],
};
