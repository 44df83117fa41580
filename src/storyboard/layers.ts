import type { KeyId, SealKind } from '#model/key.ts';
import type { Layer } from '#model/layer.ts';
import { sizeOf, type Packet } from '#model/packet.ts';
import { layer as layerWords } from '#words/layer.ts';
import { saidBy } from './envelope-view.ts';

/** One layer of a packet in words. */
export interface Layered {
  readonly name: string;
  readonly detail: string;
  /** The seal, if this is one: its kind, the key that opens it, and what it holds. */
  readonly seal?: SealKind;
  readonly key?: KeyId;
  readonly inside?: readonly Layered[];
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

/** Every layer of a packet in words, outermost first, with all that its seals hold; `openedWith` opens them as far as somebody can. */
export function layersOf(packet: Packet): readonly Layered[] {
  return packet.map((layer) => {
    const [name, detail] = described(layer);
    if (layer.kind !== 'sealed') return { name, detail };
    return { name, detail, seal: layer.seal, key: layer.key, inside: layersOf(layer.inner) };
  });
}
