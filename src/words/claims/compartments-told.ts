import type { compartmentsTold } from '#words/compartments-told.ts';
import type { ClaimsOf } from './claim.ts';

export const compartmentsToldClaims: ClaimsOf<typeof compartmentsTold> = {
  nothingThere: ['it:-so', 'it:+give', 'some:+so'],
  nothingPlaced: ['qube:-so', 'it:+mend'],
  costs: [
    { facts: [['work'], 3, 8], says: ['1:-safe'] },
    { facts: [['work', 'mail'], 8, 8], says: ['2:-safe', 'all:+so'] },
  ],
  costsAtMost: [{ facts: [3, 8], says: ['qube:-safe', 'it:+more'] }],
  mixed: [
    { facts: [0], says: ['none:-so'] },
    { facts: [1], says: [] },
    { facts: [3], says: [] },
  ],
  basis: [
    { facts: [1], says: ['qube:+hold', 'all:+so', 'qubes:-so'] },
    { facts: [8], says: ['qube:+hold', 'all:+so', 'qubes:-so', 'all:+so'] },
  ],
  eachAWayIn: [
    { facts: [['mail', 'web']], says: ['1:+so'] },
    { facts: [['mail', 'web', 'chat']], says: ['1:+so'] },
  ],
  waysIn: [{ facts: [['mail', 'web'], ['keys']], says: ['2:+possible'] }],
  astray: [
    { facts: ['vpn', true], says: ['it:+able', 'it:+give', 'it:-pass'] },
    { facts: ['tor', false], says: ['it:+able', 'it:+give', 'it:+pass'] },
    { facts: ['offline', true], says: ['it:+able', 'it:+give', 'it:+with', 'it:-pass'] },
  ],
  shared: {
    template: [{ facts: [3, 8], says: ['all:+before', 'all:+give'] }],
    vpn: [
      {
        facts: [3, 8],
        says: ['it:+read', 'it:+before', 'it:-open', 'it:+able', 'it:+pass', 'any:+so'],
      },
    ],
    tor: [{ facts: [3, 8], says: ['it:+able', 'it:+give'] }],
    firewall: [{ facts: [3, 8], says: ['it:+able', 'it:-on', 'it:+read', 'it:+open', 'it:-look'] }],
    net: [{ facts: [3, 8], says: ['it:+able', 'it:-on', 'it:+read', 'it:+open'] }],
  },
  template: [{ facts: ['debian-13-xfce'], says: [] }],
  paths: { offline: ['it:-possible'] },
  noNetwork: ['none:-so'],
  way: [{ facts: [['sys-vpn', 'sys-net']], says: ['2:-inside'] }],
  share: [{ facts: [3, 8], says: [] }],
  lost: [{ facts: [3, 8], says: ['it:-pass', 'it:+with'] }],
  lostOn: [{ facts: [3, 8, 'debian-13-xfce'], says: ['it:-pass', 'it:+with'] }],
  credit: ['it:+with', 'it:-so'],
};
