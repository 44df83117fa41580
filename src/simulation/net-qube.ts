import { isClient, nodeOf, torOf, vpnOf, type Node } from '#model/network.ts';
import { ipOf, withIp, type Packet } from '#model/packet.ts';
import { atTorGateway } from './tor-gateway.ts';
import { changesBetween, remember, turnBack } from './conntrack.ts';
import { antispoof, clientAt, forwardChains, type Way } from './filter.ts';
import { decrement, dnatDns, masquerade } from './masquerade.ts';
import type { Fate, InHand } from './run.ts';
import { openTunnel, sealAtClient } from './tunnel.ts';
import { downTo, isOnLink, sendOn, sendUp } from './uplink.ts';

function egress(node: Node): string {
  return node.qube?.uplink?.address ?? node.address ?? '';
}

function isOwn(node: Node, packet: Packet): boolean {
  const dst = ipOf(packet)?.dst;
  return (
    dst !== undefined && [node.address, node.qube?.uplink?.address, vpnOf(node)?.tunnel_address].includes(dst)
  );
}

/**
 * OpenVPN sets a route of its own to its server, past the tunnel, for whoever sends there (openvpn(8) redirect-gateway,
 * step 1). WireGuard tells its own packets by a mark and needs none (wg-quick(8)).
 */
function isPastTunnel({ run, node }: InHand, packet: Packet): boolean {
  const vpn = vpnOf(node);
  if (vpn?.protocol !== 'openvpn-tcp' || vpn.server === undefined) return false;
  return ipOf(packet)?.dst === nodeOf(run.network, vpn.server).address;
}

/** Where a packet leaves that is for nobody behind this node: a tunnel that is up takes all that no longer route takes. */
function wayUp(hand: InHand, packet: Packet): Extract<Way, 'tunnel' | 'uplink'> {
  const past = isPastTunnel(hand, packet) || isOnLink(hand, ipOf(packet)?.dst ?? '');
  return vpnOf(hand.node)?.state === 'up' && !past ? 'tunnel' : 'uplink';
}

function wayOut(hand: InHand, packet: Packet): Way {
  const fromClient = isClient(hand.run.network, hand.from, hand.node);
  // Somebody upstream who has set a route for it may send what is for a qube further down.
  const to = fromClient ? clientAt(hand, ipOf(packet)?.dst ?? '') : downTo(hand, packet);
  return to === undefined ? wayUp(hand, packet) : 'client';
}

/** Guides and programs alike set the route so that the tunnel takes everything but itself. */
function routeIntoTunnel({ node, log }: InHand): void {
  log.push({ do: 'route', into: 'tunnel', source: node.kind === 'desktop' ? 'desktop' : 'seed-vpn' });
}

function intoTunnel(hand: InHand, inner: Packet): Fate {
  const vpn = vpnOf(hand.node);
  const outer = vpn && sealAtClient(hand, vpn, inner, egress(hand.node));
  return outer ? sendUp(hand, outer) : { drop: 'no-network' };
}

/** Forwards a packet: route, TTL, chains, masquerade, and the tunnel if there is one. */
function forward(hand: InHand, packet: Packet, established: boolean): Fate {
  const way = wayOut(hand, packet);
  if (way === 'tunnel') routeIntoTunnel(hand);
  // Before any chain of forward: Linux net/ipv4/ip_forward.c.
  const live = decrement(hand, packet);
  if ('drop' in live) return live;
  const refusal = forwardChains({ ...hand, packet: live }, way, established);
  if (refusal) return refusal;
  if (way === 'client') {
    const to = clientAt(hand, ipOf(live)?.dst ?? '');
    return to === undefined ? { drop: 'no-such-host' } : { send: live, to };
  }
  if (way === 'tunnel') {
    return intoTunnel(hand, masquerade(hand, hand.packet, live, vpnOf(hand.node)?.tunnel_address ?? ''));
  }
  return sendOn(hand, masquerade(hand, hand.packet, live, egress(hand.node)));
}

/** An answer that came out of the tunnel: back to the client that asked, or to this qube itself. */
function fromTunnel(hand: InHand, inner: Packet): Fate {
  // What comes out of a tunnel came from no neighbour.
  const fresh: InHand = { run: hand.run, node: hand.node, packet: inner, log: hand.log };
  const back = turnBack(fresh);
  if (!back) return { drop: 'uplink-input' };
  noteReverse(fresh, back);
  return isOwn(hand.node, back) ? { deliver: back } : forward({ ...fresh, packet: back }, back, true);
}

function noteReverse(hand: InHand, back: Packet): void {
  const changes = changesBetween(hand.packet, back);
  if (changes.length > 0) hand.log.push({ do: 'translate', how: 'reverse', changes, source: 'rfc3022' });
}

function input(hand: InHand, asked: boolean): Fate {
  if (!asked) {
    const fromClient = isClient(hand.run.network, hand.from, hand.node);
    if (!fromClient) return { drop: 'uplink-input', chain: 'ip qubes input' };
    return ipOf(hand.packet)?.protocol === 'icmp'
      ? { deliver: hand.packet }
      : { drop: 'gateway-input', chain: 'ip qubes input' };
  }
  const opened = openTunnel(hand);
  return opened ? fromTunnel(hand, opened.inner) : { deliver: hand.packet };
}

/** A packet that arrives at a qube or a desktop. */
export function atQube(hand: InHand): Fate {
  if (torOf(hand.node)) return atTorGateway(hand);
  const refusal = antispoof(hand);
  if (refusal) return refusal;
  const back = turnBack(hand);
  if (back) noteReverse(hand, back);
  const packet = back ?? hand.packet;
  if (isOwn(hand.node, packet)) return input({ ...hand, packet }, back !== undefined);
  return forward(hand, back ? packet : dnatDns(hand, packet), back !== undefined);
}

/**
 * A packet that a program in this qube or desktop makes. `bypass` is for a program that goes past
 * the tunnel, as a compromised one would.
 */
export function fromQube(hand: InHand, forged: boolean, bypass = false): Fate {
  const { node, packet } = hand;
  if (torOf(node) && !bypass) return { drop: 'tor-gateway-output' };
  const down = downTo(hand, packet);
  if (down !== undefined) return { send: packet, to: down };
  const vpn = bypass ? undefined : vpnOf(node);
  if (vpn && wayUp(hand, packet) === 'tunnel') {
    routeIntoTunnel(hand);
    const inner = forged ? packet : withIp(packet, { src: vpn.tunnel_address });
    remember(hand, inner, inner);
    return intoTunnel(hand, inner);
  }
  const past = vpn?.state === 'up' && isPastTunnel(hand, packet);
  if (vpn?.fail_closed && node.kind === 'desktop' && !past) return { drop: 'kill-switch' };
  return sendUp(hand, forged ? packet : withIp(packet, { src: egress(node) }));
}
