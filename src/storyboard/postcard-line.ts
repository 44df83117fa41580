import type { SourceId } from '#model/source.ts';
import type { Verdict } from '#simulation/reason.ts';

/** One line of a postcard. Where nothing is `shown`, a black bar stands. */
export interface Line {
  readonly term: string;
  readonly verdict: Verdict;
  readonly shown?: string;
  readonly sentence: string;
  readonly source: SourceId;
}

/** What an observer has learnt by a step. */
export interface Postcard {
  readonly place: string;
  readonly lines: readonly Line[];
}
