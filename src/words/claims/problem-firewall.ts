import type { firewallProblem } from '#words/problem-firewall.ts';
import type { ClaimsOf } from './claim.ts';

export const firewallProblemClaims: ClaimsOf<typeof firewallProblem> = {
  codes: {
    S070: {
      means: ['it:+know', 'it:-so'],
      todo: ['it:+set', 'it:-give'],
    },
    S071: {
      means: ['it:+hold', 'it:-true'],
      todo: ['it:+write', 'it:-more', 'it:+before'],
    },
    S072: {
      means: ['only:+so'],
      todo: ['it:+set', 'it:-give'],
    },
    S073: {
      means: ['qube:+hold', 'none:-able'],
      todo: ['it:-give', 'it:+give'],
    },
  },
  found: {
    portsOf: [{ facts: ['icmp'], says: ['1:+named'] }],
    portsAlone: ['it:-exist'],
    reversed: [
      { facts: [443, 80], says: ['it:+before', 'n1:+counted', 'it:+more', 'it:-before', 'n2:+counted'] },
    ],
    unenforced: ['qube:+enforce', 'qube:+hold', 'none:-so'],
  },
  give: { none: ['it:-give'] },
};
