import type { Observation } from '#evidence/observation.ts';

/** How the network may be broken on purpose, to show that the comparison notices. */
export const BREAKS = ['kill-switch', 'tor-forward', 'masquerade'] as const;
export type Break = (typeof BREAKS)[number];

/** What the command outside tells the one in the box. */
export interface InsideOrder {
  readonly situations: readonly string[];
  readonly root: boolean;
  /** Where captures and observations are to be kept. */
  readonly keep?: string;
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
