import type { DeskStory } from '#model/desk/desk-story.ts';
import { aFile } from './a-file.ts';
import { denied } from './denied.ts';
import { focusStolen } from './focus-stolen.ts';
import { lookAlike } from './look-alike.ts';
import { twoStep } from './two-step.ts';

/** Every story at the desktop, in the order in which they are offered. */
export const DESK_STORIES: readonly DeskStory[] = [lookAlike, twoStep, focusStolen, denied, aFile];

/** The story of that name; nothing if there is none. */
export function deskStory(name: string): DeskStory | undefined {
  return DESK_STORIES.find((story) => story.name === name);
}
