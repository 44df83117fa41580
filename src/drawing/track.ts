import { linkName } from '#simulation/observed-in.ts';
import { centreOf, type Layout } from './box.ts';
import { mixed, pointOn, type Link, type Point } from './link.ts';
import type { ShownTrace } from './scene.ts';
import { TALL } from './shape.ts';

/** The way of one trace: its links, and between them straight across the boxes. */
export interface Track {
  /** The middle of the first box. */
  readonly origin: Point;
  readonly links: readonly Link[];
  /** For each link: how far it is to its start, to where a packet rests on it, and to its end. */
  readonly marks: readonly { readonly start: number; readonly middle: number; readonly end: number }[];
}

function between([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** Where a packet rests on a link, as a part of the way along it. */
function restOn({ start, end }: Link, { shape }: Layout): number {
  const drop = Math.abs(end[1] - start[1]);
  // On a phone a long link passes beside other boxes: its packet rests before it comes to them.
  return shape === 'tall' && drop > 2 * TALL.gap ? TALL.gap / 2 / drop : 0.5;
}

/** The link that leads from one node to the next: one of the wires, along it or against it. */
function crossing(wires: readonly Link[], from: string, to: string): Link | undefined {
  const wire = wires.find((each) => linkName(each.from, each.to) === linkName(from, to));
  if (!wire || wire.from === from) return wire;
  return { ...wire, from, to, start: wire.end, end: wire.start };
}

/** The way of one trace through the picture, from the middle of its first box to its last, along the wires of its journey. */
export function trackOf(layout: Layout, wires: readonly Link[], { hops }: Pick<ShownTrace, 'hops'>): Track {
  const first = layout.boxes[hops[0]?.node ?? ''];
  const origin = first ? centreOf(first) : ([0, 0] as const);
  const links = hops.flatMap(({ node, to }) => (to === undefined ? [] : (crossing(wires, node, to) ?? [])));
  let at: Point = origin;
  let sum = 0;
  const marks = links.map((link) => {
    const start = sum + between(at, link.start);
    const end = start + between(link.start, link.end);
    at = link.end;
    sum = end;
    return { start, middle: mixed(start, end, restOn(link, layout)), end };
  });
  return { origin, links, marks };
}

/** How far a distance is from one to another, 0 to 1. */
function partOf(along: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (along - from) / (to - from))) : 1;
}

/** The point that lies `along` the track. In: a distance; beyond either end counts as the end. */
export function pointAt({ origin, links, marks }: Track, along: number): Point {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((marks[mid]?.end ?? 0) < along) low = mid + 1;
    else high = mid;
  }
  const [link, mark] = [links[low], marks[low]];
  if (!link || !mark) return origin;
  if (along >= mark.start) return pointOn(link, partOf(along, mark.start, mark.end));
  const [from, begun] = [links[low - 1]?.end ?? origin, marks[low - 1]?.end ?? 0];
  const part = partOf(along, begun, mark.start);
  return [mixed(from[0], link.start[0], part), mixed(from[1], link.start[1], part)];
}
