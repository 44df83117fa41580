import type { Icmp, Ipv4, Ports } from '#model/layer.ts';
import { complement, onesSum } from '../checksum.ts';
import { address, join, numbers } from './write.ts';

const PROTOCOL = { icmp: 1, tcp: 6, udp: 17 } as const;
const DONT_FRAGMENT = 0x4000;
const IPV4_HEADER = 20;
const UDP_HEADER = 8;
const TCP_HEADER = 20;
/** How many bytes may come: from then on in units of 1,024, since both sides say 10 in the SYN. As Linux 6 does. */
const WINDOW = { opening: 64240, later: 63 } as const;
/**
 * Of a SYN: segment size 1460, two no-ops, selective acknowledgement, no-op, window scale 10. As Linux 6 does without
 * time stamps: RFC 9293 §3.2, RFC 2018 §2, RFC 7323 §2.2. Linux says a smaller segment size where a tunnel begins.
 */
const SYN_OPTIONS = numbers([4, 0x020405b4], [2, 0x0101], [2, 0x0402], [1, 1], [3, 0x03030a]);
const NO_OPTIONS = new Uint8Array();
/** Bytes that ping sends by default. */
const PING_DATA = 56;

/** Where a TCP segment stands in its stream, which the model leaves out: RFC 9293 §3.1. */
export interface Place {
  readonly sequence: number;
  readonly acknowledgement: number;
}

/** A place, and the bits of the flags. A SYN has options. */
export interface Segment extends Place {
  readonly flags: number;
}

/** Bits of the flags. */
export const FLAG = { fin: 1, syn: 2, push: 8, ack: 16 } as const;

/** The flags of a segment that the model has: of the two that open a connection, or of one that carries data. */
export function flagsOf({ flags }: Ports): number {
  if (flags === undefined) return FLAG.push | FLAG.ack;
  return flags === 'SYN' ? FLAG.syn : FLAG.syn | FLAG.ack;
}

/** Writes the checksum of `sum` at an offset. */
function stamp(bytes: Uint8Array, at: number, checksum: number): Uint8Array {
  bytes.set(numbers([2, checksum]), at);
  return bytes;
}

/** The sum of the pseudo-header: RFC 9293 §3.1, RFC 768. */
function pseudoSum({ src, dst, protocol }: Ipv4, length: number): number {
  const both = join([address(src), address(dst)]);
  return onesSum(both, 0, both.length, PROTOCOL[protocol] + length);
}

/** An IPv4 packet without options: RFC 791 §3.1. TCP asks not to be fragmented, as Linux does. */
export function ipv4(ip: Ipv4, identification: number, payload: Uint8Array): Uint8Array {
  const header = join([
    numbers([1, 0x45], [1, 0], [2, IPV4_HEADER + payload.length], [2, identification]),
    numbers([2, ip.protocol === 'tcp' ? DONT_FRAGMENT : 0], [1, ip.ttl], [1, PROTOCOL[ip.protocol]], [2, 0]),
    address(ip.src),
    address(ip.dst),
  ]);
  return join([stamp(header, 10, complement(onesSum(header, 0, header.length))), payload]);
}

export function udp(ip: Ipv4 | undefined, ports: Ports, payload: Uint8Array): Uint8Array {
  const length = UDP_HEADER + payload.length;
  const bytes = join([numbers([2, ports.sport], [2, ports.dport], [2, length], [2, 0]), payload]);
  if (!ip) return bytes;
  // A checksum of zero would say that there is none: RFC 768.
  return stamp(bytes, 6, complement(onesSum(bytes, 0, length, pseudoSum(ip, length))) || 0xffff);
}

/** A segment: RFC 9293 §3.1. Without an IP header around it the checksum is left at zero. */
export function tcp(
  ip: Ipv4 | undefined,
  ports: Ports,
  { sequence, acknowledgement, flags }: Segment,
  payload: Uint8Array,
): Uint8Array {
  const opens = (flags & FLAG.syn) !== 0;
  const options = opens ? SYN_OPTIONS : NO_OPTIONS;
  const header = numbers(
    [2, ports.sport],
    [2, ports.dport],
    [4, sequence],
    [4, acknowledgement],
    [1, ((TCP_HEADER + options.length) / 4) << 4],
    [1, flags],
    [2, opens ? WINDOW.opening : WINDOW.later],
    [4, 0],
  );
  const bytes = join([header, options, payload]);
  if (!ip) return bytes;
  const sum = onesSum(bytes, 0, bytes.length, pseudoSum(ip, bytes.length));
  return stamp(bytes, 16, complement(sum));
}

/** An echo request or reply with the 56 bytes that ping sends by default: RFC 792. */
export function icmp({ type }: Icmp, identifier: number): Uint8Array {
  const bytes = join([
    numbers([1, type === 'echo-request' ? 8 : 0], [1, 0], [2, 0], [2, identifier], [2, 1]),
    Uint8Array.from({ length: PING_DATA }, (_, i) => i),
  ]);
  return stamp(bytes, 2, complement(onesSum(bytes, 0, bytes.length)));
}
