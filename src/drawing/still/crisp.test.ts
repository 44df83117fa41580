import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crisp } from './crisp.ts';
import type { Mark } from './still.ts';

const PIXEL = 1 / 0.6;

const length = fc.double({ min: 20, max: 900, noNaN: true });
const thick = fc.double({ min: 0.5, max: 12, noNaN: true });

/** How far a length is from a whole number of pixels. */
function off(at: number, pixel = PIXEL): number {
  return Math.abs(at / pixel - Math.round(at / pixel));
}

type Box = Extract<Mark, { kind: 'box' }>;

/** Its four outer edges: left, top, right and bottom. */
function edgesOf({ x, y, w, h, stroke, thick: t = 1 }: Box): number[] {
  const half = stroke === undefined ? 0 : t / 2;
  return [x - half, y - half, x + w + half, y + h + half];
}

const box = fc
  .record({ x: length, y: length, w: length, h: length, thick, isStroked: fc.boolean() })
  .map(({ isStroked, thick: t, ...area }): Box => ({
    kind: 'box',
    ...area,
    fill: 'card',
    ...(isStroked && { stroke: 'ink', thick: t }),
  }));

describe('a mark on pixels', () => {
  test('has its outer edges on whole ones if it is a box, none of them moved by more than half of one', () => {
    fc.assert(
      fc.property(box, (mark) => {
        const before = edgesOf(mark);
        const after = edgesOf(crisp(mark, PIXEL) as Box);
        after.forEach((edge, i) => {
          expect(off(edge)).toBeLessThan(1e-6);
          expect(Math.abs(edge - (before[i] ?? NaN))).toBeLessThanOrEqual(PIXEL / 2 + 1e-9);
        });
      }),
    );
  });
  test('has strokes of half pixels, of one half at least, and nearly as thick as before', () => {
    fc.assert(
      fc.property(box, thick, (mark, t) => {
        const { thick: after = NaN } = crisp({ ...mark, stroke: 'ink', thick: t }, PIXEL) as Box;
        expect(off(after, PIXEL / 2)).toBeLessThan(1e-6);
        expect(after).toBeGreaterThan(0);
        expect(Math.abs(after - t)).toBeLessThanOrEqual(PIXEL / 2);
      }),
    );
  });
  test('is a stroke along the axes with both its edges on pixels of the double size, and its ends on whole ones', () => {
    fc.assert(
      fc.property(length, length, length, thick, fc.boolean(), (x, y, along, t, isUpright) => {
        const d = isUpright ? `M${x} ${y}L${x} ${y + along}` : `M${x} ${y}L${x + along} ${y}`;
        const drawn = crisp({ kind: 'line', d, stroke: 'ink', thick: t }, PIXEL) as Extract<
          Mark,
          { kind: 'line' }
        >;
        const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = (drawn.d.match(/[\d.]+/g) ?? []).map(Number);
        const [across, still, from, to] = isUpright ? [x1, x2, y1, y2] : [y1, y2, x1, x2];
        const half = (drawn.thick ?? NaN) / 2;
        expect(across).toBe(still);
        expect(off(across - half)).toBeLessThan(1e-6);
        expect(off(across + half, PIXEL / 2)).toBeLessThan(1e-6);
        expect(off(from)).toBeLessThan(1e-6);
        expect(off(to)).toBeLessThan(1e-6);
      }),
    );
  });
  test('stays where it is if it is a circle, a slant, a curve or an area', () => {
    const marks: readonly Mark[] = [
      { kind: 'box', x: 1.1, y: 2.2, w: 4.5, h: 4.5, round: 2.25, fill: 'ink' },
      { kind: 'line', d: 'M1.1 2.2L9.3 8.4', stroke: 'ink', thick: 2 },
      { kind: 'line', d: 'M1.1 2.2C3 2.2 5 7 9.3 8.4', stroke: 'ink', thick: 2 },
      { kind: 'line', d: 'M1.1 2.2L9.3 2.2L9.3 7.4Z', fill: 'ink' },
    ];
    for (const mark of marks) expect(crisp(mark, PIXEL)).toEqual(mark);
  });
  test('begins on a pixel if it is a text', () => {
    const text: Mark = { kind: 'text', x: 7, y: 99, text: '02 00', size: 20, face: 'mono', fill: 'ink' };
    const { x, y } = crisp(text, PIXEL) as Extract<Mark, { kind: 'text' }>;
    expect([off(x), off(y)]).toEqual([0, 0]);
  });
});
