/** Captured frames, taken apart. */
import { dissect } from '../../src/wire/dissect.ts';
import { type Dissection, type EnvelopeKind } from '../../src/wire/envelope.ts';
import { valueOf } from '../../src/wire/find-fields.ts';
import * as known from '../../src/wire/known-frames.ts';

export const { hex } = known;

export function frame(bytes: Uint8Array): Dissection {
  return dissect(bytes, 'ethernet');
}

/** The values of some fields, in the order asked. */
export function values(
  dissection: Dissection,
  kind: EnvelopeKind,
  ...names: string[]
): (string | undefined)[] {
  return names.map((name) => valueOf(dissection, kind, name));
}

export const FRAMES = [
  ['ARP', known.ARP_REQUEST],
  ['ping', known.PING],
  ['ICMP error', known.ICMP_UNREACHABLE],
  ['SYN', known.SYN],
  ['HTTP request', known.HTTP_REQUEST],
  ['HTTP reply', known.HTTP_REPLY],
  ['fragment', known.SECOND_FRAGMENT],
  ['UDP over IPv6', known.UDP_V6],
  ['ICMPv6 error', known.ICMPV6_UNREACHABLE],
  ['neighbour solicitation', known.SOLICITATION],
  ['extension header', known.LISTENER_REPORT],
] as const;
