import type { seenReasons } from '#words/reason-seen.ts';
import type { ClaimsOf } from './claim.ts';

export const seenReasonsClaims: ClaimsOf<typeof seenReasons> = {
  'made-it': {
    long: ['all:+able', 'all:+read'],
    short: ['all:+able', 'all:+read'],
    phone: ['all:+able', 'all:+read'],
  },
  'about-to-send': {
    long: ['it:+know', 'none:-hold', 'none:-carry'],
    short: ['it:+know', 'none:-hold', 'none:-carry'],
    phone: ['it:+know', 'none:-hold', 'none:-carry'],
  },
  'in-the-header': {
    long: ['all:+must', 'all:+read', 'all:+pass'],
    short: ['all:+must', 'all:+read'],
    phone: ['all:+must', 'all:+read'],
  },
  'in-the-clear': {
    long: ['it:+open'],
    short: ['it:+open'],
    phone: ['it:+open'],
  },
  'in-the-host-field': {
    long: ['it:+open', 'it:+know'],
    short: ['it:+know', 'it:+open'],
    phone: ['it:+know', 'site:+open'],
  },
  'holds-key': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-open', '2:+hold'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-open', '2:+hold'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['it:-open', 'it:+know'] },
    ],
    phone: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-open', '2:+hold'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['it:-open', 'it:+know'] },
    ],
  },
  'in-the-hello': {
    long: ['it:-open', 'it:-so', 'it:+before', 'it:+open'],
    short: ['it:+before', 'it:+know', 'site:+open'],
    phone: ['it:+same', 'it:+know', 'site:+open'],
  },
  'in-the-answer': {
    long: ['it:+able', 'it:+read'],
    short: ['it:+read'],
    phone: ['it:+read'],
  },
  'its-own': {
    long: ['it:+same', 'it:+know'],
    short: ['it:+same', 'it:+know'],
    phone: ['it:+same', 'it:+know'],
  },
  'is-the-end': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+know'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+know'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['it:+know'] },
    ],
    phone: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+know'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['it:+know'] },
    ],
  },
  'by-its-shape': {
    long: [
      { facts: [['WireGuard']], says: ['1:+know'] },
      { facts: [['WireGuard', 'OpenVPN']], says: ['2:+know'] },
      { facts: [['WireGuard', 'OpenVPN', 'WireGuard']], says: ['1:+know'] },
    ],
    short: [
      { facts: [['WireGuard']], says: ['1:+know'] },
      { facts: [['WireGuard', 'OpenVPN']], says: ['packets:+know'] },
      { facts: [['WireGuard', 'OpenVPN', 'WireGuard']], says: ['packets:+know'] },
    ],
    phone: ['packets:+know'],
  },
  'relay-list': {
    long: ['relays:-inside', 'any:+able'],
    short: ['any:+able'],
    phone: ['any:+able'],
  },
  'on-the-spot': {
    long: ['it:+know'],
    short: ['it:+know'],
    phone: ['it:+know'],
  },
  'assigned-it': {
    long: ['it:+know'],
    short: ['it:+know'],
    phone: ['it:+know'],
  },
  'can-call-out': {
    long: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }, 'tcp'], says: ['2:+pass', 'it:+able'] },
      { facts: [{ kind: 'qube', title: 'sys-vpn' }, 'udp'], says: ['2:+pass', 'it:+able'] },
      { facts: [{ kind: 'qube', title: 'sys-vpn' }, 'icmp'], says: ['2:+pass', 'it:+able'] },
      { facts: [{ kind: 'qube', title: 'sys-vpn' }, 'tcp', 443], says: ['it:+pass', 'it:+able'] },
      { facts: [{ kind: 'qube', title: 'sys-vpn' }, 'udp', 443], says: ['it:+pass', 'it:+able'] },
      { facts: [{ kind: 'qube', title: 'sys-vpn' }, 'icmp', 443], says: ['it:+pass', 'it:+able'] },
    ],
    short: ['packets:+able', 'packets:+know'],
    phone: ['site:+able', 'site:+know'],
  },
  'can-start-disposable': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['you:-so', 'it:+able', 'it:+give', 'it:+pass', 'site:+able', 'site:+know'],
      },
    ],
    short: ['it:+able', 'it:+give', 'site:+able', 'site:+know'],
    phone: ['site:+able', 'site:+know', 'site:+same'],
  },
  'can-use-proxy': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-net' }],
        says: ['you:-so', 'it:+able', 'it:+hold', 'any:+so', 'site:+able', 'site:+know'],
      },
    ],
    short: ['site:+able', 'site:+know'],
    phone: ['site:+able', 'site:+know'],
  },
  'can-be-told': {
    long: ['none:-so', 'site:+see', 'it:+able', 'it:+know'],
    short: ['site:+see', 'it:+able', 'it:+know'],
    phone: ['site:+see', 'it:+able', 'it:+know'],
  },
};
