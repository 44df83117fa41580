import type { explainPacket } from '#words/explain-packet.ts';
import type { ClaimsOf } from './claim.ts';

export const explainPacketClaims: ClaimsOf<typeof explainPacket> = {
  ip: [{ facts: ['sys-vpn', 'sys-net'], says: [] }],
  ports: [{ facts: ['TCP', 40001, 80], says: [] }],
  flags: [{ facts: ['TCP', 40001, 80, 'SYN'], says: [] }],
  icmp: [{ facts: ['sys-vpn'], says: [] }],
  question: [{ facts: ['sys-vpn'], says: [] }],
  answer: [{ facts: ['sys-vpn', 'sys-net'], says: [] }],
  http: [{ facts: ['sys-vpn'], says: [] }],
  data: [{ facts: ['sys-vpn'], says: [] }],
  helloFor: [{ facts: ['sys-vpn'], says: [] }],
  cells: [
    { facts: [1], says: [] },
    { facts: [3], says: [] },
  ],
  relay: [{ facts: ['sys-vpn'], says: [] }],
  relayFor: [{ facts: ['sys-vpn', 'sys-net'], says: [] }],
  sealedIn: {
    tls: ['it:-open'],
    wireguard: ['it:-open'],
    openvpn: ['it:-open'],
  },
  onionOf: [{ facts: ['sys-vpn'], says: [] }],
  bytes: [{ facts: [3], says: [] }],
};
