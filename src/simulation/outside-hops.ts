import { isPrivate } from '#model/ipv4-address.ts';
import { HOME, nodeOf, vpnOf } from '#model/network.ts';
import { ipOf, portsOf, withIp, type Packet } from '#model/packet.ts';
import { changesBetween, endsOf, remember, turnBack, withEnds } from './conntrack.ts';
import { decrement, masquerade } from './masquerade.ts';
import { isPing } from './message.ts';
import { nextOutside, sendOutside, type Fate, type InHand } from './run.ts';
import { openTunnel, sealAtServer } from './tunnel.ts';

/** The air: everything passes, nothing changes. */
export function atWifi(hand: InHand): Fate {
  hand.log.push({ do: 'pass' });
  if (hand.from !== HOME.router) return { send: hand.packet, to: HOME.router };
  const dst = ipOf(hand.packet)?.dst ?? '';
  const to = hand.run.network.byUplink.get(dst);
  return to === undefined ? { drop: 'no-such-host' } : { send: hand.packet, to };
}

/** The router asks the resolver itself, in its own name, for whoever asked it. */
function proxyDns(hand: InHand): Fate {
  const { network } = hand.run;
  const resolver = network.scenario.parties.find((party) => party.kind === 'resolver');
  const ends = endsOf(hand.packet);
  if (!resolver || !ends) return { drop: 'not-listening' };
  const src = network.scenario.home.public_address;
  const asked = withIp(withEnds(hand.packet, { ...ends, src, dst: resolver.address }), { ttl: 64 });
  remember(hand, hand.packet, asked);
  hand.log.push({
    do: 'translate',
    how: 'proxy',
    changes: changesBetween(hand.packet, asked),
    source: 'rfc1035',
  });
  return { send: asked, to: HOME.isp };
}

/** What comes in from the ISP: the answer to a question of the router’s own is passed on as a new packet, any other turned back. */
function intoHome(hand: InHand): Fate {
  const back = turnBack(hand);
  if (!back) return { drop: 'unsolicited' };
  const changes = changesBetween(hand.packet, back);
  if (ipOf(back)?.src === hand.run.network.scenario.home.router) {
    hand.log.push({ do: 'translate', how: 'proxy', changes, source: 'rfc1035' });
    return { send: withIp(back, { ttl: 64 }), to: HOME.wifi };
  }
  hand.log.push({ do: 'translate', how: 'reverse', changes, source: 'rfc3022' });
  const live = decrement(hand, back);
  return 'drop' in live ? live : { send: live, to: HOME.wifi };
}

/** The home router: masquerades what goes out (RFC 3022 §2.2), turns answers back, and asks for names itself. */
export function atRouter(hand: InHand): Fate {
  const { home } = hand.run.network.scenario;
  if (hand.from === HOME.isp) return intoHome(hand);
  const dst = ipOf(hand.packet)?.dst ?? '';
  if (dst === home.router)
    return portsOf(hand.packet)?.dport === 53 ? proxyDns(hand) : { drop: 'not-listening' };
  if (isPrivate(dst)) return { drop: 'private-destination' };
  const live = decrement(hand, hand.packet);
  return 'drop' in live
    ? live
    : { send: masquerade(hand, hand.packet, live, home.public_address), to: HOME.isp };
}

/** The ISP: looks at the destination and passes the packet on. */
export function atIsp(hand: InHand): Fate {
  const live = decrement(hand, hand.packet);
  if ('drop' in live) return live;
  const dst = ipOf(live)?.dst ?? '';
  if (dst === hand.run.network.scenario.home.public_address) return { send: live, to: HOME.router };
  const to = nextOutside(hand.run.network, dst);
  return to === undefined ? { drop: 'no-such-host' } : { send: live, to };
}

/** Whether WireGuard listens where a packet goes: it answers its peers, and nobody else gets even an error (paper §5.1). */
function meetsWireGuard({ run, node }: InHand, packet: Packet): boolean {
  const port = ipOf(packet)?.protocol === 'udp' ? portsOf(packet)?.dport : undefined;
  return [...run.network.nodes.values()]
    .map(vpnOf)
    .some((vpn) => vpn?.protocol === 'wireguard' && vpn.server === node.id && vpn.port === port);
}

/** A resolver: it takes questions, answers pings, and listens at no other port. */
export function atResolver({ packet }: InHand): Fate {
  const takes = isPing(packet) || portsOf(packet)?.dport === 53;
  return takes ? { deliver: packet } : { drop: 'not-listening' };
}

/** What becomes of a packet for the server itself that is no tunnel's: it answers pings, and is asked nothing else. */
function atItself(hand: InHand, packet: Packet): Fate {
  if (isPing(packet)) return { deliver: packet };
  return { drop: meetsWireGuard(hand, packet) ? 'no-peer' : 'not-listening' };
}

/** What came out of a tunnel for the server itself: nothing waits for it there but another tunnel. */
function innerAtItself(hand: InHand, inner: Packet): Fate {
  const tunnel = openTunnel({ ...hand, packet: inner, log: [] }) !== undefined;
  return tunnel ? { drop: 'same-server' } : atItself(hand, inner);
}

/** A packet that came out of a tunnel at the VPN server: to its resolver, or out in the server's name. */
function outOfTunnel(hand: InHand, inner: Packet, client: string): Fate {
  const { src, dst = '' } = ipOf(inner) ?? {};
  const vpn = vpnOf(nodeOf(hand.run.network, client));
  // An end of a tunnel takes from the other what comes from the address that it gave it: WireGuard paper §2, OpenVPN src/openvpn/multi.c.
  if (src !== vpn?.tunnel_address) return { drop: 'tunnel-source' };
  if (dst === vpn?.resolver) return { deliver: inner };
  if (isPrivate(dst)) return { drop: 'no-route-in-tunnel' };
  if (dst === hand.node.address) return innerAtItself(hand, inner);
  const live = decrement(hand, inner);
  return 'drop' in live ? live : sendOutside(hand, masquerade(hand, inner, live, hand.node.address ?? ''));
}

function intoServerTunnel(hand: InHand, inner: Packet): Fate {
  const outer = sealAtServer(hand, inner);
  return outer ? sendOutside(hand, outer) : { drop: 'unsolicited' };
}

/** What the VPN server answers itself: sealed for the tunnel that the question came by, or to whoever asked from outside. */
export function answerFromServer(hand: InHand): Fate {
  return sendOutside(hand, sealAtServer(hand, hand.packet) ?? hand.packet);
}

/** The VPN server: opens what its clients sealed, seals what answers them. */
export function atVpnServer(hand: InHand): Fate {
  const opened = openTunnel(hand);
  if (opened) return outOfTunnel(hand, opened.inner, opened.key.holders[0] ?? '');
  const back = turnBack(hand);
  if (!back) return atItself(hand, hand.packet);
  hand.log.push({
    do: 'translate',
    how: 'reverse',
    changes: changesBetween(hand.packet, back),
    source: 'rfc3022',
  });
  const live = decrement(hand, back);
  return 'drop' in live ? live : intoServerTunnel(hand, live);
}
