import type { DeedName } from './deed.ts';
import type { KindName } from './kind.ts';
import type { Keeping } from './mount.ts';

/** Where a deed of a story is done: in the qubes that are looked at, or in what they are based on. */
export type Target = 'shown' | 'template' | 'disposable-template';

export interface StoryAct {
  readonly deed: DeedName;
  readonly in: Target;
}

/** One step of a story: what is done in it, and what it is called under the player. */
export interface Beat {
  readonly tick: string;
  readonly acts: readonly StoryAct[];
}

/** One situation, as an author writes it. */
export interface KeepingStory {
  readonly name: string;
  readonly title: string;
  readonly takeaway: string;
  /** One or two qubes to look at. */
  readonly kinds: readonly [KindName, ...KindName[]];
  readonly keeping?: Keeping;
  readonly beats: readonly Beat[];
}
