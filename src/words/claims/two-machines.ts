import type { twoMachines } from '#words/two-machines.ts';
import type { ClaimsOf } from './claim.ts';

export const twoMachinesClaims: ClaimsOf<typeof twoMachines> = {
  xen: [{ facts: ['dom0'], says: ['it:+with'] }],
  xenOffline: [{ facts: ['dom0'], says: ['it:+with', 'none:-so'] }],
  lostAll: [{ facts: [12], says: ['attacker:+hold', 'all:+so'] }],
  lost: [{ facts: [['downloads', 'keys'], 12], says: ['attacker:+hold'] }],
  caption: [{ facts: [12], says: ['it:+same', 'it:+same', 'it:-so'] }],
};
