import { curveLinearClosed, line } from 'd3-shape';
import type { Area } from '../box.ts';
import type { Mark, Paint } from './still.ts';

type Point = readonly [number, number];

/** The part of a convex outline on whose points `inside` is not negative. */
function cut(outline: readonly Point[], inside: (point: Point) => number): Point[] {
  return outline.flatMap((point, i): Point[] => {
    const before = outline.at(i - 1) ?? point;
    const [was, is] = [inside(before), inside(point)];
    const t = was / (was - is);
    const crossing: Point = [before[0] + (point[0] - before[0]) * t, before[1] + (point[1] - before[1]) * t];
    if (is < 0) return was < 0 ? [] : [crossing];
    return was < 0 ? [crossing, point] : [point];
  });
}

const outlined = line<Point>().curve(curveLinearClosed).digits(2);

interface Stripes {
  /** Clockwise from upright, in degrees. */
  readonly turn: number;
  /** From one stripe to the next, and how broad each is, in pixels. */
  readonly pitch: number;
  readonly broad: number;
}

/** Stripes that fill an area to its edges and do not stick out. Out: path data of absolute commands. */
export function stripes({ x, y, w, h }: Area, { turn, pitch, broad }: Stripes): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const along = ([px, py]: Point): number => (px - x) * cos + (py - y) * sin;
  const corners: readonly Point[] = [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ];
  const reach = corners.map(along);
  const [low, high] = [Math.min(...reach), Math.max(...reach)];
  const count = Math.ceil((high - low) / pitch);
  return Array.from({ length: count }, (_, i) => low + i * pitch)
    .map((start) => {
      const after = cut(corners, (point) => along(point) - start);
      return cut(after, (point) => start + broad - along(point));
    })
    .filter((outline) => outline.length > 2)
    .map((outline) => outlined(outline) ?? '')
    .join('');
}

/** Dots in rows, none of them cut. */
export function dots(
  { x, y, w, h }: Area,
  pitch: number,
  across: number,
  fill: Paint,
  faint: number,
): Mark[] {
  const [columns, rows] = [Math.floor(w / pitch), Math.floor(h / pitch)];
  const [left, top] = [x + (w - columns * pitch) / 2, y + (h - rows * pitch) / 2];
  return Array.from({ length: columns * rows }, (_, i): Mark => ({
    kind: 'box',
    x: left + (i % columns) * pitch + (pitch - across) / 2,
    y: top + Math.floor(i / columns) * pitch + (pitch - across) / 2,
    w: across,
    h: across,
    round: across / 2,
    fill,
    faint,
  }));
}
