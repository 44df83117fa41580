import type { peelerOwn } from '#words/peeler-own.ts';
import type { ClaimsOf } from './claim.ts';

export const peelerOwnClaims: ClaimsOf<typeof peelerOwn> = {
  message: ['it:+same'],
  length: [{ facts: [12, 200], says: ['n1:+counted', 'n2:+of', 'it:-pass', 'it:-send', 'it:-exist'] }],
  leave: ['it:+see'],
  link: ['it:+with'],
};
