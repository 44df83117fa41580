import type { Address } from '#model/ipv4-address.ts';
import type { Key } from '#model/key.ts';
import { nodeOf, vpnOf, type Node } from '#model/network.ts';
import { seal, type Packet } from '#model/packet.ts';
import type { Layer } from '#model/layer.ts';
import type { VpnService } from '#model/scenario.ts';
import type { SourceId } from '#model/source.ts';
import { endsOf, turned } from './conntrack.ts';
import type { Ends, InHand, Run } from './run.ts';

/** The port this end of a tunnel sends from: WireGuard listens on one, OpenVPN takes any. */
const CLIENT_PORT = { wireguard: 51820, 'openvpn-tcp': 50194 } as const;

interface Form {
  readonly seal: 'wireguard' | 'openvpn';
  readonly transport: 'udp' | 'tcp';
  readonly source: SourceId;
}

function formOf(protocol: VpnService['protocol']): Form {
  return protocol === 'wireguard'
    ? { seal: 'wireguard', transport: 'udp', source: 'wireguard' }
    : { seal: 'openvpn', transport: 'tcp', source: 'openvpn' };
}

/** The key of the tunnel between a qube and its VPN server. */
function tunnelKey(run: Run, client: Node, vpn: VpnService): Key | undefined {
  return run.network.keys.get(`${formOf(vpn.protocol).seal}:${client.id}:${vpn.server ?? ''}`);
}

function wrapped(hand: InHand, vpn: VpnService, key: Key, inner: Packet, ends: Ends): Packet {
  const form = formOf(vpn.protocol);
  hand.log.push({ do: 'seal', seal: form.seal, key: key.id, source: form.source });
  const { src, sport, dst, dport } = ends;
  return [
    { kind: 'ipv4', src, dst, ttl: 64, protocol: form.transport },
    { kind: form.transport, sport, dport },
    { kind: form.seal },
    seal(form.seal, key.id, inner),
  ];
}

/** Seals `inner` at the qube that runs the VPN, for the way out from `address`. Nothing without an endpoint. */
export function sealAtClient(
  hand: InHand,
  vpn: VpnService,
  inner: Packet,
  address: Address,
): Packet | undefined {
  const key = tunnelKey(hand.run, hand.node, vpn);
  const server = vpn.server === undefined ? undefined : nodeOf(hand.run.network, vpn.server).address;
  if (!key || server === undefined) return undefined;
  return wrapped(hand, vpn, key, inner, {
    src: address,
    sport: CLIENT_PORT[vpn.protocol],
    dst: server,
    dport: vpn.port,
  });
}

/** Seals an answer at the VPN server, for the client whose tunnel address it goes to. */
export function sealAtServer(hand: InHand, inner: Packet): Packet | undefined {
  const to = endsOf(inner)?.dst;
  for (const [id, ends] of hand.run.tunnels) {
    const key = hand.run.network.keys.get(id);
    const [client = '', server] = key?.holders ?? [];
    const vpn = server === hand.node.id ? vpnOf(nodeOf(hand.run.network, client)) : undefined;
    if (key && vpn && vpn.tunnel_address === to) return wrapped(hand, vpn, key, inner, turned(ends));
  }
  return undefined;
}

function isTunnel(layer: Layer | undefined): layer is Extract<Layer, { kind: 'sealed' }> {
  return layer?.kind === 'sealed' && (layer.seal === 'wireguard' || layer.seal === 'openvpn');
}

/** What a tunnel packet for this node holds, with the key that opened it. Nothing if it is no such packet. */
export function openTunnel(hand: InHand): { inner: Packet; key: Key } | undefined {
  const sealed = hand.packet[3];
  if (!isTunnel(sealed)) return undefined;
  const key = hand.run.network.keys.get(sealed.key);
  if (!key?.holders.includes(hand.node.id)) return undefined;
  hand.log.push({
    do: 'open',
    seal: sealed.seal,
    key: key.id,
    source: sealed.seal === 'wireguard' ? 'wireguard' : 'openvpn',
  });
  const ends = endsOf(hand.packet);
  if (ends && !hand.run.tunnels.has(key.id)) hand.run.tunnels.set(key.id, ends);
  return { inner: sealed.inner, key };
}
