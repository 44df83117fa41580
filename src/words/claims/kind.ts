import type { kind } from '#words/kind.ts';
import type { ClaimsOf } from './claim.ts';

export const kindClaims: ClaimsOf<typeof kind> = {
  dom0: { purpose: ['all:+so'] },
  template: {},
  app: { purpose: ['all:+so'] },
  service: {},
  standalone: { purpose: ['qube:+with', 'qube:+same', 'it:+same'] },
  'disposable-template': {},
  disposable: { purpose: ['it:-exist'] },
  'named-disposable': { purpose: ['it:+exist', 'it:-exist'] },
};
