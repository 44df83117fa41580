import type { addressJourney } from '#words/address-journey.ts';
import type { ClaimsOf } from './claim.ts';

export const addressJourneyClaims: ClaimsOf<typeof addressJourney> = {
  noNetwork: [{ facts: ['in', 'nowhere'], says: ['none:-so', 'it:+same', 'it:+see'] }],
  noSwitch: [{ facts: ['tunnel', 'up'], says: ['it:+hold', 'none:-so'] }],
  nobody: [{ facts: ['lens', 'mallory'], says: ['none:-so'] }],
};
