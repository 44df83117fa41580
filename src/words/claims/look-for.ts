import type { lookForWords } from '#words/look-for.ts';
import type { ClaimsOf } from './claim.ts';

export const lookForWordsClaims: ClaimsOf<typeof lookForWords> = {
  wireguard: ['it:+see', 'it:-open'],
  openvpn: ['you:+know', 'you:-so'],
  cell: ['it:-open', 'all:+so', 'all:+same', 'it:+inside'],
  siteName: ['it:+begin', 'it:+see', 'it:+open'],
  http: ['it:+read'],
  dns: ['it:+with'],
  icmp: ['it:+know'],
  nameInBytes: ['it:+hold'],
  nameInNone: ['none:-hold'],
  request: ['it:+hold', 'it:-open'],
};
