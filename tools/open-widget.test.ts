import { describe, expect, test } from 'vitest';
import { tellingSteps } from './open-widget.ts';

describe('The steps of a widget that are looked at', () => {
  test.each([
    [0, []],
    [1, [1]],
    [2, [1, 2]],
    [7, [1, 4, 7]],
    [8, [1, 4, 8]],
  ])('of %i are %j: first, middle and last.', (count, steps) => {
    expect(tellingSteps(count)).toEqual(steps);
  });
});
