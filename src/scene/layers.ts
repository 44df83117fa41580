import type { KeyId } from '#model/key.ts';
import type { SealKind } from '#model/key.ts';
import type { Layer } from '#model/layer.ts';
import { sizeOf, type Packet } from '#model/packet.ts';
import { saidBy } from './envelope.ts';

/** One layer of a packet as a list shows it; what it wraps stands inside it. */
export interface LayerView {
  readonly name: string;
  readonly detail: string;
  /** The kind of seal, if this is one. */
  readonly seal?: SealKind;
  /** Whether it stays closed to whoever looks. */
  readonly closed: boolean;
  readonly inside: readonly LayerView[];
}

const SEAL_NAME = { tls: 'TLS', wireguard: 'WireGuard', openvpn: 'OpenVPN', onion: 'Tor layer' } as const;

function described(layer: Layer): readonly [string, string] {
  switch (layer.kind) {
    case 'ipv4':
      return ['IP', `${layer.src} → ${layer.dst}, TTL ${layer.ttl}`];
    case 'tcp':
    case 'udp':
      return [
        layer.kind.toUpperCase(),
        `port ${layer.sport} → ${layer.dport}${layer.flags ? `, ${layer.flags}` : ''}`,
      ];
    case 'tls-record':
      return ['TLS record', ''];
    case 'wireguard':
      return ['WireGuard', 'transport data'];
    case 'openvpn':
      return ['OpenVPN', 'data'];
    case 'tor-cell':
      return [
        layer.cells === 1 ? 'Tor cell' : `${layer.cells} Tor cells`,
        `circuit ${layer.circuit}, ${layer.cells * 514} bytes`,
      ];
    case 'relay':
      return ['Relay message', `${layer.command}${layer.target === undefined ? '' : ` ${layer.target}`}`];
    case 'sealed':
      return [`${SEAL_NAME[layer.seal]}, sealed`, `${sizeOf([layer])} bytes`];
    case 'tls-hello':
      return ['TLS', saidBy(layer) ?? ''];
    default:
      return [layer.kind === 'data' ? 'Data' : layer.kind.toUpperCase(), saidBy(layer) ?? ''];
  }
}

/**
 * A packet as nested layers, opened as far as `keys` go. In: a packet and keys. Out: the outermost
 * layer, in a list of one; each layer holds the next.
 */
export function layersOf(packet: Packet, keys: ReadonlySet<KeyId>): readonly LayerView[] {
  const [layer, ...rest] = packet;
  if (!layer) return [];
  const [name, detail] = described(layer);
  if (layer.kind !== 'sealed') return [{ name, detail, closed: false, inside: layersOf(rest, keys) }];
  const closed = !keys.has(layer.key);
  return [{ name, detail, seal: layer.seal, closed, inside: closed ? [] : layersOf(layer.inner, keys) }];
}
