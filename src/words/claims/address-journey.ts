import type { addressJourney } from '#words/address-journey.ts';
import type { ClaimsOf } from './claim.ts';

export const addressJourneyClaims: ClaimsOf<typeof addressJourney> = {
  noNetwork: [{ facts: ['in', 'nowhere'], says: ['1:+named', '1:-so', 'none:-so', 'it:+same', 'it:+see'] }],
  noSwitch: [{ facts: ['tunnel', 'up'], says: ['1:+named', 'it:+hold', 'none:-so'] }],
  nobody: [{ facts: ['lens', 'mallory'], says: ['1:+named', '2:+named', 'none:-so'] }],
};
