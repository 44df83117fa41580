import type { seenReasons } from '#words/reason-seen.ts';
import { longQube, vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const seenReasonsClaims: ClaimsOf<typeof seenReasons> = {
  'made-it': {
    long: ['all:+able', 'all:+read'],
    short: ['all:+able', 'all:+read'],
    phone: ['all:+able', 'all:+read'],
  },
  'about-to-send': {
    long: ['it:+know', 'it:+send', 'none:-hold', 'none:-carry'],
    short: ['it:+know', 'none:-hold', 'none:-carry'],
    phone: ['it:+know', 'none:-hold', 'none:-carry'],
  },
  'calls-it': {
    long: ['it:+know', 'none:-carry'],
    short: ['it:+know', 'none:-carry'],
    phone: ['it:+know', 'none:-carry'],
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
    long: [{ facts: [vpnQube], says: ['it:-open', '1:+hold'] }],
    short: [
      { facts: [vpnQube], says: ['it:-open', '1:+hold'] },
      { facts: [longQube], says: ['it:-open', 'it:+know'] },
    ],
    phone: [
      { facts: [vpnQube], says: ['it:-open', '1:+hold'] },
      { facts: [longQube], says: ['it:-open', 'it:+know'] },
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
  'by-its-link': {
    long: ['it:+hold', 'all:+so', 'it:+know', 'it:+send'],
    short: ['it:+hold', 'all:+so', 'it:+know', 'it:+send'],
    phone: ['it:+hold', 'all:+so', 'it:+know'],
  },
  'is-the-end': {
    long: [{ facts: [vpnQube], says: ['1:+named', 'it:+know'] }],
    short: [
      { facts: [vpnQube], says: ['1:+named', 'it:+know'] },
      { facts: [longQube], says: ['it:+know'] },
    ],
    phone: [
      { facts: [vpnQube], says: ['1:+named', 'it:+know'] },
      { facts: [longQube], says: ['it:+know'] },
    ],
  },
  'by-its-shape': {
    long: [
      { facts: [['WireGuard']], says: ['1:+of', 'packets:+know'] },
      { facts: [['WireGuard', 'OpenVPN']], says: ['1:+of', '2:+know'] },
      { facts: [['WireGuard', 'OpenVPN', 'WireGuard']], says: ['1:+of', '2:+named', '1:+know'] },
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
      {
        facts: [vpnQube, 'tcp'],
        says: ['1:+send', '1:+pass', 'it:-send', 'it:+able'],
      },
      {
        facts: [vpnQube, 'udp'],
        says: ['1:+send', '1:+pass', 'it:-send', 'it:+able'],
      },
      {
        facts: [vpnQube, 'icmp'],
        says: ['1:+send', '1:+pass', 'it:-send', 'it:+able'],
      },
      {
        facts: [vpnQube, 'tcp', 443],
        says: ['1:+send', 'n1:+counted', 'it:+pass', 'it:-send', 'it:+able'],
      },
      {
        facts: [vpnQube, 'udp', 443],
        says: ['1:+send', 'n1:+counted', 'it:+pass', 'it:-send', 'it:+able'],
      },
      {
        facts: [vpnQube, 'icmp', 443],
        says: ['1:+send', 'n1:+counted', 'it:+pass', 'it:-send', 'it:+able'],
      },
    ],
    short: ['it:-send', 'packets:+able', 'packets:+know'],
    phone: ['it:-send', 'packets:+able', 'packets:+know'],
  },
  'can-start-disposable': {
    long: [
      {
        facts: [vpnQube],
        says: ['you:-so', 'it:+able', 'it:+give', 'it:+pass', '1:+by', 'site:+able', 'site:+know'],
      },
    ],
    short: ['it:+able', 'it:+give', 'site:+able', 'site:+know'],
    phone: ['site:+able', 'site:+know', 'site:+give'],
  },
  'can-use-proxy': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-net' }],
        says: ['you:-so', 'it:+able', 'it:+hold', '1:+in', 'any:+so', 'site:+able', 'site:+know'],
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
