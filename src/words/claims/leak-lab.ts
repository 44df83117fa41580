import type { leakLab } from '#words/leak-lab.ts';
import type { ClaimsOf } from './claim.ts';

export const leakLabClaims: ClaimsOf<typeof leakLab> = {
  title: ['it:-pass'],
  machines: { desktop: {}, qubes: { note: ['it:+safe'] } },
  packets: {
    page: {},
    'look-up': {},
    own: { title: ['it:+same'] },
    disposable: { note: ['it:+safe', 'it:+give'] },
    ipv6: { note: ['it:+same'] },
  },
  outcomes: {
    clear: ['it:+pass', 'it:+open'],
    tunnel: ['it:+pass'],
    stopped: ['it:-pass'],
    none: ['it:-so'],
  },
  rules: {
    failClosed: { title: ['it:-open'], positions: { off: ['none:-so'], ipv4: ['only:+so'] } },
    endpoint: { positions: { false: ['none:-so'] } },
    dns: { positions: { stale: ['it:+before'] } },
    ipv6: { positions: { false: ['it:-on'], true: ['it:+on'] } },
    disposables: { positions: {} },
  },
  stand: [
    {
      facts: [{ failClosed: 'off', endpoint: false, dns: 'stale', ipv6: false, disposables: 'shipped' }],
      says: ['it:-open', 'none:-so', 'none:-so', 'it:+before'],
    },
    {
      facts: [{ failClosed: 'ipv4', endpoint: true, dns: 'repointed', ipv6: true, disposables: 'vpn' }],
      says: ['it:-open', 'only:+so', 'it:+on'],
    },
    {
      facts: [{ failClosed: 'both', endpoint: true, dns: 'repointed', ipv6: false, disposables: 'vpn' }],
      says: ['it:-open', 'it:-on'],
    },
  ],
  leaks: [
    { facts: [{ desktop: 2, qubes: 2, both: 3, own: false, disposable: false }], says: ['it:+open'] },
    {
      facts: [{ desktop: 2, qubes: 2, both: 3, own: true, disposable: false }],
      says: ['it:+open', 'it:+same', 'it:+hold', 'none:-so', 'it:+pass', 'it:+open'],
    },
    {
      facts: [{ desktop: 2, qubes: 2, both: 3, own: true, disposable: true }],
      says: ['it:+open', 'packets:+same', 'it:+hold', 'none:-so', 'it:+pass', 'it:+open'],
    },
    {
      facts: [{ desktop: 2, qubes: 2, both: 3, own: false, disposable: true }],
      says: ['it:+open', 'it:+hold', 'none:-so', 'it:+pass', 'it:+open'],
    },
  ],
  leaksBriefly: [
    { facts: [{ desktop: 2, qubes: 2, both: 3, own: false, disposable: false }], says: [] },
    { facts: [{ desktop: 2, qubes: 2, both: 3, own: true, disposable: false }], says: ['it:+same'] },
    { facts: [{ desktop: 2, qubes: 2, both: 3, own: true, disposable: true }], says: ['it:+same'] },
    { facts: [{ desktop: 2, qubes: 2, both: 3, own: false, disposable: true }], says: [] },
  ],
  becomesAt: [{ facts: [2], says: ['all:+so'] }],
  becomesWith: [
    {
      facts: [{ failClosed: 'off', endpoint: false, dns: 'stale', ipv6: false, disposables: 'shipped' }],
      says: ['all:+so', 'it:-open', 'none:-so', 'none:-so', 'it:+before'],
    },
    {
      facts: [{ failClosed: 'ipv4', endpoint: true, dns: 'repointed', ipv6: true, disposables: 'vpn' }],
      says: ['all:+so', 'it:-open', 'only:+so', 'it:+on'],
    },
    {
      facts: [{ failClosed: 'both', endpoint: true, dns: 'repointed', ipv6: false, disposables: 'vpn' }],
      says: ['all:+so', 'it:-open', 'it:-on'],
    },
  ],
  unseen: ['none:+inside', 'none:-see', 'any:-so'],
  startOver: ['it:+give'],
  counts: ['it:+before', 'it:-pass'],
  onMachine: [
    { facts: ['desktop', 'page'], says: [] },
    { facts: ['desktop', 'look-up'], says: [] },
    { facts: ['desktop', 'own'], says: ['it:+same'] },
    { facts: ['desktop', 'ipv6'], says: [] },
    { facts: ['desktop', 'disposable'], says: [] },
    { facts: ['qubes', 'page'], says: [] },
    { facts: ['qubes', 'look-up'], says: [] },
    { facts: ['qubes', 'own'], says: ['it:+same'] },
    { facts: ['qubes', 'ipv6'], says: [] },
    { facts: ['qubes', 'disposable'], says: [] },
  ],
  onWifi: [
    { facts: ['desktop', 'page'], says: ['it:+see'] },
    { facts: ['desktop', 'look-up'], says: ['it:+see'] },
    { facts: ['desktop', 'own'], says: ['it:+same', 'it:+see'] },
    { facts: ['desktop', 'ipv6'], says: ['it:+see'] },
    { facts: ['desktop', 'disposable'], says: ['it:+see'] },
    { facts: ['qubes', 'page'], says: ['it:+see'] },
    { facts: ['qubes', 'look-up'], says: ['it:+see'] },
    { facts: ['qubes', 'own'], says: ['it:+same', 'it:+see'] },
    { facts: ['qubes', 'ipv6'], says: ['it:+see'] },
    { facts: ['qubes', 'disposable'], says: ['it:+see'] },
  ],
  outcomeOn: [
    { facts: ['desktop', 'page', 'clear'], says: ['it:+pass'] },
    { facts: ['qubes', 'look-up', 'tunnel'], says: ['it:+pass'] },
    { facts: ['desktop', 'own', 'lost'], says: ['it:+same'] },
    { facts: ['qubes', 'ipv6', 'stopped'], says: [] },
    { facts: ['desktop', 'page', 'none'], says: ['it:-so'] },
    { facts: ['qubes', 'own', 'none'], says: ['it:+same', 'it:-so'] },
    { facts: ['desktop', 'page', 'stopped'], says: [] },
    { facts: ['qubes', 'ipv6', 'lost'], says: [] },
  ],
  captured: [{ facts: [2, 8], says: [] }],
  computed: [
    {
      facts: [{ failClosed: 'off', endpoint: false, dns: 'stale', ipv6: false, disposables: 'shipped' }],
      says: ['it:-open', 'none:-so', 'none:-so', 'it:+before'],
    },
    {
      facts: [{ failClosed: 'ipv4', endpoint: true, dns: 'repointed', ipv6: true, disposables: 'vpn' }],
      says: ['it:-open', 'only:+so', 'it:+on'],
    },
    {
      facts: [{ failClosed: 'both', endpoint: true, dns: 'repointed', ipv6: false, disposables: 'vpn' }],
      says: ['it:-open', 'it:-on'],
    },
  ],
  caption: [
    'it:-so',
    'qube:+before',
    'it:-before',
    'it:-pass',
    'it:+with',
    'all:+so',
    'it:+pass',
    'tunnel:-so',
  ],
};
