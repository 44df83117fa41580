import type { Layer, Sealed } from '#model/layer.ts';
import { nodeOf, type Network } from '#model/network.ts';
import { sizeOf, type Packet } from '#model/packet.ts';
import { quote } from '#model/visible.ts';
import { SOURCES } from '#model/source.ts';
import { DROPS, endedBy, type DropReason } from '#simulation/drop.ts';
import type { Action, Trace } from '#simulation/trace.ts';
import { explainAction } from '#words/explain-action.ts';
import { explainPacket } from '#words/explain-packet.ts';
import { explain } from '#words/explain.ts';
import type { Named } from '#words/name.ts';

/** A layer whose header says what seals the one behind it. */
const SEALING = { 'tls-record': 'tls', wireguard: 'wireguard', openvpn: 'openvpn' } as const;

function layerWords(layer: Exclude<Layer, Sealed>, isSealed: boolean): string {
  switch (layer.kind) {
    case 'ipv4':
      return explainPacket.ip(layer.src, layer.dst);
    case 'tcp':
    case 'udp': {
      const protocol = layer.kind.toUpperCase();
      return layer.flags === undefined
        ? explainPacket.ports(protocol, layer.sport, layer.dport)
        : explainPacket.flags(protocol, layer.sport, layer.dport, layer.flags);
    }
    case 'icmp':
      return explainPacket.icmp(layer.type);
    case 'dns':
      return layer.answer === undefined
        ? explainPacket.question(layer.query)
        : explainPacket.answer(layer.query, layer.answer);
    case 'http':
      return explainPacket.http(quote(layer.message));
    case 'data':
      return explainPacket.data(quote(layer.message));
    case 'tls-hello':
      return layer.sni === undefined ? explainPacket.hello : explainPacket.helloFor(layer.sni);
    case 'tls-record':
    case 'wireguard':
    case 'openvpn':
      return (isSealed ? explainPacket.sealedIn : explainPacket.header)[SEALING[layer.kind]];
    case 'tor-cell':
      return explainPacket.cells(layer.cells);
    case 'relay':
      return layer.target === undefined
        ? explainPacket.relay(layer.command)
        : explainPacket.relayFor(layer.command, layer.target);
  }
}

function layerLines(network: Network, packet: Packet, depth: number): string[] {
  const indent = ' '.repeat(depth);
  return packet.flatMap((layer, i) => {
    if (layer.kind !== 'sealed') {
      const next = packet[i + 1];
      // An onion layer says whose it is; any other seal is named by the header before it.
      const isSealed = next?.kind === 'sealed' && next.seal !== 'onion';
      return [`${indent}${layerWords(layer, isSealed)}`];
    }
    const inner = layerLines(network, layer.inner, depth + 1);
    if (layer.seal !== 'onion') return inner;
    return [`${indent}${explainPacket.onionOf(network.keys.get(layer.key)?.holders[1] ?? '')}`, ...inner];
  });
}

/** A packet in lines, outermost layer first; what is sealed stands further in. */
export function packetWords(network: Network, packet: Packet): string {
  return [...layerLines(network, packet, 0), explainPacket.bytes(sizeOf(packet))].join('\n');
}

function dropWords(node: Named, reason: DropReason, chain: string | undefined): [string, string] {
  const { refused, source } = DROPS[reason];
  const why = `${endedBy(reason, node).long} (${SOURCES[source]})`;
  if (chain === undefined) return [refused ? explainAction.refuses : explainAction.drops, why];
  return [refused ? explainAction.refusesIn(chain) : explainAction.dropsIn(chain), why];
}

/** What a node does, and why: the rule, or the reason in words. */
export function actionWords(node: Named, action: Action): [action: string, reason: string] {
  switch (action.do) {
    case 'originate':
      return [explainAction.originates, ''];
    case 'route':
      return [explainAction.routes, SOURCES[action.source]];
    case 'allow':
      return [explainAction.allows(action.chain), SOURCES[action.source]];
    case 'translate':
      return [explainAction[action.how](action.changes), SOURCES[action.source]];
    case 'decrement':
      return [explainAction.decrements(action.ttl), SOURCES.rfc1812];
    case 'seal':
      return [explainAction.seals(action.seal), SOURCES[action.source]];
    case 'open':
      return [explainAction.opens(action.seal), SOURCES[action.source]];
    case 'take-stream':
      return [explainAction.takes(action.port), SOURCES[action.source]];
    case 'open-stream':
      return [explainAction.opensStream, SOURCES[action.source]];
    case 'use-stream':
      return [explainAction.usesStream, SOURCES[action.source]];
    case 'pass':
      return [explainAction.passes, ''];
    case 'deliver':
      return [explainAction.delivers, ''];
    case 'drop':
      return dropWords(node, action.reason, action.chain);
  }
}

/** How a packet ended, where and why. */
export function endWords(network: Network, { hops, disposition, reason }: Trace): string {
  const last = hops.at(-1)?.node ?? '';
  const end = explain.ends[disposition](last);
  return reason === undefined ? end : `${end} ${endedBy(reason, nodeOf(network, last)).long}`;
}
