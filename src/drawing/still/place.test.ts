import { expect, test } from 'vitest';
import { placed } from './place.ts';
import type { Mark } from './still.ts';

const spot = { x: 100, y: 10, scale: 2 };

function path(d: string): string {
  const [mark] = placed([{ kind: 'line', d }], spot);
  return mark?.kind === 'line' ? mark.d : '';
}

test('every point of a line is moved, and every length is stretched', () => {
  expect(path('M1 2L3 4C1 2 3 4 5 6Z')).toBe('M102 14L106 18C102 14 106 18 110 22Z');
});
test('a line along or down moves in that direction alone', () => {
  expect(path('M0 0H5V5')).toBe('M100 10H110V20');
});
test('what is counted from the last point is stretched and not moved', () => {
  expect(path('M0 0h5v-5l1.5-.5')).toBe('M100 10h10v-10l3 -1');
});
test('the flags of an arc stay what they are', () => {
  expect(path('M0 5a5 5 0 0 1 5-5A2 2 30 1 0 7 7')).toBe('M100 20a10 10 0 0 1 10 -10A4 4 30 1 0 114 24');
});
test('boxes and texts keep what is not a length', () => {
  const box: Mark = {
    kind: 'box',
    x: 1,
    y: 2,
    w: 3,
    h: 4,
    round: 5,
    fill: 'card',
    faint: 0.5,
    dash: [1, 2],
    thick: 1,
  };
  const text: Mark = {
    kind: 'text',
    x: 1,
    y: 2,
    text: 'To',
    size: 20,
    face: 'serif',
    fill: 'ink',
    bold: true,
  };
  expect(placed([box, text], spot)).toEqual([
    { ...box, x: 102, y: 14, w: 6, h: 8, round: 10, dash: [2, 4], thick: 2 },
    { ...text, x: 102, y: 14, size: 40 },
  ]);
});
