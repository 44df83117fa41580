import type { dom0 } from '#words/dom0.ts';
import type { ClaimsOf } from './claim.ts';

export const dom0Claims: ClaimsOf<typeof dom0> = {
  oneByOne: ['it:-ask', 'it:+with', 'it:-pass', 'it:+set', 'it:+true'],
  saltStops: ['it:-pass', 'it:+before', 'it:+set', 'it:+true'],
  joinsLast: [
    'all:+get',
    'all:-before',
    'you:-pass',
    'none:-hold',
    'none:-except',
    'none:-hold',
    'none:-before',
  ],
  rulesIn: ['it:+inside'],
  article: ['it:+inside'],
  needs: [
    {
      facts: [['debian-13-xfce', 'sys-firewall']],
      says: ['it:+must', 'it:+exist', 'it:+before', '1:+named', '2:+named'],
    },
  ],
  purpose: [{ facts: ['Email, Documents'], says: ['1:+for'] }],
  taken: [
    {
      facts: ['untrusted'],
      says: [
        'it:-safe',
        'it:+exist',
        'it:-on',
        'it:+able',
        'it:+change',
        'only:-on',
        'it:+write',
        'it:+before',
        'it:-before',
      ],
    },
  ],
  made: [{ facts: ['papers'], says: ['1:+new'] }],
  noDisposables: [{ facts: ['papers'], says: ['it:-on', '1:+for', 'it:+hold', 'it:+same'] }],
  disposablesFrom: [{ facts: ['bank', 'vpn-dvm'], says: ['1:+from', '2:+from', 'it:+same'] }],
  servesDisposables: [{ facts: ['vpn-dvm', 'sys-vpn'], says: ['1:-past', '2:+through'] }],
  onlyEndpoint: [{ facts: ['sys-vpn'], says: ['1:+able', '1:+send', 'only:+so', 'it:+give', '1:-before'] }],
  beforeClients: [
    { facts: ['sys-vpn'], says: ['it:+before', 'you:+give', 'it:+give', '1:+named', 'it:-open'] },
  ],
  shutsDown: [
    {
      facts: [['untrusted', 'vault']],
      says: ['it:-on', 'it:-on', 'it:-safe', '1:+named', 'it:+write', 'it:+before'],
    },
  ],
};
