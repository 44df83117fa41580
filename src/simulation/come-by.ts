import { linkName, observedIn, type Observation } from './observed-in.ts';
import { shownOf, type Step } from './step.ts';
import type { Exchange, Hop, Journey, Trace } from './trace.ts';

const DIRECTIONS = ['request', 'reply'] as const satisfies readonly Step['direction'][];

/** The hops of a trace that send something past a place. */
function hopsBy(trace: Trace | undefined, place: string): Required<Pick<Hop, 'node' | 'sent' | 'to'>>[] {
  return (trace?.hops ?? []).flatMap(({ node, sent, to }) => {
    if (!sent || to === undefined) return [];
    return [node, to, linkName(node, to)].includes(place) ? [{ node, sent, to }] : [];
  });
}

/** What runs ahead counts with the step in which the story crosses the same link, or with the last if it never does. */
function observedAhead(
  exchange: Exchange,
  shown: Exchange,
  steps: readonly Step[],
  place: string,
): Observation[] {
  return DIRECTIONS.flatMap((direction) =>
    hopsBy(exchange[direction], place).map(({ node, sent, to }) => {
      const crossed = observedIn(shown, steps, linkName(node, to)).find(
        (each) => each.direction === direction,
      );
      return { step: crossed?.step ?? steps.length - 1, direction, packet: sent };
    }),
  );
}

/**
 * Every packet of a journey that comes by a place, with the step at which it does. In: a journey, the steps of its
 * story, and a node's name or a link's. A SYN or a TLS hello goes the same way just ahead of the request, so it counts
 * with its steps.
 */
export function observations(journey: Journey, steps: readonly Step[], place: string): Observation[] {
  const shown = shownOf(journey);
  return [
    ...journey.exchanges.slice(0, -1).flatMap((exchange) => observedAhead(exchange, shown, steps, place)),
    ...observedIn(shown, steps, place),
  ];
}
