import type { Still } from './still.ts';

/** A story as pictures: one for each of its steps, in their order. */
export interface StillStory {
  readonly title: string;
  readonly stills: readonly Still[];
}
