import type { KeyId, SealKind } from '#model/key.ts';
import type { Layer } from '#model/layer.ts';
import { sizeOf, type Packet } from '#model/packet.ts';
import { layer as layerWords } from '#words/layer.ts';
import { saidBy } from './envelope-view.ts';

/** One layer of a packet in words; what it wraps stands inside it. */
export interface Layered {
  readonly name: string;
  readonly detail: string;
  /** The kind of seal, if this is one, and the key that opens it. */
  readonly seal?: SealKind;
  readonly key?: KeyId;
  readonly inside: readonly Layered[];
}

function described(layer: Layer): readonly [string, string] {
  switch (layer.kind) {
    case 'ipv4':
      return ['IP', layerWords.route(layer.src, layer.dst, layer.ttl)];
    case 'tcp':
    case 'udp':
      return [layer.kind.toUpperCase(), layerWords.ports(layer.sport, layer.dport, layer.flags)];
    case 'tls-record':
      return [layerWords.tlsRecord, ''];
    case 'wireguard':
      return ['WireGuard', layerWords.transportData];
    case 'openvpn':
      return ['OpenVPN', layerWords.openvpnData];
    case 'tor-cell':
      return [layerWords.cells(layer.cells), layerWords.circuit(layer.circuit, layer.cells * 514)];
    case 'relay':
      return [
        layerWords.relayMessage,
        `${layer.command}${layer.target === undefined ? '' : ` ${layer.target}`}`,
      ];
    case 'sealed':
      return [layerWords.sealed(layer.seal), layerWords.bytes(sizeOf([layer]))];
    case 'tls-hello':
      return ['TLS', saidBy(layer) ?? ''];
    default:
      return [layer.kind === 'data' ? layerWords.data : layer.kind.toUpperCase(), saidBy(layer) ?? ''];
  }
}

/**
 * A packet as nested layers, each with all that is in it; `openedWith` opens them as far as somebody can. In: a packet. Out:
 * the outermost layer, in a list of one; each layer holds the next.
 */
export function layersOf(packet: Packet): readonly Layered[] {
  const [layer, ...rest] = packet;
  if (!layer) return [];
  const [name, detail] = described(layer);
  if (layer.kind !== 'sealed') return [{ name, detail, inside: layersOf(rest) }];
  return [{ name, detail, seal: layer.seal, key: layer.key, inside: layersOf(layer.inner) }];
}
