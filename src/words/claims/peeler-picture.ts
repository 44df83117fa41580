import type { peelerPicture } from '#words/peeler-picture.ts';
import { vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const peelerPictureClaims: ClaimsOf<typeof peelerPicture> = {
  itsBytes: [{ facts: [84], says: ['n1:+counted'] }],
  explains: ['all:+before'],
  differs: ['only:+before', 'it:+same'],
  holders: [{ facts: [['sys-vpn', 'guard']], says: ['1:+named', '2:+named'] }],
  openedBy: [
    {
      facts: [[vpnQube, { kind: 'relay', title: 'guard' }]],
      says: ['it:+open', 'it:+with', '1:+of', '2:+named'],
    },
  ],
  title: [{ facts: ['VPN'], says: ['1:+named'] }],
  envelope: [
    { facts: ['IPv4', 'a → b', 84], says: ['1:+named', '2:+named', 'n1:+counted'] },
    { facts: ['IPv4', '', 84], says: ['1:+named', 'n1:+counted'] },
  ],
  nested: [
    {
      facts: [['IPv4, 84 bytes', 'TCP, 40 bytes']],
      says: ['it:-inside', 'it:+inside', '1:+named', '2:+named'],
    },
  ],
  changed: [{ facts: ['IPv4', 'TTL', '64', '63'], says: ['1:+named', '2:+named', '3:+before', '4:+named'] }],
};
