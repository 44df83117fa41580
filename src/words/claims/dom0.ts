import type { dom0 } from '#words/dom0.ts';
import type { ClaimsOf } from './claim.ts';

export const dom0Claims: ClaimsOf<typeof dom0> = {
  oneByOne: ['it:+with', 'it:-pass', 'it:+set', 'it:+true'],
  saltStops: ['it:-pass', 'it:+before', 'it:+set', 'it:+true'],
  joinsLast: ['all:-before', 'you:-pass', 'none:-hold', 'none:-hold', 'none:-before'],
  rulesIn: ['it:+inside'],
  article: ['it:+inside'],
  needs: [{ facts: [['debian-13-xfce', 'sys-firewall']], says: ['it:+must', 'it:+before'] }],
  purpose: [{ facts: ['Email, Documents'], says: [] }],
  taken: [
    {
      facts: ['untrusted'],
      says: ['it:-on', 'it:+able', 'only:-on', 'it:+write', 'it:+before', 'it:-before'],
    },
  ],
  made: [{ facts: ['papers'], says: [] }],
  noDisposables: [{ facts: ['papers'], says: ['it:-on', 'it:+hold', 'it:+same'] }],
  disposablesFrom: [{ facts: ['bank', 'vpn-dvm'], says: ['it:+same'] }],
  servesDisposables: [{ facts: ['vpn-dvm', 'sys-vpn'], says: [] }],
  onlyEndpoint: [{ facts: ['sys-vpn'], says: ['1:+able', 'only:+so', 'it:+give', '1:-before'] }],
  beforeClients: [{ facts: ['sys-vpn'], says: ['it:+before', 'you:+give', 'it:+give', 'it:-open'] }],
  shutsDown: [{ facts: [['untrusted', 'vault']], says: ['it:-on', 'it:-on', 'it:+write', 'it:+before'] }],
};
