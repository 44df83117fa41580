import type { namesProblem } from '#words/problem-names.ts';
import type { ClaimsOf } from './claim.ts';

export const namesProblemClaims: ClaimsOf<typeof namesProblem> = {
  codes: {
    S020: {
      todo: ['it:+give', 'all:+so', 'all:+same'],
    },
    S021: {
      todo: ['it:+use', 'it:-same', 'it:-so'],
    },
    S022: {
      means: ['qubes:+hold', 'qubes:+same', 'it:+same'],
      todo: ['it:+give', 'all:+same', 'it:+able', 'it:+hold', 'it:+same', 'qube:-so'],
    },
    S023: {
      means: ['qube:+hold', 'qube:-true'],
      todo: ['it:+use'],
    },
    S024: {
      means: ['qube:+hold', 'it:-hold'],
      todo: ['it:-give', 'it:+set'],
    },
    S025: {
      means: ['sites:+hold', 'sites:+same'],
      todo: ['it:+give', 'all:+same'],
    },
  },
  found: {
    name: [{ facts: ['qubes[0]'], says: [] }],
    reserved: [{ facts: ['dom0'], says: [] }],
    id: [{ facts: [11, 'qubes[0]'], says: [] }],
    noTemplate: [{ facts: ['debian-13-xfce', 'StandaloneVM'], says: ['2:+hold', 'none:-so'] }],
    template: [
      { facts: ['vault', 'AppVM', 'AppVM'], says: ['2:+must'] },
      { facts: ['debian-13-xfce', 'TemplateVM', 'DispVM'], says: ['3:+must'] },
    ],
    domain: [{ facts: ['bank.example', 'parties[5]'], says: [] }],
  },
};
