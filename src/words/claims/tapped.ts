import type { tapped } from '#words/tapped.ts';
import { longQube, netQube, vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const tappedClaims: ClaimsOf<typeof tapped> = {
  'starts-disposable': {
    long: [
      {
        facts: [vpnQube, netQube],
        says: ['1:+hold', 'none:-so', 'it:+able', 'it:+give', '2:+behind', 'none:-ask'],
      },
    ],
    short: [
      {
        facts: [vpnQube, netQube],
        says: ['it:+able', 'it:+give', '2:+behind', 'it:-ask'],
      },
      {
        facts: [longQube, { kind: 'qube', title: 'mail-with-a-long-name-of-31-chr' }],
        says: ['it:+able', 'it:+give', 'it:+with', 'it:-ask'],
      },
    ],
    phone: ['it:+able', 'it:+give', 'it:+with'],
  },
  'by-updates-proxy': {
    long: [
      {
        facts: [vpnQube, netQube],
        says: ['1:+hold', 'none:-so', '2:+named', 'any:+so'],
      },
    ],
    short: [
      {
        facts: [vpnQube, netQube],
        says: ['2:+named', 'any:+so'],
      },
      {
        facts: [longQube, { kind: 'qube', title: 'mail-with-a-long-name-of-31-chr' }],
        says: ['any:+so'],
      },
    ],
    phone: ['any:+so'],
  },
  'no-way-out': {
    long: [
      {
        facts: [vpnQube],
        says: ['1:+hold', 'none:-so', 'it:+able', 'it:+give', 'none:-hold'],
      },
    ],
    short: ['it:+hold', 'none:-so', 'it:+able', 'it:+give', 'none:-with'],
    phone: ['none:-so'],
  },
  'asks-mirrors': {
    long: [{ facts: [vpnQube], says: ['1:+named', 'it:+know'] }],
    short: [
      { facts: [vpnQube], says: ['1:+named', 'it:+know'] },
      { facts: [longQube], says: ['it:+know'] },
    ],
    phone: ['it:+know'],
  },
};
