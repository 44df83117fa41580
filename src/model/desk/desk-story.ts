import type { DeskAction } from './action.ts';
import type { Desk } from './desk.ts';

/** A desktop and what is done at it, one thing at a time. */
export interface DeskStory {
  readonly name: string;
  readonly title: string;
  readonly takeaway: string;
  readonly start: Desk;
  readonly actions: readonly DeskAction[];
}
