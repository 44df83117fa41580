import type { Node } from '#model/network.ts';
import { linkName } from '#simulation/observed-in.ts';
import type { Scene, JourneyScene } from '#drawing/scene.ts';
import { observer, type Observer } from '#words/observer.ts';

/** Somewhere an observer can stand, and what it is called. */
export interface Place {
  readonly place: string;
  readonly title: string;
}

/** Who looks on from a place. In: all nodes by id, and a node’s id or a link’s name. A node that is not there is called by its id. */
export function observerAt(nodes: Readonly<Record<string, Node>>, place: string): Observer {
  const at = (id: string): Node => nodes[id] ?? { id, kind: 'qube', title: id };
  const [one = '', other] = place.split('|');
  return other === undefined ? at(one) : [at(one), at(other)];
}

function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.place, place])).values()];
}

/** Every node of a scene, those on the way of the told journeys shown first. */
export function nodesOf({ nodes }: Scene, toldJourneys: readonly JourneyScene[]): Place[] {
  const onWay = toldJourneys.flatMap(({ links }) => links.flat());
  return unique(
    [...onWay, ...Object.keys(nodes)].map((place) => ({
      place,
      title: observer.label(observerAt(nodes, place)),
    })),
  );
}

/** Every link of the told journeys shown. */
export function linksOf({ nodes }: Scene, toldJourneys: readonly JourneyScene[]): Place[] {
  const title = (a: string, b: string): string => observer.label(observerAt(nodes, `${a}|${b}`));
  return unique(
    toldJourneys.flatMap(({ links }) =>
      links.map(([a, b]) => ({ place: linkName(a, b), title: title(a, b) })),
    ),
  );
}
