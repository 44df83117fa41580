import type { Exchange, Hop, Journey, Trace } from './trace.ts';

/**
 * What a step is about. `ask` makes the packet; `wrap` seals or splits it inside the machine;
 * `forward` is one hop inside, `leave` the hops from there to the far end; `open` is a far end that
 * opens or passes on; then the way back; `stop` is where a packet ends that does not arrive.
 */
export type Stage = 'ask' | 'wrap' | 'forward' | 'leave' | 'open' | 'answer' | 'back' | 'deliver' | 'stop';

/** One step of a story: some hops of one trace that follow each other. */
export interface Step {
  readonly stage: Stage;
  /** The how-many-eth step of this stage, from 1: two journeys are laid side by side by it. */
  readonly nth: number;
  readonly direction: 'request' | 'reply';
  /** Indices of the first and last hop in the trace of that direction. */
  readonly first: number;
  readonly last: number;
}

/** The exchange that a journey's story is about. */
export function shownOf(journey: Journey): Exchange {
  const shown = journey.exchanges.at(-1);
  if (!shown) throw new RangeError('a journey has at least one exchange');
  return shown;
}

/** The trace a step is part of. */
export function traceOf(journey: Journey, step: Pick<Step, 'direction'>): Trace {
  const { request, reply } = shownOf(journey);
  return step.direction === 'reply' && reply ? reply : request;
}

/** The hops of a step. */
export function hopsOf(journey: Journey, step: Step): readonly Hop[] {
  return traceOf(journey, step).hops.slice(step.first, step.last + 1);
}

/** Every hop of a journey: of all its exchanges, out and back. */
export function everyHop({ exchanges }: Journey): readonly Hop[] {
  return exchanges.flatMap(({ request, reply }) => [...request.hops, ...(reply?.hops ?? [])]);
}
