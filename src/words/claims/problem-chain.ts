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
      todo: ['it:+set', 'it:-give', 'it:-so'],
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
    isParty: [{ facts: ['shop'], says: ['qube:-so'] }],
    noQube: [{ facts: ['work'], says: ['none:-hold'] }],
    isTemplate: [{ facts: ['debian-13-xfce'], says: [] }],
    provides: [{ facts: ['work'], says: ['1:-so'] }],
    circle: [{ facts: [['sys-vpn', 'sys-firewall']], says: [] }],
    templateNetvm: [{ facts: ['sys-firewall'], says: [] }],
    templateUplink: ['it:+hold'],
    templateProvides: ['it:+true'],
    desktopNetvm: [{ facts: ['sys-net'], says: [] }],
    desktopUplink: ['it:-exist'],
    desktopProvides: ['it:+true'],
    both: [{ facts: ['sys-net'], says: ['it:+hold'] }],
    leadsNowhere: ['it:+hold', 'none:-so', 'none:-so'],
  },
};
