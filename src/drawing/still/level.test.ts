import { describe, expect, test } from 'vitest';
import { words } from './block.ts';
import { levelled } from './level.ts';
import { misfits } from './misfits.ts';
import { ROOM, sheet } from './sheet.ts';
import type { Still } from './still.ts';

const stillOf = (sentence: string): Still =>
  sheet({ title: 'A title', count: '1 of 2', sentence }, words('The drawing', ROOM), []);

const heightOf = ({ marks }: Still, text: string): number | undefined =>
  marks.flatMap((mark) => (mark.kind === 'text' && mark.text === text ? [mark.y] : []))[0];

describe('The steps of one story', () => {
  const [short, long] = [stillOf('It leaves.'), stillOf('It leaves, and goes on, as it does. '.repeat(8))];
  const [first, second] = levelled([short, long]);

  test('have their drawings at one height, however long their sentences are.', () => {
    expect(heightOf(short, 'The drawing')).not.toBe(heightOf(long, 'The drawing'));
    expect(first && heightOf(first, 'The drawing')).toBe(heightOf(long, 'The drawing'));
    expect(second && heightOf(second, 'The drawing')).toBe(heightOf(long, 'The drawing'));
  });

  test('keep their headings where they are, and everything on the sheet.', () => {
    expect(first && heightOf(first, 'It leaves.')).toBe(heightOf(short, 'It leaves.'));
    expect([first, second].map((still) => still && misfits(still))).toEqual([[], []]);
  });

  test('are as they were where they have but one.', () => {
    expect(levelled([short])).toEqual([short]);
    expect(levelled([])).toEqual([]);
  });
});
