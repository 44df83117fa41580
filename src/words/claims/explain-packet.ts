import type { explainPacket } from '#words/explain-packet.ts';
import type { ClaimsOf } from './claim.ts';

export const explainPacketClaims: ClaimsOf<typeof explainPacket> = {
  ip: [{ facts: ['sys-vpn', 'sys-net'], says: ['1:+named', '2:+named'] }],
  ports: [{ facts: ['TCP', 40001, 80], says: ['1:+named', 'n1:+counted', 'n2:+counted'] }],
  flags: [{ facts: ['TCP', 40001, 80, 'SYN'], says: ['1:+named', 'n1:+counted', 'n2:+counted', '2:+named'] }],
  icmp: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  question: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  answer: [{ facts: ['sys-vpn', 'sys-net'], says: ['1:+named', '2:+named'] }],
  http: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  data: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  helloFor: [{ facts: ['sys-vpn'], says: ['1:+for'] }],
  cells: [
    { facts: [1], says: ['n1:+counted'] },
    { facts: [3], says: ['n1:+counted'] },
  ],
  relay: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  relayFor: [{ facts: ['sys-vpn', 'sys-net'], says: ['1:+named', '2:+for'] }],
  sealedIn: {
    tls: ['it:-open'],
    wireguard: ['it:-open'],
    openvpn: ['it:-open'],
  },
  onionOf: [{ facts: ['sys-vpn'], says: ['1:+for'] }],
  bytes: [{ facts: [3], says: ['n1:+counted'] }],
};
