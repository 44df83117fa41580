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

/**
 * A link by its line. In: its nodes, and the curve that `pathsOf` drew between their boxes: two ends with two control points.
 * Out: nothing where nothing was drawn.
 */
export function linkAlong([from, to]: readonly [string, string], path: string): Link | undefined {
  if (path === '') return undefined;
  const [x0 = 0, y0 = 0, x1 = 0, , , , x3 = 0, y3 = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  // The first control point of an upright link is straight above or below its end.
  return { from, to, path, start: [x0, y0], end: [x3, y3], upright: x1 === x0 };
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
  // At its ends a packet is where the line meets the box, to the last digit: it does not move while it rests.
  if (part <= 0) return start;
  if (part >= 1) return end;
  const t = 0.5 + Math.sinh(Math.asinh(4 * part - 2) / 3);
  const across = t * t * (3 - 2 * t);
  const [x, y] = upright ? [across, part] : [part, across];
  return [mixed(start[0], end[0], x), mixed(start[1], end[1], y)];
}
