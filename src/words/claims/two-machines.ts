import type { twoMachines } from '#words/two-machines.ts';
import type { ClaimsOf } from './claim.ts';

export const twoMachinesClaims: ClaimsOf<typeof twoMachines> = {
  xen: [{ facts: ['dom0'], says: ['it:+with', '1:+with'] }],
  xenOffline: [{ facts: ['dom0'], says: ['it:+with', '1:+with', 'none:-so'] }],
  lostAll: [{ facts: [12], says: ['attacker:+hold', 'n1:+counted', 'all:+so'] }],
  lost: [{ facts: [['downloads', 'keys'], 12], says: ['attacker:+hold', 'n1:+of', '1:+named', '2:+named'] }],
  caption: [{ facts: [12], says: ['it:+same', 'n1:+counted', 'it:+same', 'it:-so'] }],
};
