import type { tapped } from '#words/tapped.ts';
import type { ClaimsOf } from './claim.ts';

export const tappedClaims: ClaimsOf<typeof tapped> = {
  'starts-disposable': {
    long: [
      {
        facts: [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'qube', title: 'sys-net' },
        ],
        says: ['2:+hold', '1:-so', 'it:+able', 'it:+give', 'none:-so'],
      },
    ],
    short: [
      {
        facts: [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'qube', title: 'sys-net' },
        ],
        says: ['it:+able', 'it:+give'],
      },
      {
        facts: [
          { kind: 'qube', title: 'work-with-a-long-name-of-31-chr' },
          { kind: 'qube', title: 'mail-with-a-long-name-of-31-chr' },
        ],
        says: ['it:+able', 'it:+give', 'it:+with'],
      },
    ],
    phone: ['it:+able', 'it:+give', 'it:+with'],
  },
  'by-updates-proxy': {
    long: [
      {
        facts: [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'qube', title: 'sys-net' },
        ],
        says: ['2:+hold', '1:-so', 'any:+so'],
      },
    ],
    short: [
      {
        facts: [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'qube', title: 'sys-net' },
        ],
        says: ['any:+so'],
      },
      {
        facts: [
          { kind: 'qube', title: 'work-with-a-long-name-of-31-chr' },
          { kind: 'qube', title: 'mail-with-a-long-name-of-31-chr' },
        ],
        says: ['any:+so'],
      },
    ],
    phone: ['any:+so'],
  },
  'no-way-out': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['2:+hold', '1:-so', 'it:+able', 'it:+give', 'none:-hold'],
      },
    ],
    short: ['it:+hold', 'none:-so', 'it:+able', 'it:+give', 'none:-with'],
    phone: ['it:+hold', 'none:-so', 'it:-so'],
  },
  'asks-mirrors': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+know'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+know'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['it:+know'] },
    ],
    phone: ['it:+know'],
  },
};
