import type { stepWords } from '#words/step.ts';
import type { ClaimsOf } from './claim.ts';

export const stepWordsClaims: ClaimsOf<typeof stepWords> = {
  asks: [
    { facts: ['syn', { kind: 'qube', title: 'sys-net' }, 'work'], says: [] },
    { facts: ['hello', { kind: 'qube', title: 'sys-net' }, 'work'], says: [] },
    { facts: ['question', { kind: 'qube', title: 'sys-net' }, 'work'], says: [] },
    { facts: ['ping', { kind: 'qube', title: 'sys-net' }, 'work'], says: [] },
    { facts: ['udp', { kind: 'qube', title: 'sys-net' }, 'work'], says: [] },
    { facts: ['request', { kind: 'qube', title: 'sys-net' }, 'work'], says: [] },
  ],
  asksAndSends: [
    {
      facts: ['syn', { kind: 'qube', title: 'sys-net' }, 'work', true, { kind: 'qube', title: 'sys-net' }],
      says: ['it:-open'],
    },
    {
      facts: ['syn', { kind: 'qube', title: 'sys-net' }, 'work', true, { kind: 'wifi', title: 'Wi-Fi' }],
      says: ['it:-open'],
    },
    {
      facts: ['syn', { kind: 'qube', title: 'sys-net' }, 'work', false, { kind: 'qube', title: 'sys-net' }],
      says: [],
    },
    {
      facts: ['syn', { kind: 'qube', title: 'sys-net' }, 'work', false, { kind: 'wifi', title: 'Wi-Fi' }],
      says: [],
    },
    {
      facts: ['hello', { kind: 'qube', title: 'sys-net' }, 'work', false, { kind: 'qube', title: 'sys-net' }],
      says: [],
    },
    {
      facts: [
        'question',
        { kind: 'qube', title: 'sys-net' },
        'work',
        true,
        { kind: 'qube', title: 'sys-net' },
      ],
      says: ['it:-open'],
    },
    {
      facts: ['question', { kind: 'qube', title: 'sys-net' }, 'work', true, { kind: 'wifi', title: 'Wi-Fi' }],
      says: ['it:-open'],
    },
    {
      facts: [
        'question',
        { kind: 'qube', title: 'sys-net' },
        'work',
        false,
        { kind: 'qube', title: 'sys-net' },
      ],
      says: [],
    },
    {
      facts: [
        'question',
        { kind: 'qube', title: 'sys-net' },
        'work',
        false,
        { kind: 'wifi', title: 'Wi-Fi' },
      ],
      says: [],
    },
    {
      facts: ['ping', { kind: 'qube', title: 'sys-net' }, 'work', false, { kind: 'qube', title: 'sys-net' }],
      says: [],
    },
    {
      facts: ['udp', { kind: 'qube', title: 'sys-net' }, 'work', false, { kind: 'qube', title: 'sys-net' }],
      says: [],
    },
    {
      facts: [
        'request',
        { kind: 'qube', title: 'sys-net' },
        'work',
        false,
        { kind: 'qube', title: 'sys-net' },
      ],
      says: [],
    },
  ],
  wrapsForTor: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: [] }],
  seals: [
    {
      facts: [
        true,
        { kind: 'qube', title: 'sys-net' },
        { kind: 'vpn-server', title: 'VPN company' },
        { kind: 'qube', title: 'sys-vpn' },
      ],
      says: ['2:-open', '2:-open', '2:+more'],
    },
    {
      facts: [
        false,
        { kind: 'qube', title: 'sys-net' },
        { kind: 'vpn-server', title: 'VPN company' },
        { kind: 'qube', title: 'sys-vpn' },
      ],
      says: ['2:-open'],
    },
  ],
  forwardsInTheClear: [
    {
      facts: [{ kind: 'qube', title: 'sys-vpn' }],
      says: ['2:+hold', 'none:-so', 'it:+pass', 'packet:+open', 'it:+same'],
    },
  ],
  pointsToItsResolver: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: ['2:+same'],
    },
  ],
  forwards: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: ['2:+same'],
    },
  ],
  checksAndForwards: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
        { kind: 'vpn-server', title: 'VPN company' },
      ],
      says: ['it:+same'],
    },
  ],
  crossesTheAir: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+carry'] }],
  passesOn: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: ['2:+pass'],
    },
  ],
  leavesTheComputer: [
    {
      facts: [
        true,
        { kind: 'qube', title: 'sys-net' },
        [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'vpn-server', title: 'VPN company' },
        ],
      ],
      says: ['2:+same', '5:+pass'],
    },
    {
      facts: [true, { kind: 'qube', title: 'sys-net' }, [{ kind: 'qube', title: 'sys-vpn' }]],
      says: ['2:+same', '3:+pass'],
    },
    {
      facts: [
        false,
        { kind: 'qube', title: 'sys-net' },
        [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'vpn-server', title: 'VPN company' },
        ],
      ],
      says: ['2:+same', '5:+pass'],
    },
    {
      facts: [false, { kind: 'qube', title: 'sys-net' }, [{ kind: 'qube', title: 'sys-vpn' }]],
      says: ['2:+same', '3:+pass'],
    },
  ],
  leavesHome: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'vpn-server', title: 'VPN company' },
        ],
        { kind: 'vpn-server', title: 'VPN company' },
      ],
      says: ['2:-inside', '4:+pass'],
    },
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        [{ kind: 'qube', title: 'sys-vpn' }],
        { kind: 'vpn-server', title: 'VPN company' },
      ],
      says: ['2:-inside', '2:+pass'],
    },
  ],
  opensSeal: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: ['2:+open', '2:-open', 'it:+inside', 'it:+same'],
    },
  ],
  takesOffLast: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: ['2:-on', '2:-before', 'it:+inside', 'it:+same'],
    },
  ],
  takesOff: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: ['2:-on', 'it:+pass', 'it:-pass'],
    },
  ],
  answersLookUp: [
    { facts: [true, { kind: 'qube', title: 'sys-net' }], says: ['2:+know', 'it:-open'] },
    { facts: [false, { kind: 'qube', title: 'sys-net' }], says: ['2:+know'] },
  ],
  answers: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: [] }],
  answersAddress: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }, 'work'], says: ['only:+know'] }],
  answersHome: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }, 'work'], says: ['only:+know'] }],
  answersOwner: [
    {
      facts: [{ kind: 'qube', title: 'sys-vpn' }, 'work', { kind: 'vpn-server', title: 'VPN company' }],
      says: ['only:+know'],
    },
  ],
  sealsAnswer: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: ['2:-open', '3:-open'],
    },
  ],
  addsLayers: [
    {
      facts: [
        [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'vpn-server', title: 'VPN company' },
        ],
        { kind: 'qube', title: 'sys-net' },
      ],
      says: ['all:+give', '5:-open'],
    },
    {
      facts: [[{ kind: 'qube', title: 'sys-vpn' }], { kind: 'qube', title: 'sys-net' }],
      says: ['2:+give', '3:-open'],
    },
  ],
  sealsAndAddsLayers: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'vpn-server', title: 'VPN company' },
        ],
        { kind: 'vpn-server', title: 'VPN company' },
      ],
      says: ['2:-open', 'all:+give', '4:-open'],
    },
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        [{ kind: 'qube', title: 'sys-vpn' }],
        { kind: 'vpn-server', title: 'VPN company' },
      ],
      says: ['2:-open', '2:+give', '4:-open'],
    },
  ],
  goesBackSealed: [
    { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+pass', 'it:-open', '2:-open'] },
  ],
  goesBack: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+pass', 'it:+same', 'all:+so'] }],
  takesOffAll: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: ['2:-on', 'all:+so'],
    },
  ],
  opensAnswer: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: ['2:+open', '2:-open'],
    },
  ],
  handsAnswer: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'qube', title: 'sys-net' },
      ],
      says: [],
    },
  ],
  arrives: [
    { facts: [true, { kind: 'qube', title: 'sys-net' }], says: ['it:+pass', 'it:+open', 'it:-open'] },
    { facts: [false, { kind: 'qube', title: 'sys-net' }], says: ['it:+pass'] },
  ],
};
