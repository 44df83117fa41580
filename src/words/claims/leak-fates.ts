import type { leakFates } from '#words/leak-fates.ts';
import type { ClaimsOf } from './claim.ts';

export const leakFatesClaims: ClaimsOf<typeof leakFates> = {
  'round-tunnel': {
    long: ['tunnel:+carry', 'only:+so', 'packet:+pass'],
    short: ['tunnel:+carry', 'only:+so', 'packet:+pass'],
    phone: ['tunnel:+carry', 'only:+so', 'it:+pass'],
  },
  'made-in-vpn': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+same', 'it:+pass', 'it:-so'] }],
    short: ['it:-pass', 'it:-so'],
    phone: ['it:+pass', 'it:-so'],
  },
  'unasked-disposable': {
    long: [
      {
        facts: [
          { kind: 'qube', title: 'trusted' },
          { kind: 'qube', title: 'sys-firewall' },
          { kind: 'qube', title: 'sys-vpn' },
        ],
        says: ['2:-so', 'it:+pass', '4:-so'],
      },
    ],
    short: [
      {
        facts: [
          { kind: 'qube', title: 'trusted' },
          { kind: 'qube', title: 'sys-firewall' },
          { kind: 'qube', title: 'sys-vpn' },
        ],
        says: ['it:+pass', '4:-so'],
      },
      {
        facts: [
          { kind: 'qube', title: 'work-with-a-long-name-of-31-chr' },
          { kind: 'qube', title: 'mail-with-a-long-name-of-31-chr' },
          { kind: 'qube', title: 'news-with-a-long-name-of-31-chr' },
        ],
        says: ['1:-so'],
      },
    ],
    phone: ['none:-so'],
  },
  'no-rule': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['2:+hold', 'none:-so', 'none:+pass', 'it:+pass'],
      },
    ],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+hold', 'none:-so', 'none:+pass'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['none:-so', 'none:+pass'],
      },
    ],
    phone: ['none:-so', 'none:+pass'],
  },
  'local-resolver': { long: ['it:+pass'], phone: ['it:-so'] },
  'nothing-stops': {
    long: ['none:-so', 'it:+pass'],
    short: ['none:-so', 'it:+pass'],
    phone: ['none:-so', 'it:+pass'],
  },
  sealed: {
    long: [
      {
        facts: [{ kind: 'vpn-server', title: 'VPN company' }],
        says: ['it:+pass', 'it:-open', '2:+only', '2:+able', '2:+open'],
      },
    ],
    short: [
      {
        facts: [{ kind: 'vpn-server', title: 'VPN company' }],
        says: ['it:+pass', 'it:-open', '2:+only', '2:+able', '2:+open'],
      },
      {
        facts: [{ kind: 'vpn-server', title: 'company-with-a-long-name-of-31-c' }],
        says: ['it:+pass', 'it:-open'],
      },
    ],
    phone: [
      {
        facts: [{ kind: 'vpn-server', title: 'VPN company' }],
        says: ['it:-open', '2:+only', '2:+able', '2:+open'],
      },
      {
        facts: [{ kind: 'vpn-server', title: 'company-with-a-long-name-of-31-c' }],
        says: ['it:+pass', 'it:-open'],
      },
    ],
  },
  'no-vpn-qube': {
    long: ['it:+hold', 'none:-so', 'it:+more'],
    short: ['it:+hold', 'none:-so', 'it:+more'],
    phone: ['it:+hold', 'none:-so'],
  },
  'no-disposables': {
    long: ['it:+hold', 'none:-so', 'all:+so'],
    short: ['it:+hold', 'none:-so'],
    phone: ['it:+hold', 'none:-so'],
  },
  'no-ipv6': { long: ['none:-so', 'none:-so'], short: ['none:-so', 'none:-so'], phone: ['none:-so'] },
  seen: [
    {
      facts: [
        [
          { kind: 'qube', title: 'sys-net' },
          { kind: 'wifi', title: 'Wi-Fi' },
          { kind: 'isp', title: 'ISP' },
        ],
        'name',
        { kind: 'vpn-server', title: 'VPN company' },
      ],
      says: ['6:+able', '6:+read'],
    },
    {
      facts: [
        [
          { kind: 'qube', title: 'sys-net' },
          { kind: 'wifi', title: 'Wi-Fi' },
          { kind: 'isp', title: 'ISP' },
        ],
        'page',
        { kind: 'vpn-server', title: 'VPN company' },
      ],
      says: ['6:+able', '6:+read'],
    },
    {
      facts: [
        [
          { kind: 'qube', title: 'sys-net' },
          { kind: 'wifi', title: 'Wi-Fi' },
          { kind: 'isp', title: 'ISP' },
        ],
        'name-and-page',
        { kind: 'vpn-server', title: 'VPN company' },
      ],
      says: ['6:+able', '6:+read'],
    },
    {
      facts: [
        [
          { kind: 'qube', title: 'sys-net' },
          { kind: 'wifi', title: 'Wi-Fi' },
          { kind: 'isp', title: 'ISP' },
        ],
        'seal-alone',
        { kind: 'vpn-server', title: 'VPN company' },
      ],
      says: ['6:+able', '6:+see', '6:-open'],
    },
    {
      facts: [
        [{ kind: 'site', title: 'site' }],
        'your-address',
        { kind: 'vpn-server', title: 'VPN company' },
      ],
      says: ['1:+able', '1:+see'],
    },
    {
      facts: [[{ kind: 'site', title: 'site' }], 'vpn-address', { kind: 'vpn-server', title: 'VPN company' }],
      says: ['1:+able', '1:+see', 'it:-so'],
    },
  ],
};
