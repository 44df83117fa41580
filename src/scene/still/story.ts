import type { Still } from './still.ts';

/** A whole story in stills, one for each step. */
export interface StillStory {
  readonly title: string;
  readonly stills: readonly Still[];
}

/** The stories of a widget. */
export interface StillStories {
  /** The names that the widget's embed pages go by. */
  readonly names: readonly string[];
  /** The story of that name; nothing if there is none. */
  readonly storyOf: (name: string) => StillStory | undefined;
}
