import type { Network } from '#model/network.ts';
import { linkName } from '#simulation/observed-in.ts';
import { shownOf } from '#simulation/step.ts';
import type { Journey } from '#simulation/trace.ts';
import { wayFor } from './way.ts';

function pairs(nodes: readonly string[]): (readonly [string, string])[] {
  return nodes.slice(1).map((node, i) => [nodes[i] ?? '', node] as const);
}

/** The links a journey may take, whether its packets get so far or not, and those they take besides. */
export function linksOf(network: Network, journey: Journey): (readonly [string, string])[] {
  const taken = shownOf(journey).request.hops.flatMap(({ node, to: next }) =>
    next === undefined ? [] : [[node, next] as const],
  );
  const all = [...pairs(wayFor(network, journey.flow)), ...taken];
  return [...new Map(all.map((pair) => [linkName(...pair), pair])).values()];
}
