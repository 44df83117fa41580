import { speak } from '#voice';

/** Seals as they are called on a terminal. */
const SEALS = { tls: 'TLS', wireguard: 'WireGuard', openvpn: 'OpenVPN', onion: 'onion' } as const;
type Seal = keyof typeof SEALS;

/** One field of a header, and what it becomes. */
interface Change {
  readonly field: 'source' | 'destination';
  readonly from: string;
  readonly to: string;
}

const FIELDS = { source: 'source', destination: 'destination' } as const;
const changed = (changes: readonly Change[]): string =>
  changes.map(({ field, from, to }) => `${FIELDS[field]} ${from} → ${to}`).join('; ');

/** What a node does to a packet, in the column for it on a terminal. */
export const explainAction = speak({
  originates: 'makes the packet',
  routes: 'routes it into the tunnel',
  allows: (chain: string) => `allowed by ${chain}`,
  masquerade: (changes: readonly Change[]) => `masquerade: ${changed(changes)}`,
  dnat: (changes: readonly Change[]) => `dnat: ${changed(changes)}`,
  reverse: (changes: readonly Change[]) => `undoes its translation: ${changed(changes)}`,
  proxy: (changes: readonly Change[]) => `proxy: ${changed(changes)}`,
  decrements: (ttl: number) => `lowers the TTL to ${ttl}`,
  seals: (seal: Seal) => `seals (${SEALS[seal]})`,
  opens: (seal: Seal) => `opens (${SEALS[seal]})`,
  takes: (port: string) => `takes it at its ${port}`,
  opensStream: 'opens a connection of its own',
  usesStream: 'sends it on the connection that it opened',
  passes: 'passes it on',
  delivers: 'delivered here',
  drops: 'drops it',
  dropsIn: (chain: string) => `drops it, in ${chain}`,
  refuses: 'refuses it',
  refusesIn: (chain: string) => `refuses it, in ${chain}`,
});
