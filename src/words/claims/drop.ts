import type { drops } from '#words/drop.ts';
import type { ClaimsOf } from './claim.ts';

export const dropsClaims: ClaimsOf<typeof drops> = {
  'no-network': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['2:+hold', '1:-so', 'none:-so', 'packet:+hold', 'packet:-so'],
      },
    ],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+hold', '1:-so', 'none:-so'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['it:+hold', '1:-so', 'none:-so'],
      },
    ],
    phone: ['it:+hold', 'none:-so', 'none:-so'],
  },
  'spoofed-source': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-pass', 'all:-carry'] }],
    short: ['it:-pass', 'qubes:-give'],
    phone: ['it:-pass', 'it:-so'],
  },
  'downstream-source': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-pass', 'all:-inside', 'all:+same'] }],
    short: ['it:-pass', 'it:-inside'],
    phone: ['it:-pass'],
  },
  'qube-to-qube': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-pass', '2:+pass', '2:-before'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-pass', '2:-so'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['it:-pass', 'it:-so'] },
    ],
    phone: ['it:-pass', 'it:-so'],
  },
  'firewall-rule': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-pass'] }],
    short: ['it:-pass'],
    phone: ['it:-pass'],
  },
  'firewall-end': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['none:-pass'] }],
    short: ['none:-pass'],
    phone: ['none:-pass'],
  },
  'fail-closed': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-pass', '2:+inside'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-pass', '2:+inside'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['it:-able', 'it:-pass', 'it:+inside'],
      },
    ],
    phone: ['it:-able', 'it:-pass', 'it:+inside'],
  },
  'kill-switch': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-so'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-so'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['tunnel:-so'] },
    ],
    phone: ['tunnel:-so'],
  },
  'gateway-input': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+hold', 'none:-same'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+hold', 'none:-same'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['it:+hold', 'none:-same'],
      },
    ],
    phone: ['it:+hold', 'none:-same'],
  },
  'uplink-input': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-pass', 'packet:-so'] }],
    short: ['packet:-so'],
    phone: ['it:-pass', 'none:-so'],
  },
  'no-route-in-tunnel': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+know', 'none:-so', 'only:+so'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+know', 'none:-so'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['none:-know'] },
    ],
    phone: ['none:-know'],
  },
  'tor-only-tcp': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['2:+pass', '2:-so', 'it:+hold', 'none:-so', 'it:+carry', 'only:+so'],
      },
    ],
    short: ['it:+hold', 'none:-so', 'it:-carry'],
    phone: ['it:-carry'],
  },
  'tor-no-icmp': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['2:+pass', '2:-so', 'it:+hold', 'none:-so', 'it:+carry', 'only:+so'],
      },
    ],
    short: ['it:+hold', 'none:-so', 'it:-carry'],
    phone: ['it:-carry'],
  },
  'tor-internal-address': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['none:-inside'] }],
    short: ['it:-open', 'none:-inside'],
    phone: ['none:-inside'],
  },
  'tor-reentry': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['2:+open', 'none:+same', 'it:-pass', 'it:-able'],
      },
    ],
    short: ['it:-pass', 'it:-able'],
    phone: ['it:-able', 'it:-pass'],
  },
  'tor-gateway-output': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['2:-pass', 'only:+so', 'it:+exist', 'it:+able', 'it:-inside'],
      },
    ],
    short: ['it:-pass', 'it:+able', 'it:+inside'],
    phone: ['it:+able', 'it:-so'],
  },
  'ttl-exceeded': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-pass', 'it:+hold', 'none:-so'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-pass', 'it:+hold', 'none:-so'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['it:-pass', 'it:+hold', 'none:-so'],
      },
    ],
    phone: ['it:-pass', 'it:+hold', 'none:-so'],
  },
  'private-destination': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+pass', '2:-inside'] }],
    short: ['it:-inside', 'it:-pass'],
    phone: ['it:+inside', 'it:-so'],
  },
  unsolicited: {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+hold', 'none:-so', 'none:-inside'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+hold', 'none:-so', 'none:-inside'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['none:-so', 'none:-inside'],
      },
    ],
    phone: ['it:-pass', 'none:-inside'],
  },
  'no-such-host': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['none:-so'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['none:-so'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['none:-so'] },
    ],
    phone: ['none:-so'],
  },
  'same-server': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+same', '2:-same', 'it:-so'] }],
    short: ['tunnel:+same', 'tunnel:-same', 'tunnel:-so'],
    phone: ['tunnel:+inside', 'tunnel:+same', 'tunnel:-so'],
  },
  'hop-limit': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-so', 'it:-before', 'it:+more'] }],
    short: ['it:-more'],
    phone: ['it:-more'],
  },
  'not-listening': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-so'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:-so'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['packet:-so'] },
    ],
    phone: ['packet:-so'],
  },
};
