import type { address } from '#words/address.ts';
import type { ClaimsOf } from './claim.ts';

export const addressClaims: ClaimsOf<typeof address> = {
  says: [{ facts: ['step', '9'], says: [] }],
  unknownKey: [
    { facts: ['zoom', '3', ['in', 'step']], says: ['it:+know'] },
    { facts: ['zoom', 'llllllllllllllllllllllllllllllllllllllllllllllllll', ['in']], says: ['it:+know'] },
  ],
  oneOf: [{ facts: ['tunnel', 'sideways', ['up', 'dropped']], says: ['it:+able'] }],
  wholeNumber: [{ facts: ['step', '99', 1, 9], says: ['it:+hold'] }],
};
