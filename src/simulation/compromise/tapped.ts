import type { SourceId } from '#model/source.ts';
import type { Verdict } from '../reason.ts';

/** A thing that an attacker could learn or do by packets, and whether that is so. */
export interface Tapped {
  /** Whose it is. */
  readonly of: string;
  readonly what: 'site-name' | 'contents' | 'home-address' | 'whereabouts' | 'isolation' | 'mirrors';
  /** Whether that is so; unknown where it cannot be told. */
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly source: SourceId;
}
