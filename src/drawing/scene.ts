import type { Key } from '#model/key.ts';
import type { Node } from '#model/network.ts';
import type { Step } from '#simulation/step.ts';
import type { Journey } from '#simulation/trace.ts';
import type { Line } from '#storyboard/postcard-line.ts';
import type { Layout } from './box.ts';
import type { Shape } from './shape.ts';

/** A postcard, from the step on at which its observer knows as much as this. */
export interface Card {
  readonly from: number;
  /** Indices into the journey's `lines`. */
  readonly lines: readonly number[];
}

/** A journey as it is shown: all that a reader can see of it, computed beforehand. */
export interface JourneyScene {
  /** The journey without the rules that made it. */
  readonly journey: Journey;
  readonly steps: readonly Step[];
  readonly sentences: readonly string[];
  readonly ticks: readonly string[];
  /** The links it may take, sender first. */
  readonly links: readonly (readonly [string, string])[];
  /** The line of each of them, in each shape of the picture; empty where an end is not drawn. */
  readonly paths: Readonly<Record<Shape, readonly string[]>>;
  /** Every line that stands on any of its postcards, once. */
  readonly lines: readonly Line[];
  /** Node or link → its postcards, earliest first. */
  readonly cards: Readonly<Record<string, readonly Card[]>>;
}

/**
 * A scenario, simulated and put into words, as plain data: what a browser needs to play it, without
 * the simulator.
 */
export interface Scene {
  readonly nodes: Readonly<Record<string, Node>>;
  readonly keys: readonly Key[];
  readonly home: string;
  readonly layouts: Readonly<Record<Shape, Layout>>;
  readonly toldJourneys: readonly JourneyScene[];
}
