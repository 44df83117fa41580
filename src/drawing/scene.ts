import type { Key } from '#model/key.ts';
import type { Node } from '#model/network.ts';
import type { Step } from '#simulation/step.ts';
import type { FlowSpec } from '#model/scenario.ts';
import type { Disposition } from '#simulation/trace.ts';
import type { Envelope } from '#storyboard/envelope-view.ts';
import type { Layered } from '#storyboard/layers.ts';
import type { Line } from '#storyboard/postcard-line.ts';
import type { Layout } from './box.ts';
import type { Shape } from './shape.ts';

/** A postcard, from the step on at which its observer knows as much as this. */
export interface Card {
  readonly from: number;
  /** Indices into the scene’s `lines`. */
  readonly lines: readonly number[];
}

/** A packet as it is shown: what its outside says, and its layers. */
export interface ShownPacket {
  readonly envelope: Omit<Envelope, 'size'>;
  readonly layers: readonly Layered[];
}

/** One direction of a journey: who it comes to, and the packet on each link. */
export interface ShownTrace {
  readonly hops: readonly { readonly node: string; readonly to?: string; readonly sent?: ShownPacket }[];
  readonly disposition: Disposition;
  /** The packet, if it never left its maker. */
  readonly last?: ShownPacket;
}

/** A journey as it is shown: all that a reader can see of it, computed beforehand. */
export interface JourneyScene {
  readonly flow: Pick<FlowSpec, 'from' | 'to' | 'protocol'>;
  /** The exchange that is shown. */
  readonly request: ShownTrace;
  readonly reply?: ShownTrace;
  readonly steps: readonly Step[];
  readonly sentences: readonly string[];
  readonly ticks: readonly string[];
  /** The links it may take, sender first. */
  readonly links: readonly (readonly [string, string])[];
  /** The line of each of them, in each shape of the picture; empty where an end is not drawn. */
  readonly paths: Readonly<Record<Shape, readonly string[]>>;
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
  /** Every line that stands on any of their postcards, once. */
  readonly lines: readonly Line[];
}
