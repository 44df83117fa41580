import type { SourceId } from '#model/source.ts';

/** A thing that an attacker could learn or do by packets, and whether that is so. */
export interface Tapped {
  /** Whose it is. */
  readonly of: string;
  readonly what:
    'the site’s name' | 'the contents' | 'your home’s address' | 'a way out' | 'where its updates come from';
  readonly lost: boolean;
  readonly sentence: string;
  readonly source: SourceId;
}
