import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from './measure.ts';
import type { Face } from './still.ts';

const face = fc.constantFrom<Face[]>('sans', 'serif', 'mono');

describe('the width of a text', () => {
  test('is what the tables of DejaVu say: A 1401, W 2025, i 569 and the space 651 of 2,048 parts', () => {
    const font = { face: 'sans', size: 2048 } as const;
    expect(['A', 'W', 'i', ' '].map((each) => widthOf(each, font))).toEqual([1401, 2025, 569, 651]);
    expect(widthOf('A', { ...font, bold: true })).toBe(1585);
    expect(widthOf('[sys-net]', { face: 'mono', size: 2048 })).toBe(9 * 1233);
  });
  test('of a character that the tables do not have is the widest of its face', () => {
    const font = { face: 'sans', size: 20 } as const;
    expect(widthOf('大', font)).toBeGreaterThanOrEqual(widthOf('—', font));
    expect(widthOf('大', font)).toBeGreaterThan(widthOf('W', font));
  });
  test('grows with the size, and of two texts is that of the one and of the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), face, (a, b, of) => {
        const font = { face: of, size: 22 };
        expect(widthOf(`${a}\n${b}`, font)).toBeCloseTo(
          widthOf(a, font) + widthOf('\n', font) + widthOf(b, font),
        );
        expect(widthOf(a, { face: of, size: 44 })).toBeCloseTo(2 * widthOf(a, font));
      }),
      { numRuns: 1000 },
    );
  });
});
