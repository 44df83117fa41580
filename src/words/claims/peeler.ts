import type { peeler } from '#words/peeler.ts';
import type { ClaimsOf } from './claim.ts';

export const peelerClaims: ClaimsOf<typeof peeler> = {
  count: [{ facts: [2, 14], says: [] }],
  at: [{ facts: [2, 14, 'a → b'], says: [] }],
  spoken: [{ facts: [2, 14, 'a → b'], says: [] }],
  spokenOwn: [{ facts: [14, 'a → b'], says: [] }],
  link: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'relay', title: 'guard' },
      ],
      says: [],
    },
  ],
  inside: [
    { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+inside'] },
    { facts: [{ kind: 'relay', title: 'guard' }], says: ['it:+inside'] },
  ],
  frame: {},
  cell: {},
  size: [{ facts: [84], says: [] }],
  fieldBytes: [{ facts: ['Version', '45'], says: [] }],
  fieldOf: [{ facts: ['IPv4', 'Version'], says: [] }],
  stretch: [
    { facts: [3, 3], says: [] },
    { facts: [3, 6], says: [] },
  ],
  bits: [
    { facts: [3, 3, 0, 0], says: [] },
    { facts: [3, 6, 4, 9], says: [] },
  ],
  who: ['it:+hold'],
  nobody: ['none:-with'],
  stranger: ['some:+with', 'some:-same'],
  noKey: ['none:-exist', 'none:+open', 'none:-able', 'none:-open'],
  wholeCapture: [{ facts: [12, '4.5'], says: [] }],
  shown: [{ facts: ['a.pcapng', 3], says: ['it:+see'] }],
  loose: [{ facts: [3, 'TCP', 84], says: [] }],
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
