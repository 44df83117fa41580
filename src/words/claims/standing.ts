import type { standingReasons } from '#words/standing.ts';
import { longQube, vpnQube } from './cast.ts';
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
    long: [{ facts: [vpnQube], says: ['1:+exist', 'all:+so', 'all:+so'] }],
    short: [
      { facts: [vpnQube], says: ['1:+exist', 'all:+so', 'all:+so'] },
      {
        facts: [longQube],
        says: ['qube:+exist', 'all:+so', 'all:+so'],
      },
    ],
    phone: [
      { facts: [vpnQube], says: ['qube:+exist', 'all:+so'] },
      { facts: [{ kind: 'qube', title: 'dom0' }], says: ['1:+exist', 'all:+so', 'all:+so'] },
      {
        facts: [longQube],
        says: ['qube:+exist', 'all:+so'],
      },
    ],
  },
  dma: {
    long: [{ facts: [vpnQube], says: ['it:-so', '1:+able'] }],
    short: [
      { facts: [vpnQube], says: ['it:-so', '1:+able', 'all:+so'] },
      { facts: [longQube], says: ['it:-so', 'it:+able'] },
    ],
    phone: ['none:-so', 'it:+able', 'all:+so'],
  },
  keyboard: {
    long: [
      {
        facts: [vpnQube],
        says: ['it:+pass', 'it:-past', '1:+through', '1:+able'],
      },
    ],
    short: [
      { facts: [vpnQube], says: ['1:+hold', 'it:+able'] },
      {
        facts: [longQube],
        says: ['qube:+with', 'qube:+able'],
      },
    ],
    phone: ['qube:+with', 'qube:+able'],
  },
  'boots-from': {
    long: [{ facts: [vpnQube], says: ['it:+before', 'it:+give', '1:+from'] }],
    short: [
      { facts: [vpnQube], says: ['it:+before', 'it:+give', '1:+from'] },
      {
        facts: [longQube],
        says: ['it:+before', 'it:+give'],
      },
    ],
    phone: ['it:+before'],
  },
  'copied-from': {
    long: [{ facts: [vpnQube], says: ['it:+before', 'it:+give', '1:+of'] }],
    short: [
      { facts: [vpnQube], says: ['it:+before', 'it:+give', '1:+of'] },
      {
        facts: [longQube],
        says: ['it:+before', 'it:+give', 'it:-safe'],
      },
    ],
    phone: ['it:+give', 'it:+before', 'it:-safe'],
  },
  client: {
    long: [{ facts: [vpnQube], says: ['1:+from', 'it:+more'] }],
    short: ['it:+more'],
    phone: ['it:+more'],
  },
  provider: {
    long: [{ facts: [vpnQube], says: ['1:+named', 'it:+more'] }],
    short: ['it:+more'],
    phone: ['it:+more'],
  },
  'asks-proxy': {
    long: [{ facts: [vpnQube], says: ['1:+able', 'it:+more'] }],
    short: ['it:+more'],
    phone: ['it:+more'],
  },
  'fetches-through': {
    long: [
      {
        facts: [vpnQube],
        says: ['it:-past', '1:+through', 'it:+more'],
      },
    ],
    short: ['it:+more'],
    phone: ['it:+more'],
  },
  'disposable-behind': {
    long: [
      {
        facts: [vpnQube],
        says: ['1:+able', '1:+give', 'none:-ask', 'it:+more'],
      },
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
    long: [{ facts: [vpnQube], says: ['1:+hold', 'it:-so'] }],
    short: [
      { facts: [vpnQube], says: ['1:+hold', 'it:-so'] },
      { facts: [longQube], says: ['it:+hold', 'it:-so'] },
    ],
    phone: ['only:-safe'],
  },
  sibling: {
    long: [{ facts: [vpnQube], says: ['qube:+with', '1:+with', 'qube:-pass'] }],
    short: ['qube:-pass'],
    phone: ['qube:-pass'],
  },
  'copied-only': {
    long: [{ facts: [vpnQube], says: ['1:+able', '1:+give', 'all:+hold', 'it:-so'] }],
    short: ['it:+hold', 'it:-so'],
    phone: ['it:-so'],
  },
  offline: {
    long: ['it:+hold', 'none:-so', 'none:-possible', 'it:+able', 'it:+give', 'none:-hold'],
    short: ['it:+hold', 'none:-so', 'it:+able', 'it:+give', 'none:-with'],
    phone: ['none:-so'],
  },
  'offline-may-start': {
    long: ['it:+hold', 'none:-so', 'none:-possible', 'it:+open', 'it:+able', 'it:+give', 'it:+hold'],
    short: ['none:-possible', 'it:+give', 'it:+able', 'it:+send'],
    phone: ['none:-possible', 'it:+hold'],
  },
  apart: {
    long: [
      {
        facts: [vpnQube],
        says: ['none:-with', '1:+with', 'qube:+hold', 'qube:+before'],
      },
    ],
    short: ['qube:+hold', 'qube:+before'],
    phone: ['qube:+hold', 'qube:+before'],
  },
};
