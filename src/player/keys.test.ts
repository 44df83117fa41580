import { expect, test } from 'vitest';
import { moveBy } from './keys.ts';

const press = (key: string, held = {}): Parameters<typeof moveBy>[0] => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['ArrowRight', 3],
  ['ArrowDown', 3],
  ['ArrowLeft', 1],
  ['ArrowUp', 1],
  ['Home', 0],
  ['End', 5],
])('from the third of six, %s leads to number %i, counted from 0', (key, to) => {
  expect(moveBy(press(key), 2, 5)).toBe(to);
});

test('at an end there is no way on', () => {
  expect(moveBy(press('ArrowLeft'), 0, 5)).toBe(0);
  expect(moveBy(press('ArrowRight'), 5, 5)).toBe(5);
});

test.each(['Enter', ' ', 'a', 'toString'])('%j is no way to move', (key) => {
  expect(moveBy(press(key), 2, 5)).toBeUndefined();
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])(
  'with %s held, a key is the browser’s own',
  (held) => {
    expect(moveBy(press('ArrowRight', { [held]: true }), 2, 5)).toBeUndefined();
  },
);
