import type { Network } from '#model/network.ts';
import { linkName } from '#simulation/observed-in.ts';
import { sight } from '#simulation/sight.ts';
import type { Step } from '#simulation/step.ts';
import type { Journey, Timeline } from '#simulation/trace.ts';

/** Every place that can look on: each node, and each link that some packet takes. */
function places(network: Network, timeline: Timeline): string[] {
  const links = timeline.flatMap((journey) =>
    journey.exchanges.flatMap(({ request, reply }) =>
      [...request.hops, ...(reply?.hops ?? [])].flatMap(({ node, to }) =>
        to === undefined ? [] : [linkName(node, to)],
      ),
    ),
  );
  return [...new Set([...network.nodes.keys(), ...links])];
}

function journeyData(
  network: Network,
  journey: Journey,
  steps: readonly Step[],
  observers: readonly string[],
): object {
  const seen = observers.map((place) => [
    place,
    steps.map((_, upTo) => sight(network, journey, steps, { place }, upTo)),
  ]);
  return { ...journey, steps, sight: Object.fromEntries(seen) as object };
}

/**
 * The whole of a timeline as JSON, one journey at a time: a large machine makes more text than one
 * string can hold. `observer` limits the sight to one place.
 */
export function* jsonPieces(
  network: Network,
  timeline: Timeline,
  stories: readonly (readonly Step[])[],
  observer?: string,
): Generator<string> {
  const observers = observer === undefined ? places(network, timeline) : [observer];
  yield `{"scenario":${JSON.stringify(network.scenario)},"journeys":[`;
  for (const [i, journey] of timeline.entries()) {
    yield `${i > 0 ? ',' : ''}${JSON.stringify(journeyData(network, journey, stories[i] ?? [], observers))}`;
  }
  yield ']}\n';
}
