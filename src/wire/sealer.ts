import type { KeyId, SealKind } from '#model/key.ts';

/** What a seal is made from, besides the key. */
export interface SealContext {
  readonly kind: SealKind;
  readonly key: KeyId;
  /**
   * How many seals were made with this key before, in this direction: the nonce follows from it. For an onion, how many
   * bodies of 509 bytes; several are sealed at once.
   */
  readonly counter: number;
  readonly direction: 'request' | 'reply';
  /** The header that is authenticated and stays readable; empty where the protocol has none. */
  readonly header: Uint8Array;
}

/**
 * Encrypts for real. In: the bytes to be sealed, padded as their protocol wants it (the content type that TLS puts
 * behind them is the sealer’s to add), and what the seal is made from. Out: ciphertext and tag, in the order in which they stand on the wire. `encode` knows no cipher: it is
 * handed one of these, and a page that never asks for one never loads one.
 */
export type Sealer = (plain: Uint8Array, context: SealContext) => Uint8Array;
