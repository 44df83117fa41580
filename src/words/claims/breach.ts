import type { breach } from '#words/breach.ts';
import type { ClaimsOf } from './claim.ts';

export const breachClaims: ClaimsOf<typeof breach> = {
  hypervisor: ['it:+able'],
  processor: ['it:+able', 'it:+able', 'qube:+read', 'qube:-same', 'qube:-past', 'it:+more'],
  device: ['it:+able', 'qube:+with', 'qube:+possible'],
  network: ['it:+able'],
  disposable: ['it:+pass', 'it:-possible', 'qube:+give'],
  qrexec: ['it:+able', 'it:+see'],
  frame: ['it:+able'],
};
