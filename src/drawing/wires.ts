import { linkHorizontal, linkVertical } from 'd3-shape';
import { linkName } from '#simulation/observed-in.ts';
import { centreOf, type Box, type Layout } from './box.ts';
import type { Point } from './link.ts';

interface Ends {
  readonly source: Point;
  readonly target: Point;
}

const draw = {
  upright: linkVertical<unknown, Ends, Point>(),
  level: linkHorizontal<unknown, Ends, Point>(),
};

/** Whether a link runs down the picture rather than along its row. */
function isUpright(a: Box, b: Box, layout: Layout): boolean {
  return layout.shape === 'tall' || Math.abs(centreOf(a)[0] - centreOf(b)[0]) < Math.min(a.w, b.w) / 2;
}

/** The line between two boxes; `offset` is how far it lies beside their middle. */
function pathBetween(layout: Layout, from: string, to: string, offset: number): string {
  const [a, b] = [layout.boxes[from], layout.boxes[to]];
  if (!a || !b) return '';
  const [[ax, ay], [bx, by]] = [centreOf(a), centreOf(b)];
  const upright = isUpright(a, b, layout);
  const start: Point = upright
    ? [ax + offset, by > ay ? a.y + a.h : a.y]
    : [bx > ax ? a.x + a.w : a.x, ay + offset];
  const end: Point = upright
    ? [bx + offset, by > ay ? b.y : b.y + b.h]
    : [bx > ax ? b.x : b.x + b.w, by + offset];
  return draw[upright ? 'upright' : 'level']({ source: start, target: end }) ?? '';
}

/** Room between the lines of two journeys that share a link. */
const APART = 24;

type Pair = readonly [string, string];

/**
 * The lines of every journey's links, those that share one beside each other. In: a layout, and for each journey its links.
 * Out: for each journey the path of each of its links; of a link to somebody who is not drawn, an empty one.
 */
export function pathsOf(layout: Layout, journeys: readonly (readonly Pair[])[]): (readonly string[])[] {
  const sharers = (name: string): number[] =>
    journeys.flatMap((links, i) => (links.some((pair) => linkName(...pair) === name) ? [i] : []));
  return journeys.map((links, i) =>
    links.map(([from, to]) => {
      const sharing = sharers(linkName(from, to));
      const offset = (sharing.indexOf(i) - (sharing.length - 1) / 2) * APART;
      return pathBetween(layout, from, to, offset);
    }),
  );
}
