import type { namesProblem } from '#words/problem-names.ts';
import type { ClaimsOf } from './claim.ts';

export const namesProblemClaims: ClaimsOf<typeof namesProblem> = {
  codes: {
    S020: {
      todo: ['it:+give', 'all:+so', 'all:+same'],
    },
    S021: {
      todo: ['it:+use', 'it:-same', 'none:-able', 'none:-so', 'none:-able'],
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
    S026: {
      means: ['site:-hold', 'only:+hold', 'only:+know'],
      todo: ['it:-give', 'it:+set'],
    },
  },
  found: {
    name: [{ facts: ['qubes[0]'], says: ['1:+of'] }],
    reserved: [{ facts: ['dom0'], says: ['1:+named'] }],
    id: [{ facts: [11, 'qubes[0]'], says: ['n1:+counted', '1:+of'] }],
    noTemplate: [{ facts: ['debian-13-xfce', 'StandaloneVM'], says: ['1:+named', '2:+hold', 'none:-so'] }],
    template: [
      { facts: ['vault', 'AppVM', 'AppVM'], says: ['1:+named', '2:+named', '2:+of', 'it:+must'] },
      {
        facts: ['debian-13-xfce', 'TemplateVM', 'DispVM'],
        says: ['1:+named', '2:+named', '3:+of', 'it:+must'],
      },
    ],
    notSite: [{ facts: ['relay'], says: ['1:+named', 'site:-so'] }],
    domain: [{ facts: ['bank.example', 'parties[5]'], says: ['1:+named', '2:+of'] }],
  },
};
