import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box, Layout } from './box.ts';
import { linkAlong, pointOn, type Link } from './link.ts';
import { pathsOf } from './wires.ts';

const NOWHERE = { x: 0, y: 0, w: 0, h: 0 };

function boxAt(id: string, x: number, y: number): Box {
  return { id, x, y, w: 100, h: 60, side: 0 };
}

/** Two boxes that do not overlap, wherever they are, in a picture of either shape; and the link between them. */
const anyLink = fc
  .record({
    shape: fc.constantFrom('wide' as const, 'tall' as const),
    x: fc.integer({ min: -900, max: 900 }),
    y: fc.integer({ min: -900, max: 900 }),
    sharers: fc.integer({ min: 1, max: 3 }),
  })
  .filter(({ x, y }) => Math.abs(x) > 110 && Math.abs(y) > 70)
  .map(({ shape, x, y, sharers }): Link => {
    const layout: Layout = {
      shape,
      width: 1000,
      height: 1000,
      boxes: { a: boxAt('a', 0, 0), b: boxAt('b', x, y) },
      machine: NOWHERE,
      floor: NOWHERE,
      outside: NOWHERE,
    };
    const journeys = Array.from({ length: sharers }, () => [['a', 'b'] as const]);
    const link = linkAlong(['a', 'b'], pathsOf(layout, journeys)[0]?.[0] ?? '');
    if (!link) throw new RangeError('both boxes are there');
    return link;
  });

/** A point of the Bézier curve that a path says, at the curve’s own parameter; SVG 2 §9.3.6. */
function onPath(path: string, t: number): readonly [number, number] {
  const [x0 = NaN, y0 = NaN, ...controls] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN, x3 = NaN, y3 = NaN] = controls;
  const at = (a: number, b: number, c: number, d: number): number =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return [at(x0, x1, x2, x3), at(y0, y1, y2, y3)];
}

/** Where the drawn line is, once it has gone a part of the way; found by halving. */
function drawnAt({ path, start, end, upright }: Link, part: number): readonly [number, number] {
  const axis = upright ? 1 : 0;
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    const gone = (onPath(path, middle)[axis] - start[axis]) / (end[axis] - start[axis]);
    if (gone < part) low = middle;
    else high = middle;
  }
  return onPath(path, (low + high) / 2);
}

test('a packet is on the line that is drawn, wherever it has come to', () => {
  fc.assert(
    fc.property(anyLink, fc.double({ min: 0, max: 1, noNaN: true }), (link, part) => {
      const [x, y] = pointOn(link, part);
      const [dx, dy] = drawnAt(link, part);
      expect(Math.hypot(x - dx, y - dy)).toBeLessThan(0.02);
    }),
    { numRuns: 500 },
  );
});

test('a link leaves from where its line meets the first box, and ends where it meets the other', () => {
  fc.assert(
    fc.property(anyLink, (link) => {
      const near = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
        Math.hypot(ax - bx, ay - by);
      expect(near(pointOn(link, 0), link.start)).toBeLessThan(1e-6);
      expect(near(pointOn(link, 1), link.end)).toBeLessThan(1e-6);
    }),
  );
});
