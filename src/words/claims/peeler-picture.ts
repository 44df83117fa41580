import type { peelerPicture } from '#words/peeler-picture.ts';
import type { ClaimsOf } from './claim.ts';

export const peelerPictureClaims: ClaimsOf<typeof peelerPicture> = {
  itsBytes: [{ facts: [84], says: [] }],
  differs: ['only:+before', 'it:+same'],
  holders: [{ facts: [['sys-vpn', 'guard']], says: [] }],
  openedBy: [
    {
      facts: [
        [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'relay', title: 'guard' },
        ],
      ],
      says: ['it:+open', 'it:+with'],
    },
  ],
  title: [{ facts: ['VPN'], says: [] }],
  firstBytes: [{ facts: [84], says: ['it:+before'] }],
  nextBytes: ['it:-before'],
  bytesFrom: [{ facts: [40, 'TCP'], says: [] }],
  envelope: [
    { facts: ['IPv4', 'a → b', 84], says: [] },
    { facts: ['IPv4', '', 84], says: [] },
  ],
  nested: [{ facts: [['IPv4, 84 bytes', 'TCP, 40 bytes']], says: ['it:-inside', 'it:+inside'] }],
  changed: [{ facts: ['IPv4', 'TTL', '64', '63'], says: ['3:+before'] }],
};
