import type { SealKind } from '#model/key.ts';
import type { SourceId } from '#model/source.ts';

/** What stands in some bytes: one header, or a stretch that has no header of its own. */
export type EnvelopeKind =
  | 'ethernet'
  | 'arp'
  | 'ipv4'
  | 'ipv6'
  | 'tcp'
  | 'udp'
  | 'icmp'
  | 'icmpv6'
  | 'dns'
  | 'http'
  | 'tls'
  | 'wireguard'
  | 'openvpn'
  | 'tor-cell'
  | 'relay'
  | 'sealed'
  | 'bytes';

/** A stretch of bytes with one meaning. Offsets count from the start of the bytes that were dissected. */
export interface Field {
  /** What it is called in addresses and by programs, in every language: `source-port`. */
  readonly id: string;
  readonly name: string;
  readonly start: number;
  /** In bytes. Two fields share a byte where the standard has them share it; `bits` tells them apart. */
  readonly length: number;
  /** The first bit within the stretch, counted from its most significant one, and how many. */
  readonly bits?: { readonly first: number; readonly count: number };
  /** The value as a reader writes it: `198.51.100.80`, `64`, `SYN, ACK`. */
  readonly value: string;
  /** What it is for, in one sentence of at most 20 words. */
  readonly says: string;
  /** Where its form is laid down, to the section: `RFC 791 §3.1`. */
  readonly section: string;
  readonly source: SourceId;
}

/**
 * One header with its fields and what it holds. Envelopes that follow each other stand beside each other. Every byte
 * stands in exactly one leaf: a field, or an envelope without fields and without anything inside. A sealed stretch is
 * what a `Sealer` gives out, whole; where its tag has a known place, tag and ciphertext are its fields.
 */
export interface Envelope {
  readonly kind: EnvelopeKind;
  /** `IPv4`, `UDP`, `WireGuard transport data`. */
  readonly title: string;
  readonly start: number;
  /** In bytes, with all that it holds. */
  readonly length: number;
  readonly fields: readonly Field[];
  readonly inner: readonly Envelope[];
  /** On a sealed stretch: what kind of key opens it. */
  readonly seal?: SealKind;
}

/** Something in the bytes that is not as its standard wants it. Numbered; worded for the person who meets it. */
export interface WireProblem {
  readonly code: number;
  /** The offset at which it was noticed. */
  readonly at: number;
  readonly sentence: string;
}

/** What some bytes hold, as far as they could be read, and everything wrong with them. */
export interface Dissection {
  readonly envelopes: readonly Envelope[];
  readonly problems: readonly WireProblem[];
}
