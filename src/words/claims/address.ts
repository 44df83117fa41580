import type { address } from '#words/address.ts';
import type { ClaimsOf } from './claim.ts';

export const addressClaims: ClaimsOf<typeof address> = {
  says: [{ facts: ['step', '9'], says: ['1:+named', '2:+named'] }],
  unknownKey: [
    {
      facts: ['zoom', '3', ['in', 'step']],
      says: ['1:+named', '2:+named', 'it:+know', '3:+named', '4:+named'],
    },
    {
      facts: ['zoom', 'llllllllllllllllllllllllllllllllllllllllllllllllll', ['in']],
      says: ['1:+named', 'it:+know', '3:+named'],
    },
  ],
  oneOf: [
    {
      facts: ['tunnel', 'sideways', ['up', 'dropped']],
      says: ['1:+named', '2:+named', 'it:+able', 'it:+on', 'it:-pass'],
    },
  ],
  wholeNumber: [
    { facts: ['step', '99', 1, 9], says: ['1:+named', '2:+named', 'it:+hold', 'n1:+from', 'n2:+to'] },
  ],
};
