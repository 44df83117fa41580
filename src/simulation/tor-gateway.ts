import { isPrivate } from '#model/ipv4-address.ts';
import { keyId } from '#model/key.ts';
import { isClient, nodeOf, torOf, type Node } from '#model/network.ts';
import { cellsFor, ipOf, portsOf, seal, type Packet } from '#model/packet.ts';
import type { TorService } from '#model/scenario.ts';
import { endsOf, turnBack, turned, withEnds } from './conntrack.ts';
import { antispoof, clientAt } from './filter.ts';
import { OR_PORT, linkPacket, openLink } from './tor-link.ts';
import { downTo, sendUp } from './uplink.ts';
import type { Fate, InHand, Run } from './run.ts';

/** The three relays of a circuit, nearest first: tor path-spec §2.2. */
export function relaysOf({ guard, middle, exit }: TorService): [string, string, string] {
  return [guard, middle, exit];
}

/** Wraps a relay message three times: for the exit first, for the guard last. tor-spec §5.5. */
function onion(hand: InHand, tor: TorService, message: Packet): Packet {
  return relaysOf(tor).reduceRight<Packet>((inner, relay) => {
    const key = keyId('onion', hand.node.id, relay);
    hand.log.push({ do: 'seal', seal: 'onion', key, source: 'tor-onion' });
    return [seal('onion', key, inner)];
  }, message);
}

function toGuard(hand: InHand, tor: TorService, message: Packet): Fate {
  const guard = nodeOf(hand.run.network, tor.guard);
  const [, ...payload] = message;
  const body = onion(hand, tor, message);
  const src = hand.node.qube?.uplink?.address ?? hand.node.address;
  if (src === undefined || guard.address === undefined) return { drop: 'no-such-host' };
  const ends = { src, sport: 45001, dst: guard.address, dport: OR_PORT };
  hand.log.push({ do: 'seal', seal: 'tls', key: keyId('tls', hand.node.id, guard.id), source: 'tor-cell' });
  return sendUp(hand, linkPacket(ends, keyId('tls', hand.node.id, guard.id), cellsFor(payload), body));
}

/**
 * What a client sends ends here: TCP goes to TransPort, a look-up to DnsPort, everything else
 * nowhere. The gateway forwards nothing. whonix-firewall usr/bin/whonix-gateway-firewall.
 */
function fromClient(hand: InHand, tor: TorService): Fate {
  const ip = ipOf(hand.packet);
  const ports = portsOf(hand.packet);
  if (!ip || ip.protocol === 'icmp') return { drop: 'tor-no-icmp' };
  const payload = hand.packet.slice(2);
  const [question] = payload;
  // DnsPort drops what is no question: libevent evdns.c request_parse, Tor src/feature/client/dnsserv.c.
  const isLookUp = ports?.dport === 53 && question?.kind === 'dns';
  if (ip.protocol === 'udp' && !isLookUp) return { drop: 'tor-only-tcp' };
  // It has taken the client's SYN by then, and closes the connection when it sees what for.
  if (ip.protocol === 'tcp' && isPrivate(ip.dst) && !ports?.flags) return { drop: 'tor-internal-address' };
  hand.run.streams.set(hand.node.id, hand.packet);
  if (isLookUp) {
    const target = question.query;
    hand.log.push({ do: 'take-stream', port: 'DnsPort', source: 'whonix-firewall' });
    return toGuard(hand, tor, [{ kind: 'relay', command: 'RESOLVE', target }, ...payload]);
  }
  hand.log.push({ do: 'take-stream', port: 'TransPort', source: 'whonix-firewall' });
  // The exit knows it from BEGIN; that of a tunnel, whose connection is long open, was sent before the journey.
  hand.run.targets.set(keyId('onion', hand.node.id, tor.exit), `${ip.dst}:${ports?.dport ?? 0}`);
  if (ports?.flags) return { deliver: hand.packet };
  return toGuard(hand, tor, [{ kind: 'relay', command: 'DATA' }, ...payload]);
}

/** Answers a client's SYN, as if the site had: the connection ends at TransPort. whonix-firewall. */
export function answerClient(hand: InHand): Fate {
  const to = downTo(hand, hand.packet);
  return to === undefined ? { drop: 'no-such-host' } : { send: hand.packet, to };
}

/**
 * What the gateway's Tor sends for a client whose SYN it has taken, to have the exit call the site: tor-spec §6.2.
 * Nothing for a private address, which Tor does not call: tor(1) ClientRejectInternalAddresses.
 */
export function beginOf(run: Run, gateway: Node): Packet | undefined {
  const exit = torOf(gateway)?.exit ?? '';
  const target = run.targets.get(keyId('onion', gateway.id, exit)) ?? '';
  if (isPrivate(target.split(':')[0] ?? '')) return undefined;
  return [{ kind: 'relay', command: 'BEGIN', target }];
}

/** Sends a message of the gateway's own Tor into its circuit. */
export function fromTor(hand: InHand): Fate {
  const tor = torOf(hand.node);
  return tor ? toGuard(hand, tor, hand.packet) : { drop: 'tor-gateway-output' };
}

/** Takes the three layers off an answer; the innermost holds the relay message. */
function peel(hand: InHand, tor: TorService, body: Packet): Packet {
  return relaysOf(tor).reduce<Packet>((outer, relay) => {
    const [top] = outer;
    if (top?.kind !== 'sealed') return outer;
    hand.log.push({
      do: 'open',
      seal: 'onion',
      key: keyId('onion', hand.node.id, relay),
      source: 'tor-onion',
    });
    return top.inner;
  }, body);
}

/** Gives the answer to the client that asked, as if the site itself had sent it. CONNECTED is for Tor itself. */
function toClient(hand: InHand, message: Packet): Fate {
  const asked = hand.run.streams.get(hand.node.id);
  const ends = asked && endsOf(asked);
  const [relay, ...payload] = message;
  if (relay?.kind === 'relay' && relay.command === 'CONNECTED') return { deliver: message };
  const to = ends && clientAt(hand, ends.src);
  if (!ends || to === undefined) return { drop: 'uplink-input' };
  const headers = withEnds(asked.slice(0, 2), turned(ends));
  return {
    send: [...headers.map((layer) => (layer.kind === 'ipv4' ? { ...layer, ttl: 64 } : layer)), ...payload],
    to,
  };
}

/** A packet at the Tor gateway: from a client into the circuit, or from the guard back to a client. */
export function atTorGateway(hand: InHand): Fate {
  const tor = torOf(hand.node);
  const refusal = antispoof(hand);
  if (refusal) return refusal;
  if (!tor) return { drop: 'not-listening' };
  if (isClient(hand.run.network, hand.from, hand.node)) return fromClient(hand, tor);
  const link = turnBack(hand) && openLink(hand);
  return link ? toClient(hand, peel(hand, tor, link.body)) : { drop: 'uplink-input' };
}
