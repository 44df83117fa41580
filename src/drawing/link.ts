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

/** What lies a part of the way from one number to another. */
export function mixed(from: number, to: number, part: number): number {
  return from + (to - from) * part;
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
  return [mixed(start[0], end[0], x), mixed(start[1], end[1], y)];
}
