import type { planAdvice } from '#words/plan-advice.ts';
import type { ClaimsOf } from './claim.ts';

export const planAdviceClaims: ClaimsOf<typeof planAdvice> = {
  P050: {
    means: [
      {
        facts: ['debian-13-xfce'],
        says: [
          '1:+hold',
          'none:-so',
          'site:+able',
          'site:+know',
          'site:-same',
          'all:+send',
          'all:+able',
          'all:-past',
        ],
      },
    ],
    todo: [{ facts: ['whonix-workstation-18'], says: ['it:+use', '1:+named'] }],
  },
  P051: {
    means: [
      { facts: ['whonix-workstation-18'], says: ['1:+named', 'qube:-send', 'qube:-pass', 'qube:+past'] },
    ],
    todo: [{ facts: ['whonix-workstation-18'], says: ['it:+use', '1:+than'] }],
  },
  P052: {
    means: [
      {
        facts: [['Email', 'Shopping']],
        says: ['qube:+hold', 'none:-so', 'it:+must', '1:+named', '2:+named'],
      },
    ],
    todo: [{ facts: [], says: ['it:+use', 'it:+mend', 'it:-same'] }],
  },
  P053: {
    means: [{ facts: [], says: ['qube:-so', 'it:+exist', 'it:+before', 'it:+able', 'it:+know'] }],
    todo: [{ facts: ['anon-whonix'], says: ['it:+use', 'it:+new', '1:+named'] }],
  },
};
