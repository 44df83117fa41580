import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, roomFor } from './room.ts';

const knots = [280, 480, 980];

test('Between two knots the height lies on the line between them; outside it is that of the last one.', () => {
  const heights = [1000, 800, 300];
  expect([100, 280, 380, 480, 730, 980, 2000].map((width) => between(knots, heights, width))).toEqual([
    1000, 1000, 900, 800, 550, 300, 300,
  ]);
});

test('The room covers all that was measured, whatever it was.', () => {
  const measured = fc
    .array(fc.integer({ min: 100, max: 8000 }), { minLength: 36, maxLength: 36 })
    .map((heights) => heights.map((height, i) => ({ width: 280 + 20 * i, height })));
  fc.assert(
    fc.property(measured, (all) => {
      const room = roomFor(all, knots);
      for (const { width, height } of all) expect(between(knots, room, width)).toBeGreaterThanOrEqual(height);
    }),
    { numRuns: 100 },
  );
});

test('Where heights lie on the lines already, the room is no more than the spare above them.', () => {
  const all = Array.from({ length: 36 }, (_, i) => ({ width: 280 + 20 * i, height: 3000 - 40 * i }));
  const room = roomFor(all, knots);
  for (const { width, height } of all) {
    expect(between(knots, room, width)).toBeLessThanOrEqual(height * 1.03 + 2 * 10 + 1);
  }
});
