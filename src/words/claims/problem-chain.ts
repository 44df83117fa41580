import type { chainProblem } from '#words/problem-chain.ts';
import type { ClaimsOf } from './claim.ts';

export const chainProblemClaims: ClaimsOf<typeof chainProblem> = {
  codes: {
    S030: {
      means: ['it:-exist'],
      todo: ['it:+use', 'it:+set', 'qube:+hold', 'none:-so'],
    },
    S031: {
      means: ['it:-so'],
      todo: ['it:+set', 'it:+true', 'it:+use', 'it:-same'],
    },
    S032: {
      means: ['qube:+same'],
      todo: ['it:+use', 'it:-same', 'it:+set', 'qube:+hold', 'none:-so'],
    },
    S033: {
      means: ['none:-pass'],
      todo: ['it:+give', 'qubes:-inside', 'it:+set', 'it:+give'],
    },
    S034: {
      means: ['it:+hold', 'it:-so'],
      todo: ['it:+set', 'it:-give', 'it:+get', 'it:-past', 'it:-so'],
    },
    S035: {
      todo: ['it:+use', 'it:-same', 'it:-give'],
    },
    S036: {
      means: ['qube:-so', 'it:-so'],
      todo: ['it:+give', 'it:+set', 'it:-true'],
    },
    S037: {
      means: ['qube:+hold', 'all:+so', 'it:-so'],
      todo: ['it:+set', 'it:-give'],
    },
    S038: {
      todo: ['it:+set', 'it:+give', 'it:-give'],
    },
    S039: {
      todo: ['it:+give', 'it:+same'],
    },
  },
  found: {
    itself: ['qube:+same'],
    isParty: [{ facts: ['shop'], says: ['1:+named', 'qube:-so'] }],
    noQube: [{ facts: ['work'], says: ['none:-hold', '1:+named'] }],
    isTemplate: [{ facts: ['debian-13-xfce'], says: ['1:+named'] }],
    provides: [{ facts: ['work'], says: ['1:+named', '1:-so'] }],
    circle: [{ facts: [['sys-vpn', 'sys-firewall']], says: ['1:+named', '2:+named', '1:+named'] }],
    templateNetvm: [{ facts: ['sys-firewall'], says: ['1:+named'] }],
    templateUplink: ['it:+hold'],
    templateProvides: ['it:+true'],
    desktopNetvm: [{ facts: ['sys-net'], says: ['1:+named'] }],
    desktopUplink: ['it:-exist'],
    desktopProvides: ['it:+true'],
    both: [{ facts: ['sys-net'], says: ['it:+hold', '1:+named'] }],
    leadsNowhere: ['it:+hold', 'none:-so', 'none:-so'],
  },
};
