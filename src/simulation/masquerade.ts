import { VIRTUAL_DNS, type Address } from '#model/ipv4-address.ts';
import { ipOf, portsOf, withIp, type Packet } from '#model/packet.ts';
import { changesBetween, endsOf, remember, withEnds, withFreePort } from './conntrack.ts';
import { resolversOf } from './filter.ts';
import type { Fate, InHand } from './run.ts';

/**
 * postrouting srcnat: the packet leaves under the address of the outgoing interface, and the node
 * remembers it. qubes-core-agent-linux network/qubes-ipv4.nft; RFC 3022 §2.2. `asked` is the packet
 * as its sender made it, so that the answer can be turned all the way back.
 */
export function masquerade(hand: InHand, asked: Packet, packet: Packet, address: Address): Packet {
  const out = withFreePort(hand, asked, withIp(packet, { src: address }));
  remember(hand, asked, out);
  const changes = changesBetween(packet, out);
  if (changes.length > 0) {
    hand.log.push({
      do: 'translate',
      how: 'masquerade',
      changes,
      source: hand.node.qube ? 'qubes-forward' : 'rfc3022',
    });
  }
  return out;
}

/**
 * prerouting dstnat: a question to the virtual resolver is turned to the resolvers of this net
 * qube, paired in turn. qubes-core-agent-linux network/qubes-setup-dnat-to-ns.
 */
export function dnatDns(hand: InHand, packet: Packet): Packet {
  const ends = endsOf(packet);
  const which = VIRTUAL_DNS.indexOf(ends?.dst ?? '');
  if (!ends || which < 0 || portsOf(packet)?.dport !== 53) return packet;
  const resolvers = resolversOf(hand.node);
  const out = withEnds(packet, { ...ends, dst: resolvers[which % resolvers.length] ?? ends.dst });
  const changes = changesBetween(packet, out);
  if (changes.length > 0) hand.log.push({ do: 'translate', how: 'dnat', changes, source: 'dnat-dns' });
  return out;
}

/** One hop less to live: RFC 1812 §5.3.1. Refuses a packet that has none left. */
export function decrement(hand: InHand, packet: Packet): Packet | Extract<Fate, { drop: unknown }> {
  const ttl = (ipOf(packet)?.ttl ?? 0) - 1;
  if (ttl < 1) return { drop: 'ttl-exceeded' };
  hand.log.push({ do: 'decrement', ttl });
  return withIp(packet, { ttl });
}
