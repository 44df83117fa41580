import { speak } from '#voice';
import { numbered } from './count.ts';

/** What a layer of a packet says on a terminal. */
export const explainPacket = speak({
  ip: (source: string, destination: string) => `IP ${source} → ${destination}`,
  ports: (protocol: string, source: number, destination: number) => `${protocol} ${source} → ${destination}`,
  flags: (protocol: string, source: number, destination: number, flags: string) =>
    `${protocol} ${source} → ${destination}, ${flags}`,
  icmp: (type: string) => `ICMP ${type}`,
  question: (name: string) => `DNS ${name}?`,
  answer: (name: string, address: string) => `DNS ${name} is ${address}`,
  http: (message: string) => `HTTP ${message}`,
  data: (message: string) => `data ${message}`,
  hello: 'TLS hello',
  helloFor: (site: string) => `TLS hello for ${site}`,
  cells: (cells: number) => (cells === 1 ? '1 cell' : `${cells} cells`),
  relay: (command: string) => command,
  relayFor: (command: string, target: string) => `${command} for ${target}`,
  sealedIn: {
    tls: 'TLS, sealed:',
    wireguard: 'WireGuard, sealed:',
    openvpn: 'OpenVPN, sealed:',
  },
  header: { tls: 'TLS', wireguard: 'WireGuard', openvpn: 'OpenVPN' },
  onionOf: (relay: string) => `onion layer for ${relay}:`,
  bytes: (bytes: number) => numbered(bytes, 'byte'),
});
