import type { SourceId } from '#model/source.ts';
import type { Verdict } from '../reason.ts';

/** A thing that an attacker could learn or do by packets, and whether that is so. */
export interface Tapped {
  /** Whose it is. */
  readonly of: string;
  readonly what:
    | 'the site’s name'
    | 'the contents'
    | 'your home’s address'
    | 'where you are'
    | 'its isolation from the network'
    | 'where its updates come from';
  /** Whether that is so; unknown where it cannot be told. */
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly source: SourceId;
}
