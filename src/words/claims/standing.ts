import type { standingReasons } from '#words/standing.ts';
import type { ClaimsOf } from './claim.ts';

export const standingReasonsClaims: ClaimsOf<typeof standingReasons> = {
  taken: {
    long: ['none:-inside', 'none:-hold'],
    short: ['none:-inside', 'none:-hold'],
    phone: ['it:+with', 'all:+so'],
  },
  'one-system': {
    long: ['it:+hold', 'all:+so'],
    short: ['all:+so'],
    phone: ['all:+so', 'it:-safe'],
  },
  'rules-all': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+exist', '1:+so', 'all:+so'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+exist', '1:+so', 'all:+so'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['1:+exist', 'all:+so', 'all:+so'],
      },
    ],
    phone: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['1:+exist', '1:+so'] },
      { facts: [{ kind: 'qube', title: 'dom0' }], says: ['2:+exist', 'all:+so', 'all:+so'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['1:+exist', '1:+so'] },
    ],
  },
  dma: {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-so', '2:+able'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:-so', '2:+able', 'all:+so'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['it:-so', 'it:+able'] },
    ],
    phone: ['none:-so', 'it:+able', 'all:+so'],
  },
  keyboard: {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+pass', '2:+able'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+hold', 'it:+able'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['1:+with', '1:+able'] },
    ],
    phone: ['qube:+with', 'qube:+able'],
  },
  'boots-from': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+before', 'it:+give'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+before', 'it:+give'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['it:+before', 'it:+give'],
      },
    ],
    phone: ['it:+before'],
  },
  'copied-from': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+before', 'it:+give'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+before', 'it:+give'] },
      {
        facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }],
        says: ['it:+before', 'it:+give', 'it:-safe'],
      },
    ],
    phone: ['it:+give', 'it:+before', 'it:-safe'],
  },
  client: {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+more'] }],
    short: ['it:+more'],
    phone: ['it:+more'],
  },
  provider: {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+more'] }],
    short: ['it:+more'],
    phone: ['it:+more'],
  },
  'asks-proxy': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+able', 'it:+more'] }],
    short: ['it:+more'],
    phone: ['it:+more'],
  },
  'fetches-through': {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['it:+more'] }],
    short: ['it:+more'],
    phone: ['it:+more'],
  },
  'disposable-behind': {
    long: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+able', '2:+give', 'none:-so', 'it:+more'] },
    ],
    short: ['it:+more'],
    phone: ['it:+more'],
  },
  'admin-apart': {
    long: ['it:+hold', 'none:-so', 'all:+so'],
    short: ['it:+hold', 'none:-so'],
    phone: ['it:+hold', 'none:-so', 'it:+exist'],
  },
  original: {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+hold', 'it:-so'] }],
    short: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+hold', 'it:-so'] },
      { facts: [{ kind: 'qube', title: 'work-with-a-long-name-of-31-chr' }], says: ['it:+hold', 'it:-so'] },
    ],
    phone: ['only:-safe'],
  },
  sibling: {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['1:+with', '1:-pass'] }],
    short: ['qube:-pass'],
    phone: ['qube:-pass'],
  },
  'copied-only': {
    long: [
      { facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['2:+able', '2:+give', 'all:+hold', 'it:-so'] },
    ],
    short: ['it:+hold', 'it:-so'],
    phone: ['it:-so'],
  },
  offline: {
    long: ['it:+hold', 'none:-so', 'none:-possible', 'it:+able', 'it:+give', 'none:-hold'],
    short: ['it:+hold', 'none:-so', 'it:+able', 'it:+give', 'none:-with'],
    phone: ['it:+hold', 'none:-so', 'it:-so'],
  },
  'offline-may-start': {
    long: ['it:+hold', 'none:-so', 'none:-possible', 'it:+open', 'it:+able', 'it:+give', 'it:+hold'],
    short: ['none:-possible', 'it:+give', 'it:+able'],
    phone: ['none:-possible', 'it:+hold'],
  },
  apart: {
    long: [{ facts: [{ kind: 'qube', title: 'sys-vpn' }], says: ['none:-with', '1:+hold', '1:+before'] }],
    short: ['qube:+hold', 'qube:+before'],
    phone: ['qube:+hold', 'qube:+before'],
  },
};
