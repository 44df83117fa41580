import { linkName } from '#simulation/observe.ts';
import type { Show, TaleShow } from '#scene/show.ts';

/** Somewhere an observer can stand, and what it is called. */
export interface Place {
  readonly place: string;
  readonly title: string;
}

function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.place, place])).values()];
}

/** Every node of a show, those on the way of the tales shown first. */
export function nodesOf({ nodes }: Show, tales: readonly TaleShow[]): Place[] {
  const onWay = tales.flatMap(({ links }) => links.flat());
  return unique(
    [...onWay, ...Object.keys(nodes)].map((place) => ({ place, title: nodes[place]?.title ?? place })),
  );
}

/** Every link of the tales shown. */
export function linksOf({ nodes }: Show, tales: readonly TaleShow[]): Place[] {
  const title = (id: string): string => nodes[id]?.title ?? id;
  return unique(
    tales.flatMap(({ links }) =>
      links.map(([a, b]) => ({ place: linkName(a, b), title: `${title(a)} – ${title(b)}` })),
    ),
  );
}
