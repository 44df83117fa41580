import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE, shareLine, table, wrap } from './table.ts';

test('text is broken between words, and a long word behind a hyphen or a slash', () => {
  expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrap('qubes-core-agent-linux', 12)).toEqual(['qubes-core-', 'agent-linux']);
  expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

test('an indent is kept on every line that it breaks into', () => {
  expect(wrap('a\n  b c d', 5)).toEqual(['a', '  b c', '  d']);
});

test('a character that takes two columns is counted as two', () => {
  expect(wrap('大きさ', 4)).toEqual(['大き', 'さ']);
});

test('nothing of a text is lost when it is wrapped, and no line is wider than asked', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '/') }),
      fc.integer({ min: 2, max: 12 }),
      (text, width) => {
        const lines = wrap(text.trim(), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a table fills the line and no more, and sets a stack beside the cells of its row', () => {
  const widths = shareLine([4], [1, 1]);
  const lines = table(
    ['a', 'b', 'c'],
    [
      {
        cells: ['one'],
        stack: [
          ['two', 'x '.repeat(60)],
          ['three', 'y'],
        ],
      },
    ],
    widths,
  );
  expect(lines[1]).toHaveLength(LINE);
  expect(lines.map((line) => line.split('│').map((cell) => cell.trim()))).toEqual([
    ['a', 'b', 'c'],
    [lines[1]],
    ['one', 'two', Array(23).fill('x').join(' ')],
    ['', '', Array(23).fill('x').join(' ')],
    ['', '', Array(14).fill('x').join(' ')],
    ['', 'three', 'y'],
  ]);
});
