import { interpolateNumber } from 'd3-interpolate';
import { linkHorizontal, linkVertical } from 'd3-shape';
import type { Box, Layout } from './box.ts';

export type Point = readonly [number, number];

/** A link as one trace crosses it: its path, and the two nodes in the order of travel. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  /** Where the line meets the two boxes. */
  readonly start: Point;
  readonly end: Point;
  readonly upright: boolean;
}

interface Ends {
  readonly source: Point;
  readonly target: Point;
}

const draw = {
  upright: linkVertical<unknown, Ends, Point>(),
  level: linkHorizontal<unknown, Ends, Point>(),
};

/** The middle of a box. */
export function centreOf({ x, y, w, h }: Box): Point {
  return [x + w / 2, y + h / 2];
}

/** Whether a link runs down the picture rather than along its row. */
function isUpright(a: Box, b: Box, layout: Layout): boolean {
  return layout.shape === 'tall' || Math.abs(centreOf(a)[0] - centreOf(b)[0]) < Math.min(a.w, b.w) / 2;
}

/** The link between two boxes; `offset` keeps journeys that share it apart. */
export function linkBetween(layout: Layout, from: string, to: string, offset: number): Link | undefined {
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

/**
 * The point on a link's line that has gone a part of the way along it, 0 to 1: down the picture if it is upright, else along
 * its row. The control points of d3's curve lie half-way along, so at the curve's own t it has gone 3t/2 − 3t²/2 + t³ along
 * and 3t² − 2t³ across. With t = 1/2 + s the first is 1/2 + (3s + 4s³)/4, and sinh 3u = 3 sinh u + 4 sinh³ u gives the t
 * of any part.
 */
export function pointOn({ start, end, upright }: Link, part: number): Point {
  const t = 0.5 + Math.sinh(Math.asinh(4 * part - 2) / 3);
  const across = t * t * (3 - 2 * t);
  const [x, y] = upright ? [across, part] : [part, across];
  return [interpolateNumber(start[0], end[0])(x), interpolateNumber(start[1], end[1])(y)];
}
