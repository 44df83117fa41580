import type { leakFates } from '#words/leak-fates.ts';
import { company, isp, longQube, netQube, vpnQube, wifi } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const leakFatesClaims: ClaimsOf<typeof leakFates> = {
  'round-tunnel': {
    long: ['tunnel:+carry', 'only:+so', 'packet:+pass', 'packet:+past'],
    short: ['tunnel:+carry', 'only:+so', 'packet:+pass', 'packet:+past'],
    phone: ['tunnel:+carry', 'only:+so', 'it:+pass', 'it:+past'],
  },
  'made-in-vpn': {
    long: [{ facts: [vpnQube], says: ['1:+same', 'it:+pass', 'it:-so'] }],
    short: ['it:-pass', 'it:-so'],
    phone: ['it:+pass', 'it:-so'],
  },
  'unasked-disposable': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'trusted' }, { kind: 'qube', title: 'sys-firewall' }, vpnQube],
        says: ['1:+in', 'you:-so', 'it:+pass', '2:+by', '3:+of', 'none:-so'],
      },
    ],
    short: [
      {
        facts: [{ kind: 'qube', title: 'trusted' }, { kind: 'qube', title: 'sys-firewall' }, vpnQube],
        says: ['it:+pass', '2:+by', '3:+of', 'none:-so'],
      },
      {
        facts: [
          longQube,
          { kind: 'qube', title: 'mail-with-a-long-name-of-31-chr' },
          { kind: 'qube', title: 'news-with-a-long-name-of-31-chr' },
        ],
        says: ['none:-so'],
      },
    ],
    phone: ['none:-so'],
  },
  'no-rule': {
    long: [
      {
        facts: [vpnQube],
        says: ['1:+hold', 'none:-so', 'none:+pass', 'it:+pass'],
      },
    ],
    short: [
      { facts: [vpnQube], says: ['1:+hold', 'none:-so', 'none:+pass'] },
      {
        facts: [longQube],
        says: ['none:-so', 'none:+pass'],
      },
    ],
    phone: ['none:-so', 'none:+pass'],
  },
  'local-resolver': {
    long: ['it:-new', 'it:+pass', 'it:+past'],
    phone: ['it:-new', 'it:-so'],
    short: ['it:-new', 'it:+past'],
  },
  'nothing-stops': {
    long: ['none:-so', 'it:+pass'],
    short: ['none:-so', 'it:+pass'],
    phone: ['none:-so', 'it:+pass'],
  },
  sealed: {
    long: [
      {
        facts: [company],
        says: ['it:+pass', 'it:-open', '1:+only', '1:+able', '1:+open'],
      },
    ],
    short: [
      {
        facts: [company],
        says: ['it:+pass', 'it:-open', '1:+only', '1:+able', '1:+open'],
      },
      {
        facts: [{ kind: 'vpn-server', title: 'company-with-a-long-name-of-31-c' }],
        says: ['it:+pass', 'it:-open'],
      },
    ],
    phone: [
      {
        facts: [company],
        says: ['it:-open', '1:+only', '1:+able', '1:+open'],
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
  'no-ipv6': { long: ['none:-so', 'none:-so'], short: ['none:-so', 'none:-so'], phone: ['none:-send'] },
  seen: [
    {
      facts: [[netQube, wifi, isp], 'name', company],
      says: ['1:+named', '2:+named', '3:+able', '3:+read', '4:+named'],
    },
    {
      facts: [[netQube, wifi, isp], 'page', company],
      says: ['1:+named', '2:+named', '3:+able', '3:+read', '4:+named'],
    },
    {
      facts: [[netQube, wifi, isp], 'name-and-page', company],
      says: ['1:+named', '2:+named', '3:+able', '3:+read'],
    },
    {
      facts: [[netQube, wifi, isp], 'seal-alone', company],
      says: ['1:+named', '2:+named', '3:+able', '3:+see', '3:-open', '5:+for'],
    },
    {
      facts: [[{ kind: 'site', title: 'site' }], 'your-address', company],
      says: ['1:+able', '1:+see'],
    },
    {
      facts: [[{ kind: 'site', title: 'site' }], 'vpn-address', company],
      says: ['1:+able', '1:+see', '3:+named', 'it:-so'],
    },
  ],
};
