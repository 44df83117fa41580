import type { Still } from './still.ts';

/** A story as pictures: one for each of its steps, in their order. */
export interface StillStory {
  readonly title: string;
  readonly stills: readonly Still[];
}

/** How a widget tells its scenarios in stills. */
export interface Teller {
  /** The names of the scenarios, as in the addresses of the widget’s embeds. */
  readonly scenarios: readonly string[];
  /** The story of one of them; nothing for any other name. */
  readonly story: (scenario: string) => StillStory | undefined;
}
