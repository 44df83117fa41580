import { speak } from '#voice';
import { numbered } from './count.ts';

/** What a seal is called. */
const SEALS = { tls: 'TLS', wireguard: 'WireGuard', openvpn: 'OpenVPN', onion: 'Tor layer' } as const;

/** The layers of a packet in a list: what each is called, and what stands on it. */
export const layer = speak({
  route: (from: string, to: string, ttl: number) => `${from} → ${to}, TTL ${ttl}`,
  ports: (from: number, to: number, flags: string | undefined) =>
    flags === undefined ? `port ${from} → ${to}` : `port ${from} → ${to}, ${flags}`,
  tlsRecord: 'TLS record',
  transportData: 'transport data',
  openvpnData: 'data',
  data: 'Data',
  cells: (count: number) => (count === 1 ? 'Tor cell' : `${count} Tor cells`),
  circuit: (number: number, bytes: number) => `circuit ${number}, ${numbered(bytes, 'byte')}`,
  relayMessage: 'Relay message',
  sealed: (seal: keyof typeof SEALS) => `${SEALS[seal]}, sealed`,
  bytes: (count: number) => numbered(count, 'byte'),
});
