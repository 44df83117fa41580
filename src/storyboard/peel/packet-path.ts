import type { KeyId, SealKind } from '#model/key.ts';
import type { Label } from '#model/label.ts';
import type { LinkType } from '#wire/capture.ts';
import type { FieldKind, PackedEnvelope } from './pack.ts';

/** The name of the path through an onion of our own. */
export const ONION = 'onion';

/** What the bytes of a hop begin with: a header of the link, or, for the onion, the cell itself. */
export type Beginning = LinkType | 'tor-cell';

/** Somebody or something that the packet passes. */
export interface Stop {
  readonly id: string;
  /** Of the node, as `nameOf` asks for. */
  readonly kind: string;
  readonly title: string;
  /** On a qube. */
  readonly label?: Label;
}

/** One link that the packet goes over, and the bytes of it there. */
export interface PathHop {
  readonly from: string;
  readonly to: string;
  readonly direction: 'request' | 'reply';
  /** What happened to it, and what can be read of it here. */
  readonly sentence: string;
  /** The seal that is closed on this link, if one is. */
  readonly seal?: SealKind;
  /** Where the frame stands: a capture of this situation, and its number there from 1. None for what was computed. */
  readonly file?: string;
  readonly frame?: number;
  readonly begins: Beginning;
  /** In hexadecimal. */
  readonly bytes: string;
  readonly envelopes: readonly PackedEnvelope[];
}

/** Somebody who can open a seal of this path. */
export interface Holder {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** The name of the key. */
  readonly key: KeyId;
}

/** The messages from which a key log gives the keys of a tunnel, in hexadecimal. */
export interface Handshake {
  readonly initiation: string;
  readonly response: string;
}

/** A capture that hops of a path come from. */
export interface PathCapture {
  readonly file: string;
  readonly frames: number;
  readonly bytes: number;
}

/** A packet and its answer on every link, as plain data: what a page needs to walk through them. */
export interface PacketPath {
  /** The name of the situation, and the flow’s place in it from 1. */
  readonly name: string;
  readonly flow: number;
  readonly title: string;
  /** What the bytes are, in a sentence. */
  readonly origin: string;
  readonly chain: readonly Stop[];
  readonly hops: readonly PathHop[];
  readonly kinds: readonly FieldKind[];
  readonly holders: readonly Holder[];
  readonly handshakes: readonly Handshake[];
  /** The key log, where it need not be fetched. */
  readonly keylog?: string;
  readonly captures: readonly PathCapture[];
}
