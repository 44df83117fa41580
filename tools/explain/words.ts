import type { SealKind } from '#model/key.ts';
import type { Layer, Sealed } from '#model/layer.ts';
import type { Network } from '#model/network.ts';
import { sizeOf, type Packet } from '#model/packet.ts';
import { quote } from '#model/visible.ts';
import { SOURCES } from '#model/source.ts';
import { DROPS, type DropReason } from '#simulation/drop.ts';
import type { FactId } from '#simulation/fact.ts';
import type { Action, Disposition, Trace } from '#simulation/trace.ts';

const SEALS: Record<SealKind, string> = {
  tls: 'TLS',
  wireguard: 'WireGuard',
  openvpn: 'OpenVPN',
  onion: 'onion',
};

export const FACT_NAMES: Record<FactId, string> = {
  'user-address': 'your network’s address',
  'qube-address': 'the qube’s address',
  'destination-name': 'the destination’s name',
  'destination-address': 'the destination’s address',
  content: 'the content',
  'dns-name': 'the name looked up',
  'vpn-in-use': 'that a VPN is in use',
  'tor-in-use': 'that Tor is in use',
  'first-peer': 'the first peer outside',
  'tor-guard': 'the Tor guard',
};

function layerWords(layer: Exclude<Layer, Sealed>): string {
  switch (layer.kind) {
    case 'ipv4':
      return `IP ${layer.src} → ${layer.dst}`;
    case 'tcp':
    case 'udp':
      return `${layer.kind.toUpperCase()} ${layer.sport} → ${layer.dport}${layer.flags ? `, ${layer.flags}` : ''}`;
    case 'icmp':
      return `ICMP ${layer.type}`;
    case 'dns':
      return layer.answer === undefined ? `DNS ${layer.query}?` : `DNS ${layer.query} is ${layer.answer}`;
    case 'http':
      return `HTTP ${quote(layer.message)}`;
    case 'data':
      return `data ${quote(layer.message)}`;
    case 'tls-hello':
      return layer.sni === undefined ? 'TLS hello' : `TLS hello for ${layer.sni}`;
    case 'tls-record':
      return 'TLS';
    case 'wireguard':
      return 'WireGuard';
    case 'openvpn':
      return 'OpenVPN';
    case 'tor-cell':
      return layer.cells === 1 ? '1 cell' : `${layer.cells} cells`;
    case 'relay':
      return layer.target === undefined ? layer.command : `${layer.command} for ${layer.target}`;
  }
}

function layerLines(network: Network, packet: Packet, depth: number): string[] {
  const indent = ' '.repeat(depth);
  return packet.flatMap((layer, i) => {
    if (layer.kind !== 'sealed') {
      const next = packet[i + 1];
      // An onion layer says whose it is; any other seal is named by the header before it.
      const sealed = next?.kind === 'sealed' && next.seal !== 'onion' ? ', sealed:' : '';
      return [`${indent}${layerWords(layer)}${sealed}`];
    }
    const inner = layerLines(network, layer.inner, depth + 1);
    if (layer.seal !== 'onion') return inner;
    return [`${indent}${network.keys.get(layer.key)?.holders[1] ?? 'a relay'}’s onion layer:`, ...inner];
  });
}

/** A packet in lines, outermost layer first; what is sealed stands further in. */
export function packetWords(network: Network, packet: Packet): string {
  return [...layerLines(network, packet, 0), `${sizeOf(packet)} bytes`].join('\n');
}

function dropWords(node: string, reason: DropReason, chain: string | undefined): [string, string] {
  const { refused, because, source } = DROPS[reason];
  const how = refused ? 'refuses it' : 'drops it';
  return [chain === undefined ? how : `${how}, in ${chain}`, `${node} ${because} (${SOURCES[source]})`];
}

/** What a node does, and why: the rule, or the reason in words. */
export function actionWords(node: string, action: Action): [action: string, reason: string] {
  switch (action.do) {
    case 'originate':
      return ['makes the packet', ''];
    case 'route':
      return [`routes it into the ${action.into}`, SOURCES[action.source]];
    case 'allow':
      return [`allowed by ${action.chain}`, SOURCES[action.source]];
    case 'translate':
      return [
        `${action.how}: ${action.changes.map(({ field, from, to }) => `${field} ${from} → ${to}`).join('; ')}`,
        SOURCES[action.source],
      ];
    case 'decrement':
      return [`lowers the TTL to ${action.ttl}`, SOURCES.rfc1812];
    case 'seal':
      return [`seals (${SEALS[action.seal]})`, SOURCES[action.source]];
    case 'open':
      return [`opens (${SEALS[action.seal]})`, SOURCES[action.source]];
    case 'take-stream':
      return [`takes it at its ${action.port}`, SOURCES[action.source]];
    case 'open-stream':
      return ['opens a connection of its own', SOURCES[action.source]];
    case 'use-stream':
      return ['sends it on the connection that it opened', SOURCES[action.source]];
    case 'pass':
      return ['passes it on', ''];
    case 'deliver':
      return ['takes it: delivered', ''];
    case 'drop':
      return dropWords(node, action.reason, action.chain);
  }
}

const ENDS: Record<Disposition, string> = {
  delivered: 'Delivered to',
  dropped: 'Dropped at',
  refused: 'Refused at',
};

/** How a packet ended, where and why, in a sentence. */
export function endWords(network: Network, { hops, disposition, reason }: Trace): string {
  const last = hops.at(-1)?.node ?? '';
  const title = network.nodes.get(last)?.title ?? last;
  const why = reason === undefined ? '' : `: ${title} ${DROPS[reason].because}`;
  return `${ENDS[disposition]} ${last}${why}.`;
}
