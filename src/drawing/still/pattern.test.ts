import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dots, stripes } from './pattern.ts';

const length = fc.integer({ min: 8, max: 200 });
const area = fc.record({ x: length, y: length, w: length, h: length });

interface Outline {
  readonly points: readonly (readonly [number, number])[];
}

function outlinesOf(d: string): Outline[] {
  return d
    .split('Z')
    .filter((each) => each !== '')
    .map((each) => {
      const numbers = (each.match(/-?[\d.]+/g) ?? []).map(Number);
      return {
        points: numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : [])),
      };
    });
}

/** The shoelace formula. */
function surface({ points }: Outline): number {
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

test('no stripe sticks out of its area', () => {
  fc.assert(
    fc.property(area, fc.integer({ min: -90, max: 90 }), ({ x, y, w, h }, turn) => {
      const outlines = outlinesOf(stripes({ x, y, w, h }, { turn, pitch: 6, broad: 2 }));
      const out = outlines
        .flatMap(({ points }) => points)
        .filter(([px, py]) => px < x - 0.01 || px > x + w + 0.01 || py < y - 0.01 || py > y + h + 0.01);
      expect(out).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
test('stripes cover as much of a large area as each covers of its pitch', () => {
  fc.assert(
    fc.property(fc.integer({ min: -90, max: 90 }), fc.integer({ min: 1, max: 5 }), (turn, broad) => {
      const outlines = outlinesOf(stripes({ x: 0, y: 0, w: 600, h: 600 }, { turn, pitch: 6, broad }));
      const covered = outlines.reduce((sum, outline) => sum + surface(outline), 0);
      expect(covered / (600 * 600)).toBeCloseTo(broad / 6, 1);
    }),
    { numRuns: 200 },
  );
});
test('no dot is cut, and none touches another', () => {
  fc.assert(
    fc.property(area, ({ x, y, w, h }) => {
      const marks = dots({ x, y, w, h }, 6, 3, 'ink', 0.5).flatMap((mark) =>
        mark.kind === 'box' ? [mark] : [],
      );
      expect(marks.length).toBe(Math.floor(w / 6) * Math.floor(h / 6));
      const out = marks.filter(
        (mark) => mark.x < x || mark.x + mark.w > x + w || mark.y < y || mark.y + mark.h > y + h,
      );
      expect(out).toEqual([]);
      expect(new Set(marks.map((mark) => `${mark.x} ${mark.y}`)).size).toBe(marks.length);
    }),
    { numRuns: 300 },
  );
});
