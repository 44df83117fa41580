import type { Network } from '#model/network.ts';
import { linkName } from '#simulation/observe.ts';
import type { Route } from '#scene/picture.ts';

/** Somewhere an observer can stand, and what it is called. */
export interface Place {
  readonly place: string;
  readonly title: string;
}

function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.place, place])).values()];
}

/** Every node that a picture draws, those on the way first. */
export function nodesOf(network: Network, routes: readonly Route[], drawn: Iterable<string>): Place[] {
  const onWay = routes.flatMap(({ wires }) => wires.flatMap(({ from, to }) => [from, to]));
  return unique([...onWay, ...drawn].map((place) => ({ place, title: network.nodes.get(place)?.title ?? place })));
}

/** Every link of the routes. */
export function linksOf(network: Network, routes: readonly Route[]): Place[] {
  const title = (id: string): string => network.nodes.get(id)?.title ?? id;
  return unique(
    routes.flatMap(({ wires }) =>
      wires.map(({ from, to }) => ({ place: linkName(from, to), title: `${title(from)} – ${title(to)}` })),
    ),
  );
}
