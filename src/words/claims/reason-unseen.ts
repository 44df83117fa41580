import type { unseenReasons } from '#words/reason-unseen.ts';
import type { ClaimsOf } from './claim.ts';

export const unseenReasonsClaims: ClaimsOf<typeof unseenReasons> = {
  sealed: {
    long: [
      {
        facts: [
          [
            { kind: 'qube', title: 'sys-vpn' },
            { kind: 'vpn-server', title: 'VPN company' },
          ],
        ],
        says: ['it:-open', 'it:+with', '2:+only', '2:+so', '4:+hold'],
      },
      { facts: [[{ kind: 'qube', title: 'sys-vpn' }]], says: ['it:-open', 'it:+with', '2:+only', '2:+hold'] },
    ],
    short: [
      {
        facts: [
          [
            { kind: 'qube', title: 'sys-vpn' },
            { kind: 'vpn-server', title: 'VPN company' },
          ],
        ],
        says: ['it:-open', 'only:+so'],
      },
      {
        facts: [
          [
            { kind: 'qube', title: 'work-with-a-long-name-of-31-chr' },
            { kind: 'vpn-server', title: 'VPN company' },
          ],
        ],
        says: ['it:-open', 'it:-know'],
      },
      { facts: [[{ kind: 'qube', title: 'sys-vpn' }]], says: ['it:-open', 'only:+so'] },
    ],
    phone: ['it:-open', 'it:-know'],
  },
  rewritten: {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-exist', '2:+same'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-exist', '2:+same'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['it:-exist', 'it:-same'],
      },
    ],
    phone: ['it:-exist', 'it:-same'],
  },
  'ended-here': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-exist', 'it:+same'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-exist', '2:+same'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['it:-exist', 'it:-same'],
      },
    ],
    phone: ['it:-exist', 'it:-same'],
  },
  'calls-from-elsewhere': {
    long: [
      { facts: [true, { kind: 'qube', title: 'sys-net' }], says: ['it:+same', 'site:-know'] },
      { facts: [false, { kind: 'qube', title: 'sys-net' }], says: ['site:-know'] },
    ],
    short: [
      { facts: [true, { kind: 'qube', title: 'sys-net' }], says: ['it:-know'] },
      {
        facts: [true, { kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['site:-same', 'it:-know'],
      },
    ],
    phone: ['site:-know'],
  },
  'cannot-call-out': {
    long: [
      {
        facts: [true, { kind: 'qube', title: 'sys-net' }, { kind: 'vpn-server', title: 'VPN company' }],
        says: ['it:+same', '4:-so'],
      },
      {
        facts: [
          true,
          { kind: 'qube', title: 'sys-net' },
          { kind: 'qube', title: 'work-with-a-long-name-of-31-chr' },
        ],
        says: ['it:+same', '3:-so'],
      },
      {
        facts: [false, { kind: 'qube', title: 'sys-net' }, { kind: 'vpn-server', title: 'VPN company' }],
        says: ['4:-so'],
      },
      {
        facts: [
          false,
          { kind: 'qube', title: 'sys-net' },
          { kind: 'qube', title: 'work-with-a-long-name-of-31-chr' },
        ],
        says: ['3:-so'],
      },
    ],
    short: [
      {
        facts: [true, { kind: 'qube', title: 'sys-net' }, { kind: 'vpn-server', title: 'VPN company' }],
        says: ['4:-so'],
      },
      {
        facts: [
          true,
          { kind: 'qube', title: 'sys-net' },
          { kind: 'qube', title: 'work-with-a-long-name-of-31-chr' },
        ],
        says: ['it:+same', 'it:-possible'],
      },
      {
        facts: [false, { kind: 'qube', title: 'sys-net' }, { kind: 'vpn-server', title: 'VPN company' }],
        says: ['4:-so'],
      },
      {
        facts: [
          false,
          { kind: 'qube', title: 'sys-net' },
          { kind: 'qube', title: 'work-with-a-long-name-of-31-chr' },
        ],
        says: ['it:-possible'],
      },
    ],
    phone: [
      { facts: [true], says: ['it:-possible'] },
      { facts: [false], says: ['it:-possible'] },
    ],
  },
  'sends-nothing': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['2:+hold', 'none:-so', 'none:-same', 'none:-pass'],
      },
    ],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+hold', 'none:-so', 'it:-pass'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['it:+hold', 'none:-so', 'it:-pass'],
      },
    ],
    phone: ['it:+hold', 'none:-so', 'it:-pass'],
  },
  'further-on': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-so'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-so'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['it:-so'] },
    ],
    phone: ['it:-so'],
  },
  'never-here': {
    long: ['none:-so'],
    short: ['none:-so'],
    phone: ['none:-so'],
  },
  'not-carried': {
    long: ['none:-hold', 'none:-carry'],
    short: ['none:-hold', 'none:-carry'],
    phone: ['none:-hold', 'none:-carry'],
  },
  'nothing-yet': {
    long: ['it:-hold'],
    short: ['it:-hold'],
    phone: ['it:-hold'],
  },
  'home-in-reach': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['2:+able', '2:+same', 'it:+more', 'it:+know', 'it:-inside'],
      },
    ],
    short: ['it:+able', 'it:+able', 'it:+know'],
    phone: ['it:+able', 'it:+able', 'it:+know'],
  },
  'routers-answer': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+able', 'it:+know'] }],
    short: ['it:+able', 'it:+know'],
    phone: ['it:+able', 'it:+know'],
  },
  'asks-for-names': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['2:+able', '2:+know', 'it:+see', 'it:+able', 'it:+know'],
      },
    ],
    short: ['it:+able', 'it:+know'],
    phone: ['it:+able', 'it:+know'],
  },
  'disposable-finds-out': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-net' }],
        says: ['you:-so', 'it:+able', 'it:+give', 'it:+pass', 'it:+able', 'it:+know'],
      },
    ],
    short: ['it:+give', 'it:+able'],
    phone: ['it:+give', 'it:+able'],
  },
  'address-lists': {
    long: ['packets:-so', 'some:+with', 'some:+able', 'some:+know'],
    short: ['some:+with', 'some:+able', 'some:+know'],
    phone: ['it:+able', 'it:+know'],
  },
  'told-of-lists': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-vpn' }],
        says: ['packets:-so', 'site:+able', 'site:+know', 'site:+pass'],
      },
    ],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['site:+able', 'site:+know'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['packets:-so', 'site:+able', 'site:+know'],
      },
    ],
    phone: ['packets:-so', 'site:+able', 'site:+know'],
  },
  absent: {
    long: [
      { facts: ['vpn-in-use'], says: ['none:-carry'] },
      { facts: ['tor-in-use'], says: ['it:-carry'] },
      { facts: ['dns-name'], says: ['none:-so'] },
      { facts: ['first-peer'], says: ['it:-pass'] },
      { facts: ['content'], says: ['it:+hold', '1:-so'] },
      { facts: ['user-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['qube-address'], says: ['none:-so'] },
      { facts: ['destination-name'], says: ['it:+hold', 'none:-so'] },
      { facts: ['destination-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['tor-guard'], says: ['it:-carry'] },
    ],
    short: [
      { facts: ['vpn-in-use'], says: ['none:-carry'] },
      { facts: ['tor-in-use'], says: ['it:-carry'] },
      { facts: ['dns-name'], says: ['none:-so'] },
      { facts: ['first-peer'], says: ['it:-pass'] },
      { facts: ['content'], says: ['it:+hold', '1:-so'] },
      { facts: ['user-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['qube-address'], says: ['none:-so'] },
      { facts: ['destination-name'], says: ['it:+hold', 'none:-so'] },
      { facts: ['destination-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['tor-guard'], says: ['it:-carry'] },
    ],
    phone: [
      { facts: ['vpn-in-use'], says: ['none:-carry'] },
      { facts: ['tor-in-use'], says: ['it:-carry'] },
      { facts: ['dns-name'], says: ['none:-so'] },
      { facts: ['first-peer'], says: ['it:-pass'] },
      { facts: ['content'], says: ['it:+hold', '1:-so'] },
      { facts: ['user-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['qube-address'], says: ['none:-so'] },
      { facts: ['destination-name'], says: ['it:+hold', 'none:-so'] },
      { facts: ['destination-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['tor-guard'], says: ['it:-carry'] },
    ],
  },
};
