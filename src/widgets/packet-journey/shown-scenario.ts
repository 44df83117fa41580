import type { RecordedAs } from '#evidence/recorded-as.ts';
import type { Scene } from '#drawing/scene.ts';
import type { Choices, Variation } from '#scenarios/vary.ts';

/** A scenario as the widget shows it: with its switches, and how they stand. */
export interface ShownScenario {
  readonly name: string;
  readonly takeaway: string;
  /** What the reader set; the rest is the scenario's own. */
  readonly variation: Variation;
  readonly choices: Choices;
  readonly scene: Scene;
  /** Where it was built for real and recorded, if it was. */
  readonly recorded?: RecordedAs;
}

/** A scenario to choose. */
export interface Entry {
  readonly name: string;
  readonly title: string;
}
