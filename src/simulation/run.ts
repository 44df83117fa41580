import type { Address } from '#model/ipv4-address.ts';
import type { KeyId } from '#model/key.ts';
import { HOME, nodeOf, type Network, type Node } from '#model/network.ts';
import type { Packet } from '#model/packet.ts';
import type { DropReason } from './drop.ts';
import type { Action } from './trace.ts';

/** What nodes remember while one journey runs: mappings, tunnels, circuits. */
export interface Run {
  readonly network: Network;
  /** node → tuple of the expected reply → what the reply is turned back into. */
  readonly mappings: Map<string, Map<string, Ends>>;
  /** Both ends of a tunnel: key → where the sealed packets came from. */
  readonly tunnels: Map<KeyId, Ends>;
  /** Tor gateway → what its client sent, by which an answer is given back. */
  readonly streams: Map<string, Packet>;
  /** A relay's onion key, which is one circuit's → the packet that came in by that circuit, from the client's side. */
  readonly circuits: Map<KeyId, Packet>;
  /** An exit, and the ends of an answer that it waits for → the onion key of the circuit that the answer goes into. */
  readonly exits: Map<string, KeyId>;
  /** An exit's onion key → where the stream in that circuit goes, as `address:port`. */
  readonly targets: Map<KeyId, string>;
}

/** The two ends of a conversation, as a packet in that direction carries them. */
export interface Ends {
  readonly src: Address;
  readonly sport: number;
  readonly dst: Address;
  readonly dport: number;
}

/** What becomes of a packet at a node. */
export type Fate =
  | { readonly send: Packet; readonly to: string }
  | { readonly deliver: Packet }
  | { readonly drop: DropReason; readonly chain?: string };

/** A packet in hand at a node, with the list of what was done to it so far. */
export interface InHand {
  readonly run: Run;
  readonly node: Node;
  readonly packet: Packet;
  readonly from?: string;
  readonly log: Action[];
}

export function start(network: Network): Run {
  return {
    network,
    mappings: new Map(),
    tunnels: new Map(),
    streams: new Map(),
    circuits: new Map(),
    exits: new Map(),
    targets: new Map(),
  };
}

/** The node next on the way from anywhere outside the home towards `address`; nothing if nobody has it. */
export function nextOutside(network: Network, address: Address): string | undefined {
  if (address === network.scenario.home.public_address) return HOME.isp;
  const id = network.byAddress.get(address);
  return id !== undefined && nodeOf(network, id).party ? id : undefined;
}

/** Sends a packet on from a party outside, by its outer destination. */
export function sendOutside({ run }: InHand, packet: Packet): Fate {
  const [ip] = packet;
  const to = ip?.kind === 'ipv4' ? nextOutside(run.network, ip.dst) : undefined;
  return to === undefined ? { drop: 'no-such-host' } : { send: packet, to };
}
