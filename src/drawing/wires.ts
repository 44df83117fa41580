import { linkHorizontal, linkVertical } from 'd3-shape';
import { linkName } from '#simulation/observe.ts';
import { centreOf, type Box, type Layout } from './box.ts';
import type { Link, Point } from './link.ts';

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

/** The link between two boxes; `offset` is how far it lies beside their middle. */
function linkBetween(layout: Layout, from: string, to: string, offset: number): Link | undefined {
  const [a, b] = [layout.boxes[from], layout.boxes[to]];
  if (!a || !b) return undefined;
  const [[ax, ay], [bx, by]] = [centreOf(a), centreOf(b)];
  const upright = isUpright(a, b, layout);
  const start: Point = upright
    ? [ax + offset, by > ay ? a.y + a.h : a.y]
    : [bx > ax ? a.x + a.w : a.x, ay + offset];
  const end: Point = upright
    ? [bx + offset, by > ay ? b.y : b.y + b.h]
    : [bx > ax ? b.x : b.x + b.w, by + offset];
  const path = draw[upright ? 'upright' : 'level']({ source: start, target: end }) ?? '';
  return { from, to, path, start, end, upright };
}

/** Room between the lines of two journeys that share a link. */
const APART = 24;

type Pair = readonly [string, string];

/**
 * The lines of every journey's links, those that share one beside each other. In: a layout, and for each journey its links.
 * Out: for each journey its lines; a link to somebody who is not drawn has none.
 */
export function wiresOf(layout: Layout, journeys: readonly (readonly Pair[])[]): (readonly Link[])[] {
  const sharers = (name: string): number[] =>
    journeys.flatMap((links, i) => (links.some((pair) => linkName(...pair) === name) ? [i] : []));
  return journeys.map((links, i) =>
    links.flatMap(([from, to]) => {
      const sharing = sharers(linkName(from, to));
      const offset = (sharing.indexOf(i) - (sharing.length - 1) / 2) * APART;
      return linkBetween(layout, from, to, offset) ?? [];
    }),
  );
}
