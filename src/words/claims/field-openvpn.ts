import type { openvpnFields } from '#words/field-openvpn.ts';
import type { ClaimsOf } from './claim.ts';

export const openvpnFieldsClaims: ClaimsOf<typeof openvpnFields> = {
  packetId: {
    says: ['packets:+before', 'none:-pass'],
  },
  tag: {
    says: ['it:+see', 'it:-change', 'it:+hold'],
  },
  encryptedPacket: {
    name: ['it:-open'],
    says: ['it:-open'],
  },
  sealed: ['it:-open'],
  packetLength: {
    says: ['it:-know'],
  },
  title: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  peerId: { says: ['it:+pass'] },
};
