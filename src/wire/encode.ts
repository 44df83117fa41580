import { httpText } from '#model/http-text.ts';
import type { KeyId } from '#model/key.ts';
import type { Ipv4, Layer, Ports, Sealed } from '#model/layer.ts';
import { sizeOf, type Packet } from '#model/packet.ts';
import { dnsMessage } from './encode/dns-message.ts';
import { flagsOf, icmp, ipv4, tcp, udp, type Place } from './encode/headers.ts';
import { hello } from './encode/hello.ts';
import { cells, ownData, relayBodies } from './encode/tor.ts';
import { join, numbers, utf8 } from './encode/write.ts';
import type { SealContext, Sealer } from './sealer.ts';

/** What stands in the bytes of a packet and is not in the model. */
export interface EncodeContext {
  readonly direction: SealContext['direction'];
  /** The number that ties a question to its answer: in DNS, in ping, as Tor’s stream. 16 bits. */
  readonly conversation: number;
  /** The identification of every IPv4 header of the packet. 16 bits. */
  readonly identification: number;
  /** Where a TCP segment stands in its stream. What its flags are, its layer says. */
  readonly placeOf: (ports: Ports) => Place;
  /** How many seals were made with its key before, in this direction; for an onion, how many bodies of 509 bytes. */
  readonly counterOf: (seal: Sealed) => number;
  /** The index that the receiver of a WireGuard message gave for the session. 32 bits. */
  readonly receiverOf: (key: KeyId) => number;
  /** The digest, 4 bytes, of a relay message that `seal` holds: its body with a digest of zeros, and its number. */
  readonly digestOf: (seal: Sealed, body: Uint8Array, number: number) => Uint8Array;
}

/** The longest packet that IPv4 has: its length is a number of 16 bits. */
const LONGEST_PACKET = 0xffff;
/** The longest record that TLS has: RFC 8446 §5.2. */
const LONGEST_RECORD = 2 ** 14 + 256;
const APPLICATION_DATA = 23;
const WIREGUARD_BLOCK = 16;
const [TRANSPORT_DATA, DATA_V2] = [4, 9];
/** The only client of a server in the model. */
const PEER = 0;
const EMPTY = new Uint8Array();

/** What a layer stands in. */
interface Within {
  readonly sealer: Sealer;
  readonly context: EncodeContext;
  readonly ip?: Ipv4;
  /** The header that the next seal authenticates. */
  readonly header?: Uint8Array;
  /** The seal around a relay message. */
  readonly seal?: Sealed;
}

/** A WireGuard packet is filled up to blocks with zeros: WireGuard paper §5.4.6. */
function padded(plain: Uint8Array, { seal }: Sealed): Uint8Array {
  if (seal !== 'wireguard') return plain;
  const whole = new Uint8Array(Math.ceil(plain.length / WIREGUARD_BLOCK) * WIREGUARD_BLOCK);
  whole.set(plain);
  return whole;
}

function sealed(layer: Sealed, { sealer, context, header }: Within): Uint8Array {
  const plain = padded(encodeLayers(layer.inner, { sealer, context, seal: layer }), layer);
  const bytes = sealer(plain, {
    kind: layer.seal,
    key: layer.key,
    counter: context.counterOf(layer),
    direction: context.direction,
    header: header ?? EMPTY,
  });
  // Lengths before the seal are written already, from the model.
  if (bytes.length !== sizeOf([layer]))
    throw new RangeError(`a ${layer.seal} seal came out at ${bytes.length} bytes`);
  return bytes;
}

/** A header, and behind it a seal that authenticates it from its byte `from` on. */
function before(header: Uint8Array, rest: Packet, within: Within, from = 0): Uint8Array {
  return join([header, encodeLayers(rest, { ...within, header: header.subarray(from) })]);
}

/** RFC 8446 §5.2: application data, whatever it really is. */
function tlsRecord(rest: Packet, within: Within): Uint8Array {
  return before(numbers([1, APPLICATION_DATA], [2, 0x0303], [2, sizeOf(rest)]), rest, within);
}

function littleEndian(length: number, value: number): Uint8Array {
  return numbers([length, value]).reverse();
}

/** WireGuard paper §5.4.6: no header is authenticated, for the counter is the nonce. */
function wireGuard(rest: Packet, within: Within): Uint8Array {
  const [seal] = rest;
  const isSealed = seal?.kind === 'sealed';
  const header = join([
    littleEndian(4, TRANSPORT_DATA),
    littleEndian(4, isSealed ? within.context.receiverOf(seal.key) : 0),
    littleEndian(8, isSealed ? within.context.counterOf(seal) : 0),
  ]);
  return before(header, rest, within, header.length);
}

/** OpenVPN wire protocol: all but the length is authenticated; packet ids begin at 1. */
function openVpn(rest: Packet, within: Within): Uint8Array {
  const [seal] = rest;
  const id = seal?.kind === 'sealed' ? within.context.counterOf(seal) + 1 : 0;
  const header = numbers([2, 8 + sizeOf(rest)], [1, DATA_V2 << 3], [3, PEER], [4, id]);
  return before(header, rest, within, 2);
}

function relay(layer: Extract<Layer, { kind: 'relay' }>, rest: Packet, within: Within): Uint8Array {
  const { context, seal } = within;
  let number = seal ? context.counterOf(seal) : 0;
  const data = ownData(layer, rest[0]) ?? encodeLayers(rest, within);
  return relayBodies(layer, data, context.conversation, (body) =>
    seal ? context.digestOf(seal, body, number++) : EMPTY,
  );
}

function encodeLayers(layers: Packet, within: Within): Uint8Array {
  const [layer, ...rest] = layers;
  if (!layer) return EMPTY;
  const { context, ip } = within;
  switch (layer.kind) {
    case 'ipv4':
      return ipv4(layer, context.identification, encodeLayers(rest, { ...within, ip: layer }));
    case 'tcp':
      return tcp(ip, layer, { ...context.placeOf(layer), flags: flagsOf(layer) }, encodeLayers(rest, within));
    case 'udp':
      return udp(ip, layer, encodeLayers(rest, within));
    case 'icmp':
      return join([icmp(layer, context.conversation), encodeLayers(rest, within)]);
    case 'dns':
      return join([dnsMessage(layer, context.conversation), encodeLayers(rest, within)]);
    case 'http':
      return join([utf8(httpText(layer)), encodeLayers(rest, within)]);
    case 'data':
      return join([utf8(layer.message), encodeLayers(rest, within)]);
    case 'tls-hello':
      return join([hello(layer, context.conversation), encodeLayers(rest, within)]);
    case 'tls-record':
      return tlsRecord(rest, within);
    case 'wireguard':
      return wireGuard(rest, within);
    case 'openvpn':
      return openVpn(rest, within);
    case 'tor-cell':
      return cells(layer, encodeLayers(rest, within));
    case 'relay':
      return relay(layer, rest, within);
    case 'sealed':
      return join([sealed(layer, within), encodeLayers(rest, within)]);
  }
}

/**
 * Whether a packet, or a TLS record anywhere in it, is longer than the number for its length can say or its standard
 * allows: 65,535 bytes and 16,640.
 */
export function isTooLong(packet: Packet): boolean {
  if (sizeOf(packet) > LONGEST_PACKET) return true;
  return packet.some(
    (layer, i) =>
      (layer.kind === 'tls-record' && sizeOf(packet.slice(i + 1)) > LONGEST_RECORD) ||
      (layer.kind === 'sealed' && isTooLong(layer.inner)),
  );
}

/**
 * A packet of the model as the bytes that travel: `sizeOf(packet)` of them, with right lengths and checksums. In: the
 * layers, outermost first; what encrypts; and what the model leaves out. A packet for which `isTooLong` holds and a
 * sealer whose result has another size than the model says are mistakes of the caller: RangeError. Sources stand at each
 * header.
 */
export function encode(packet: Packet, sealer: Sealer, context: EncodeContext): Uint8Array {
  if (isTooLong(packet)) throw new RangeError('the packet, or a record in it, is too long');
  return encodeLayers(packet, { sealer, context });
}
