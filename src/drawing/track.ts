import type { Trace } from '#simulation/trace.ts';
import type { Box, Layout } from './box.ts';
import { TALL } from './shape.ts';

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

/** A polyline with the distance travelled at each of its points. */
export interface Track {
  readonly links: readonly Link[];
  readonly points: readonly Point[];
  readonly distance: readonly number[];
  /** For each link: the distance at its start, where a packet rests on it, and at its end. */
  readonly marks: readonly { readonly start: number; readonly middle: number; readonly end: number }[];
}

const SAMPLES = 16;

function centre({ x, y, w, h }: Box): Point {
  return [x + w / 2, y + h / 2];
}

/** Whether a link runs down the picture rather than along its row. */
function isUpright(a: Box, b: Box, layout: Layout): boolean {
  return layout.shape === 'tall' || Math.abs(centre(a)[0] - centre(b)[0]) < Math.min(a.w, b.w) / 2;
}

/** The link between two boxes; `offset` keeps journeys that share it apart. */
export function linkBetween(layout: Layout, from: string, to: string, offset: number): Link | undefined {
  const [a, b] = [layout.boxes[from], layout.boxes[to]];
  if (!a || !b) return undefined;
  const [[ax, ay], [bx, by]] = [centre(a), centre(b)];
  const upright = isUpright(a, b, layout);
  const start: Point = upright
    ? [ax + offset, by > ay ? a.y + a.h : a.y]
    : [bx > ax ? a.x + a.w : a.x, ay + offset];
  const end: Point = upright
    ? [bx + offset, by > ay ? b.y : b.y + b.h]
    : [bx > ax ? b.x : b.x + b.w, by + offset];
  const [[x0, y0], [x1, y1]] = [start, end];
  const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const bend = upright ? `${x0} ${my} ${x1} ${my}` : `${mx} ${y0} ${mx} ${y1}`;
  return { from, to, path: `M${x0} ${y0}C${bend} ${x1} ${y1}`, start, end, upright };
}

/** A point on the link's curve: its control points lie half-way along. */
function onCurve({ start: [x0, y0], end: [x1, y1], upright }: Link, t: number): Point {
  const u = 1 - t;
  const blend = (p: number, c1: number, c2: number, q: number): number =>
    u * u * u * p + 3 * u * u * t * c1 + 3 * u * t * t * c2 + t * t * t * q;
  const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return upright
    ? [blend(x0, x0, x1, x1), blend(y0, my, my, y1)]
    : [blend(x0, mx, mx, x1), blend(y0, y0, y1, y1)];
}

/** The way of one trace through the picture, from the middle of its first box to its last. */
export function trackOf(layout: Layout, trace: Trace, offset: (a: string, b: string) => number): Track {
  const links: Link[] = [];
  const points: Point[] = [];
  const spans: { first: number; middle: number; last: number }[] = [];
  const origin = layout.boxes[trace.hops[0]?.node ?? ''];
  if (origin) points.push(centre(origin));
  for (const { node, to } of trace.hops) {
    const link = to === undefined ? undefined : linkBetween(layout, node, to, offset(node, to));
    if (!link) continue;
    const first = points.length;
    for (let i = 0; i <= SAMPLES; i++) points.push(onCurve(link, i / SAMPLES));
    links.push(link);
    spans.push({ first, middle: first + SAMPLES / 2, last: first + SAMPLES });
  }
  let sum = 0;
  const distance = points.map(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [x, y];
    return (sum += Math.hypot(x - px, y - py));
  });
  const at = (i: number): number => distance[i] ?? 0;
  return {
    links,
    points,
    distance,
    marks: spans.map(({ first, middle, last }, i) => {
      const [start, end] = [at(first), at(last)];
      const [, top] = links[i]?.start ?? [0, 0];
      const [, foot] = links[i]?.end ?? [0, 0];
      // On a phone a long link passes beside other boxes: its packet rests before it comes to them.
      const early = layout.shape === 'tall' && Math.abs(foot - top) > 2 * TALL.gap;
      return { start, middle: early ? start + TALL.gap / 2 : at(middle), end };
    }),
  };
}

/** The point that lies `along` the track. In: a distance; beyond either end counts as the end. */
export function pointAt({ points, distance }: Track, along: number): Point {
  let low = 0;
  let high = distance.length - 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((distance[mid] ?? 0) < along) low = mid + 1;
    else high = mid;
  }
  const [b, a] = [points[low] ?? [0, 0], points[low - 1] ?? points[0] ?? [0, 0]];
  const [to, from] = [distance[low] ?? 0, distance[low - 1] ?? 0];
  const t = to > from ? Math.min(1, Math.max(0, (along - from) / (to - from))) : 1;
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
