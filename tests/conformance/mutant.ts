import type { DropReason } from '#simulation/drop.ts';

/** A rule of the model switched off: a piece of its code and what takes its place. The piece stands there once. */
export interface Mutant {
  readonly rule: string;
  /** For what reason a packet ends by this rule, if one does. */
  readonly ends?: DropReason;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Situations in which a packet meets the rule. */
  readonly situations: readonly string[];
}
