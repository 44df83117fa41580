import type { ownMessage } from '#words/own-message.ts';
import type { ClaimsOf } from './claim.ts';

export const ownMessageClaims: ClaimsOf<typeof ownMessage> = {
  M001: ['it:+write', 'it:-more'],
  M002: [{ facts: [201, 200], says: ['it:+more', 'it:+hold', 'it:+write', 'it:+more'] }],
  M003: [{ facts: [7, 'U+0007'], says: ['it:-so', 'it:-give', 'it:+able', 'it:-pass'] }],
};
