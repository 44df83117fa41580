import type { KeyId, Key } from '#model/key.ts';
import { seal, type Packet } from '#model/packet.ts';
import type { Ends, InHand } from './run.ts';

/** The port on which relays take connections; a common choice, each relay announces its own. */
export const OR_PORT = 9001;

/** A packet on the TLS link between two Tor nodes: cells under the key of that link only. tor-spec §3. */
export function linkPacket(
  { src, sport, dst, dport }: Ends,
  key: KeyId,
  cells: number,
  body: Packet,
): Packet {
  return [
    { kind: 'ipv4', src, dst, ttl: 64, protocol: 'tcp' },
    { kind: 'tcp', sport, dport },
    { kind: 'tls-record' },
    // The circuit's number means something on this link only and is another one on the next.
    seal('tls', key, [{ kind: 'tor-cell', circuit: circuitOn(key), cells }, ...body]),
  ];
}

/** A number of its own for the circuit on each link, the same every time. */
function circuitOn(key: KeyId): number {
  let sum = 0;
  for (const char of key) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9000;
  return 1000 + sum;
}

/** What came over a TLS link that this node is one end of: the key, how many cells, and their body. */
export function openLink(hand: InHand): { key: Key; cells: number; body: Packet } | undefined {
  const sealed = hand.packet[3];
  if (sealed?.kind !== 'sealed' || sealed.seal !== 'tls') return undefined;
  const key = hand.run.network.keys.get(sealed.key);
  const [cell, ...body] = sealed.inner;
  if (!key?.holders.includes(hand.node.id) || cell?.kind !== 'tor-cell') return undefined;
  hand.log.push({ do: 'open', seal: 'tls', key: key.id, source: 'tor-cell' });
  return { key, cells: cell.cells, body };
}
