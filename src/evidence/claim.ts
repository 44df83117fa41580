import type { FactId } from '#simulation/fact.ts';
import type { Verdict } from '#simulation/reason.ts';

/** What a claim of the model is about. */
export type About = FactId | 'addresses' | 'ttl' | 'ports' | 'size' | 'order' | 'end' | 'rule' | 'error';

/** A frame in a committed capture. */
export interface FrameRef {
  readonly place: string;
  readonly frame: number;
}

/** How a claim fared against the captures. */
export type Outcome = 'confirmed' | 'contradicted' | 'not-observable';

/** One thing that the model says of one flow, and what the captures say to it. */
export interface Claim {
  readonly situation: string;
  /** Counted from 0. */
  readonly flow: number;
  /** The node or link at which it holds. */
  readonly place: string;
  readonly about: About;
  /** What the model says, in words; of an end or a rule, its id. */
  readonly says: string;
  /** Of a fact: what the model says of it, in no language. */
  readonly verdict?: Verdict;
  readonly outcome: Outcome;
  /** Frames that bear it out, or contradict it; the first few. */
  readonly frames: readonly FrameRef[];
  /** How many frames were looked at. */
  readonly looked: number;
  /** Why it cannot be observed, or what was seen instead. */
  readonly because?: string;
}

/** As many frames as a reader will look up. */
const SHOWN = 3;

/** The references of some frames: the first few. */
export function refsOf(frames: readonly FrameRef[]): FrameRef[] {
  return frames.slice(0, SHOWN).map(({ place, frame }) => ({ place, frame }));
}
