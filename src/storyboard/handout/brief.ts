import type { ReasonId } from '#simulation/reason.ts';
import { handout } from '#words/handout.ts';

/** A reason in a word or two, for a cell of a table; the sentence stands elsewhere. */
export const BRIEF: Readonly<Record<ReasonId, string>> = handout.brief;
