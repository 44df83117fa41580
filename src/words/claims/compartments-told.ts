import type { compartmentsTold } from '#words/compartments-told.ts';
import type { ClaimsOf } from './claim.ts';

export const compartmentsToldClaims: ClaimsOf<typeof compartmentsTold> = {
  nothingThere: ['it:-so', 'it:+give', 'some:+so'],
  nothingPlaced: ['qube:-so', 'it:+mend'],
  costs: [
    { facts: [['work'], 3, 8], says: ['1:-safe', 'n1:+counted', 'n2:+of'] },
    { facts: [['work', 'mail'], 8, 8], says: ['1:+named', '2:-safe', 'all:+so', 'n1:+counted', 'n1:+of'] },
  ],
  costsAtMost: [
    { facts: [0, 1], says: ['qube:-safe', 'it:+more', 'none:-so'] },
    { facts: [1, 1], says: ['qube:-safe', 'it:+more'] },
    { facts: [3, 8], says: ['qube:-safe', 'it:+more', 'n1:+counted', 'n2:+of'] },
  ],
  mixed: [
    { facts: [0], says: ['none:-so'] },
    { facts: [1], says: ['n1:+counted'] },
    { facts: [3], says: ['n1:+counted'] },
  ],
  basis: [
    { facts: [1], says: ['qube:+hold', 'all:+so', 'qubes:-so'] },
    { facts: [8], says: ['qube:+hold', 'all:+so', 'qubes:-so', 'n1:+counted', 'all:+so'] },
  ],
  eachAWayIn: [
    { facts: [['mail', 'web']], says: ['1:+of', 'all:+so', '2:+named'] },
    { facts: [['mail', 'web', 'chat']], says: ['1:+of', 'all:+so', '2:+named', '3:+named'] },
  ],
  waysIn: [
    { facts: [['mail', 'web'], ['keys']], says: ['it:-past', '1:+through', '2:+possible', '3:+named'] },
  ],
  astray: [
    { facts: ['vpn', true], says: ['it:+able', 'it:+give', 'it:+past', 'it:-ask', 'it:-pass'] },
    { facts: ['tor', false], says: ['it:+able', 'it:+give', 'it:+past', 'it:-ask', 'it:+pass'] },
    { facts: ['offline', true], says: ['it:+able', 'it:+give', 'it:+with', 'it:-ask', 'it:-pass'] },
  ],
  shared: {
    template: [{ facts: [3, 8], says: ['n1:+counted', 'n2:+of', 'all:+before', 'all:+give'] }],
    vpn: [
      {
        facts: [3, 8],
        says: [
          'n1:+counted',
          'n2:+of',
          'it:+read',
          'it:+send',
          'it:+before',
          'it:-open',
          'it:+able',
          'it:+pass',
          'any:-past',
        ],
      },
    ],
    tor: [{ facts: [3, 8], says: ['n1:+counted', 'n2:+of', 'it:+able', 'it:+send', 'it:+past', 'it:+give'] }],
    firewall: [
      {
        facts: [3, 8],
        says: ['n1:+counted', 'n2:+of', 'it:+able', 'it:-on', 'it:+read', 'it:+open', 'it:-look'],
      },
    ],
    net: [{ facts: [3, 8], says: ['n1:+counted', 'n2:+of', 'it:+able', 'it:-on', 'it:+read', 'it:+open'] }],
  },
  template: [{ facts: ['debian-13-xfce'], says: ['1:+named'] }],
  paths: { offline: ['it:-possible'], tor: ['it:-past'], vpn: ['it:-past'], firewall: ['it:-past'] },
  noNetwork: ['none:-so'],
  way: [{ facts: [['sys-vpn', 'sys-net']], says: ['1:+named', '2:-inside'] }],
  share: [{ facts: [3, 8], says: ['n1:+counted', 'n2:+of'] }],
  lost: [{ facts: [3, 8], says: ['n1:+counted', 'n2:+of', 'it:-pass', 'it:+with'] }],
  lostOn: [
    { facts: [3, 8, 'debian-13-xfce'], says: ['n1:+counted', 'n2:+of', 'it:-pass', 'it:+with', '1:+named'] },
  ],
  credit: ['it:+with', 'it:-so'],
};
