import { expect, test } from 'vitest';
import { saidOnce } from './said-once.ts';

const asks = { who: ['personal'], sentence: 'The packet leaves.' };

test('what happens to all packets alike is said once, of all of them', () => {
  expect(saidOnce([asks, { ...asks, who: ['untrusted'] }])).toEqual([
    { who: ['personal', 'untrusted'], sentence: 'The packet leaves.' },
  ]);
});

test('what happens to one of them otherwise is said of each', () => {
  const other = { who: ['untrusted'], sentence: 'The packet is dropped.' };
  expect(saidOnce([asks, other])).toEqual([asks, other]);
});

test('of one packet its own is said, and of none nothing', () => {
  expect(saidOnce([asks])).toEqual([asks]);
  expect(saidOnce([])).toEqual([]);
});
