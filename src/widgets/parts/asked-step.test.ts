import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedStep } from './asked-step.ts';

describe('the step that an address asks for', () => {
  test('#step=3 of 5 is the third', () => {
    expect(askedStep('#step=3', 5)).toEqual({ step: 3, problems: [] });
  });
  test('the name of a heading asks for nothing and is no problem', () => {
    expect(askedStep('#what-does-not-follow', 5)).toEqual({ problems: [] });
  });
  test.each(['0', '6', '-1', '1.5', '3x', '', '99999'])('#step=%s of 5 is refused in words', (text) => {
    const { step, problems } = askedStep(`#step=${text}`, 5);
    expect(step).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(/^U004: .* 1 to 5\.$/)]);
  });
  test('a key that nobody knows is named, and the step still counts', () => {
    const { step, problems } = askedStep('#step=2&colour=red', 5);
    expect(step).toBe(2);
    expect(problems).toEqual([expect.stringMatching(/^U001: .*colour=red/)]);
  });
  test('whatever the address says, there is a step in range or none, and no message is long', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, count) => {
        const { step, problems } = askedStep(`#step=${text}`, count);
        if (step !== undefined) expect(step >= 1 && step <= count && Number.isInteger(step)).toBe(true);
        for (const problem of problems) expect(problem.length).toBeLessThan(220);
      }),
      { numRuns: 1000 },
    );
  });
});
