import type { Address } from '#model/ipv4-address.ts';
import { HOME, isClient, nodeOf } from '#model/network.ts';
import { ipOf, type Packet } from '#model/packet.ts';
import { remember } from './conntrack.ts';
import type { Fate, InHand } from './run.ts';

/**
 * Whether an address stands on the link by which this node's packets leave: the home router and the cards on the Wi-Fi, or the
 * qube's own gateway. A route to it is longer than that of a tunnel, and comes first: wg-quick(8) suppress_prefixlength,
 * openvpn(8) redirect-gateway, qubes-core-agent-linux network/setup-ip.
 */
export function isOnLink({ run, node }: InHand, address: Address): boolean {
  const { scenario, byUplink, nodes } = run.network;
  if (node.qube?.uplink) return address === scenario.home.router || byUplink.has(address);
  return node.qube?.netvm != null && nodes.get(node.qube.netvm)?.address === address;
}

/** Sends a packet of this qube's own, or one it has masqueraded, to the next hop upstream. */
export function sendOn(hand: InHand, packet: Packet): Fate {
  const { qube } = hand.node;
  if (qube?.uplink) return { send: packet, to: HOME.wifi };
  return qube?.netvm ? { send: packet, to: qube.netvm } : { drop: 'no-network' };
}

/** Sends a packet that this qube made itself, and remembers that an answer is expected. */
export function sendUp(hand: InHand, packet: Packet): Fate {
  remember(hand, packet, packet);
  return sendOn(hand, packet);
}

/** The next hop down to a qube somewhere behind this one; nothing if the address is not behind it. */
export function downTo(hand: InHand, packet: Packet): string | undefined {
  let id = hand.run.network.byAddress.get(ipOf(packet)?.dst ?? '');
  while (id !== undefined && !isClient(hand.run.network, id, hand.node)) {
    id = nodeOf(hand.run.network, id).qube?.netvm ?? undefined;
  }
  return id;
}
