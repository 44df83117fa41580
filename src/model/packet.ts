import { httpText } from './http-text.ts';
import type { Address } from './ipv4-address.ts';
import type { KeyId } from './key.ts';
import type { Ipv4, Layer, Ports, Relay, Sealed } from './layer.ts';
import type { SealKind } from './key.ts';

/** A packet: its layers, outermost first. Never changed; every verb returns a new one. */
export type Packet = readonly Layer[];

/** Puts `inner` under a seal that `key` opens. */
export function seal(kind: SealKind, key: KeyId, inner: Packet): Sealed {
  return { kind: 'sealed', seal: kind, key, inner };
}

/** What the seal at the top of `packet` holds, for whoever has `keys`; nothing without the key. */
export function open(packet: Packet, keys: ReadonlySet<KeyId>): Packet | undefined {
  const [top] = packet;
  return top?.kind === 'sealed' && keys.has(top.key) ? top.inner : undefined;
}

/** Every layer that `passes` lets through to, outermost first; a seal that it does not is listed and kept shut. */
function layersThrough(packet: Packet, passes: (seal: Sealed) => boolean, found: Layer[] = []): Layer[] {
  for (const layer of packet) {
    found.push(layer);
    if (layer.kind === 'sealed' && passes(layer)) layersThrough(layer.inner, passes, found);
  }
  return found;
}

/** Every layer that somebody with `keys` can read, outermost first; a closed seal itself included. */
export function readable(packet: Packet, keys: ReadonlySet<KeyId>): Layer[] {
  return layersThrough(packet, ({ key }) => keys.has(key));
}

/** Every layer of the packet, seals looked through: what is true, whoever can read it. */
export function everyLayer(packet: Packet): Layer[] {
  return layersThrough(packet, () => true);
}

/** Whether a packet has an address in some header of it, sealed or not. */
export function hasAddress(packet: Packet, address: Address): boolean {
  return everyLayer(packet).some(
    (layer) => layer.kind === 'ipv4' && (layer.src === address || layer.dst === address),
  );
}

export function ipOf(packet: Packet): Ipv4 | undefined {
  const [top] = packet;
  return top?.kind === 'ipv4' ? top : undefined;
}

export function portsOf(packet: Packet): Ports | undefined {
  const second = packet[1];
  return second?.kind === 'tcp' || second?.kind === 'udp' ? second : undefined;
}

/** The same packet with some fields of its outer IP header changed. */
export function withIp(packet: Packet, change: Partial<Omit<Ipv4, 'kind'>>): Packet {
  return packet.map((layer, i) => (i === 0 && layer.kind === 'ipv4' ? { ...layer, ...change } : layer));
}

/** Bytes in a cell, in its body, and in the data of one relay message: tor-spec §0.2, §3, §6.1. */
const CELL = { whole: 514, body: 509, data: 498 } as const;

/** How many cells carry `payload`. At least one. */
export function cellsFor(payload: Packet): number {
  return Math.max(1, Math.ceil(sizeOf(payload) / CELL.data));
}

const encoder = new TextEncoder();

/** How many bytes a text has in UTF-8. */
function bytesIn(text: string): number {
  return encoder.encode(text).length;
}

function sealedSize(layer: Sealed): number {
  const inner = sizeOf(layer.inner);
  switch (layer.seal) {
    // One byte of content type and a 16-byte tag: RFC 8446 §5.2.
    case 'tls':
      return inner + 17;
    // Padded to 16 bytes, and a 16-byte tag: WireGuard paper §5.4.6.
    case 'wireguard':
      return Math.ceil(inner / 16) * 16 + 16;
    // A 16-byte tag; the packet id is counted with the header.
    case 'openvpn':
      return inner + 16;
    // A stream cipher adds nothing: tor-spec §5.5.
    case 'onion':
      return inner;
  }
}

function layerSize(layer: Exclude<Layer, Relay>): number {
  switch (layer.kind) {
    case 'ipv4':
      return 20;
    // A SYN has options: segment size, window scale, selective acknowledgement: RFC 9293 §3.2, RFC 7323, RFC 2018.
    case 'tcp':
      return layer.flags ? 32 : 20;
    case 'udp':
      return 8;
    // 8 bytes of header and the 56 bytes that ping sends by default.
    case 'icmp':
      return 64;
    // Header 12, name with its length bytes, type and class 4; an A record of 16 with a compressed name.
    case 'dns':
      return 12 + layer.query.length + 2 + 4 + (layer.answer ? 16 : 0);
    // One field beside the start line; real browsers and servers send more.
    case 'http':
      return bytesIn(httpText(layer));
    case 'data':
      return bytesIn(layer.message);
    // The hellos that `wire/encode` writes: the client's with seven extensions, the server's with two.
    case 'tls-hello':
      return layer.sni === undefined ? 127 : 199 + layer.sni.length;
    case 'tls-record':
      return 5;
    case 'wireguard':
      return 16;
    // Length 2, opcode and peer id 4, packet id 4.
    case 'openvpn':
      return 10;
    case 'tor-cell':
      return (CELL.whole - CELL.body) * layer.cells;
    case 'sealed':
      return sealedSize(layer);
  }
}

/**
 * The packet's size in bytes, from the outermost layer given: what `wire/encode` makes of it has as many. A relay
 * message and what it carries fill whole bodies of cells.
 */
export function sizeOf(packet: Packet): number {
  let sum = 0;
  for (const [i, layer] of packet.entries()) {
    if (layer.kind === 'relay') return sum + cellsFor(packet.slice(i + 1)) * CELL.body;
    sum += layerSize(layer);
  }
  return sum;
}
