import type { leakLab } from '#words/leak-lab.ts';
import type { ClaimsOf } from './claim.ts';

export const leakLabClaims: ClaimsOf<typeof leakLab> = {
  title: ['it:-pass'],
  machines: { desktop: {}, qubes: { note: ['it:+safe'] } },
  packets: {
    page: { note: ['it:+ask'] },
    'look-up': { note: ['it:+ask'] },
    own: { title: ['it:+same'], note: ['qube:+ask'] },
    disposable: { note: ['it:+safe', 'it:+give'] },
    ipv6: { note: ['it:+same'] },
  },
  outcomes: {
    clear: ['it:+pass', 'it:+open'],
    tunnel: ['it:+pass'],
    stopped: ['it:-pass'],
    none: ['it:-send'],
    lost: ['it:-pass'],
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
      says: ['it:-open', 'none:-so', 'none:-so', 'it:+before', 'it:-on'],
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
    {
      facts: [{ desktop: 2, qubes: 1, both: 3, own: false, disposable: false }],
      says: ['it:+open', 'n1:+counted', 'n3:+of', 'n2:+counted', 'n3:+of'],
    },
    {
      facts: [{ desktop: 2, qubes: 1, both: 3, own: true, disposable: false }],
      says: [
        'it:+open',
        'n1:+counted',
        'n3:+of',
        'n2:+counted',
        'n3:+of',
        'it:+same',
        'it:+hold',
        'none:-so',
        'it:+pass',
        'it:+open',
      ],
    },
    {
      facts: [{ desktop: 2, qubes: 1, both: 3, own: true, disposable: true }],
      says: [
        'it:+open',
        'n1:+counted',
        'n3:+of',
        'n2:+counted',
        'n3:+of',
        'packets:+same',
        'it:+hold',
        'none:-so',
        'it:+pass',
        'it:+open',
      ],
    },
    {
      facts: [{ desktop: 2, qubes: 1, both: 3, own: false, disposable: true }],
      says: [
        'it:+open',
        'n1:+counted',
        'n3:+of',
        'n2:+counted',
        'n3:+of',
        'it:+hold',
        'none:-so',
        'it:+pass',
        'it:+open',
      ],
    },
  ],
  leaksBriefly: [
    {
      facts: [{ desktop: 2, qubes: 1, both: 3, own: false, disposable: false }],
      says: ['n1:+counted', 'n2:+counted'],
    },
    {
      facts: [{ desktop: 2, qubes: 1, both: 3, own: true, disposable: false }],
      says: ['n1:+counted', 'n2:+counted', 'it:+same'],
    },
    {
      facts: [{ desktop: 2, qubes: 1, both: 3, own: true, disposable: true }],
      says: ['n1:+counted', 'n2:+counted', 'it:+same'],
    },
    {
      facts: [{ desktop: 2, qubes: 1, both: 3, own: false, disposable: true }],
      says: ['n1:+counted', 'n2:+counted'],
    },
  ],
  becomesAt: [{ facts: [2], says: ['n1:+counted', 'all:+so'] }],
  becomesWith: [
    {
      facts: [{ failClosed: 'off', endpoint: false, dns: 'stale', ipv6: false, disposables: 'shipped' }],
      says: ['all:+so', 'it:-open', 'none:-so', 'none:-so', 'it:+before', 'it:-on'],
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
    { facts: ['desktop', 'page'], says: ['1:+named', '2:+named'] },
    { facts: ['desktop', 'look-up'], says: ['1:+named', '2:+named'] },
    { facts: ['desktop', 'own'], says: ['1:+named', 'it:+same'] },
    { facts: ['desktop', 'ipv6'], says: ['1:+named'] },
    { facts: ['desktop', 'disposable'], says: ['1:+named', '2:+for'] },
    { facts: ['qubes', 'page'], says: ['2:+named'] },
    { facts: ['qubes', 'look-up'], says: ['2:+named'] },
    { facts: ['qubes', 'own'], says: ['it:+same'] },
    { facts: ['qubes', 'ipv6'], says: [] },
    { facts: ['qubes', 'disposable'], says: ['2:+for'] },
  ],
  onWifi: [
    { facts: ['desktop', 'page'], says: ['1:+named', '2:+named', 'it:+see'] },
    { facts: ['desktop', 'look-up'], says: ['1:+named', '2:+named', 'it:+see'] },
    { facts: ['desktop', 'own'], says: ['1:+named', 'it:+same', 'it:+see'] },
    { facts: ['desktop', 'ipv6'], says: ['1:+named', 'it:+see'] },
    { facts: ['desktop', 'disposable'], says: ['1:+named', '2:+for', 'it:+see'] },
    { facts: ['qubes', 'page'], says: ['2:+named', 'it:+see'] },
    { facts: ['qubes', 'look-up'], says: ['2:+named', 'it:+see'] },
    { facts: ['qubes', 'own'], says: ['it:+same', 'it:+see'] },
    { facts: ['qubes', 'ipv6'], says: ['it:+see'] },
    { facts: ['qubes', 'disposable'], says: ['2:+for', 'it:+see'] },
  ],
  outcomeOn: [
    { facts: ['desktop', 'page', 'clear'], says: ['1:+named', '2:+named', 'it:+pass', 'it:+open'] },
    { facts: ['qubes', 'look-up', 'tunnel'], says: ['2:+named', 'it:+pass', '3:+in'] },
    { facts: ['desktop', 'own', 'lost'], says: ['1:+named', 'it:+same', 'it:-pass'] },
    { facts: ['qubes', 'ipv6', 'stopped'], says: ['it:-pass'] },
    { facts: ['desktop', 'page', 'none'], says: ['1:+named', '2:+named', 'it:-send'] },
    { facts: ['qubes', 'own', 'none'], says: ['it:+same', 'it:-send'] },
    { facts: ['desktop', 'page', 'stopped'], says: ['1:+named', '2:+named', 'it:-pass'] },
    { facts: ['qubes', 'ipv6', 'lost'], says: ['it:-pass'] },
  ],
  captured: [{ facts: [2, 8], says: ['n1:+counted', 'n2:+of'] }],
  computed: [
    {
      facts: [{ failClosed: 'off', endpoint: false, dns: 'stale', ipv6: false, disposables: 'shipped' }],
      says: ['it:-open', 'none:-so', 'none:-so', 'it:+before', 'it:-on'],
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
    'it:+send',
    'it:+pass',
    'tunnel:-so',
  ],
};
