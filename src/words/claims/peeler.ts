import type { peeler } from '#words/peeler.ts';
import { vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const peelerClaims: ClaimsOf<typeof peeler> = {
  count: [{ facts: [2, 14], says: ['n1:+counted', 'n2:+of'] }],
  at: [{ facts: [2, 14, 'a → b'], says: ['n1:+counted', 'n2:+of', '1:+named'] }],
  spoken: [{ facts: [2, 14, 'a → b'], says: ['n1:+counted', 'n2:+of', '1:+named'] }],
  spokenOwn: [{ facts: [14, 'a → b'], says: ['n1:+of', '1:+named'] }],
  link: [
    {
      facts: [vpnQube, { kind: 'relay', title: 'guard' }],
      says: ['1:+named', '2:+named'],
    },
  ],
  inside: [
    { facts: [vpnQube], says: ['it:+inside', '1:+named'] },
    { facts: [{ kind: 'relay', title: 'guard' }], says: ['it:+inside', '1:+named'] },
  ],
  frame: {},
  cell: {},
  size: [{ facts: [84], says: ['n1:+counted'] }],
  fieldBytes: [{ facts: ['Version', '45'], says: ['1:+named', '2:+named'] }],
  fieldOf: [{ facts: ['IPv4', 'Version'], says: ['1:+named', '2:+named'] }],
  stretch: [
    { facts: [3, 3], says: ['n1:+counted'] },
    { facts: [3, 6], says: ['n1:+counted', 'n2:+counted'] },
  ],
  bits: [
    { facts: [3, 3, 0, 0], says: ['n1:+counted', 'n3:+counted'] },
    { facts: [3, 6, 4, 9], says: ['n1:+counted', 'n2:+counted', 'n3:+counted', 'n4:+counted'] },
  ],
  who: ['it:+hold'],
  nobody: ['none:-with'],
  stranger: ['some:+with', 'some:-same'],
  noKey: ['none:-exist', 'none:+open', 'none:-able', 'none:-open'],
  wholeCapture: [{ facts: [12, '4.5'], says: ['n1:+counted', '1:+named'] }],
  shown: [{ facts: ['a.pcapng', 3], says: ['it:+see', '1:+named', 'n1:+counted'] }],
  loose: [{ facts: [3, 'TCP', 84], says: ['n1:+counted', '1:+named', 'n2:+counted'] }],
  typeOwn: ['it:+same'],
  notShown: ['it:+able', 'it:-see'],
  notFetched: {
    keys: [
      { facts: ['wireguard.keys'], says: ['1:+able', '1:-so', 'you:+possible', 'it:+open', 'it:+same'] },
    ],
    walk: [
      { facts: ['wireguard.keys'], says: ['1:+able', '1:-so', 'you:+possible', 'it:+open', 'it:+same'] },
    ],
    capture: [
      { facts: ['wireguard.keys'], says: ['1:+able', '1:-so', 'you:+possible', 'it:+open', 'it:+same'] },
    ],
  },
};
