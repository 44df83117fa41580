import { expect, test } from 'vitest';
import { progressLine } from './progress.ts';

function said(isTTY: boolean, all: number): string {
  let text = '';
  const write = (part: string): boolean => {
    text += part;
    return true;
  };
  const progress = progressLine({ write: write, isTTY });
  for (let done = 1; done <= all; done++) progress(done, all);
  return text;
}

test('On a terminal one line says how far the drawing is, and is written over.', () => {
  const text = said(true, 3);
  expect(text).toBe('\rpictures: 1 of 3\rpictures: 2 of 3\rpictures: 3 of 3\n');
});

test('Elsewhere four lines say it at most, the last when all is drawn.', () => {
  expect(said(false, 1132).trim().split('\n')).toEqual([
    'pictures: 283 of 1132',
    'pictures: 566 of 1132',
    'pictures: 849 of 1132',
    'pictures: 1132 of 1132',
  ]);
  expect(said(false, 2).trim().split('\n').at(-1)).toBe('pictures: 2 of 2');
});
