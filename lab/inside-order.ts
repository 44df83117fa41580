import type { Observation } from '#evidence/observation.ts';

/** How the network may be broken on purpose, to show that the comparison notices. */
export const BREAKS = ['kill-switch', 'tor-forward', 'masquerade'] as const;
export type Break = (typeof BREAKS)[number];

/** What the command outside tells the one in the box. */
export interface InsideOrder {
  readonly situations: readonly string[];
  readonly root: boolean;
  /** Where captures, keys and observations are to be kept: for good, or for a reader, with what can be made of them. */
  readonly keep?: { readonly folder: string; readonly forGood: boolean };
  /** A WireGuard that tells what it draws, in place of the stock one. */
  readonly keylog?: string;
  readonly broken?: Break;
}

/** What it tells in return. */
export interface InsideReport {
  readonly observations: readonly Observation[];
  /** Every captured frame that tshark calls malformed, or whose checksum is wrong. */
  readonly faults: readonly string[];
  readonly peakBytes: number;
  readonly capturedBytes: number;
}

/** What it tells where it stops before its end. */
export interface InsideFailure {
  readonly failed: {
    /** What it was at: `playing whonix`. */
    readonly doing: string;
    readonly message: string;
    /** The trace, for whoever mends it. */
    readonly detail: string;
  };
}
