import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedStep, oneOf } from './asked-step.ts';

const KEYS = { page: oneOf(['http', 'https']) };

describe('what an address asks of a widget', () => {
  test('#step=3 of 5 is the third', () => {
    expect(askedStep('#step=3', 5)).toEqual({ step: 3, set: new Map(), problems: [] });
  });
  test('the name of a heading asks for nothing and is no problem', () => {
    expect(askedStep('#what-does-not-follow', 5)).toEqual({ set: new Map(), problems: [] });
  });
  test.each(['0', '6', '-1', '1.5', '3x', '', '99999'])('#step=%s of 5 is refused in words', (text) => {
    const { step, problems } = askedStep(`#step=${text}`, 5);
    expect(step).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(/^U004: .* 1 to 5\.$/)]);
  });
  test('a key that nobody knows is named, and the step still counts', () => {
    const { step, problems } = askedStep('#step=2&colour=red', 5);
    expect(step).toBe(2);
    expect(problems).toEqual([expect.stringMatching(/^U001: .*colour=red.*Known are: step\.$/)]);
  });
  test('a switch has the value asked for if it can', () => {
    expect(askedStep('#page=http', 5, KEYS)).toEqual({ set: new Map([['page', 'http']]), problems: [] });
  });
  test('a switch that cannot stand so is left, and the address is told how it can', () => {
    const { set, problems } = askedStep('#page=ftp', 5, KEYS);
    expect(set.size).toBe(0);
    expect(problems).toEqual([expect.stringMatching(/^U003: .*page=ftp.*http, https\.$/)]);
  });
  test.each(['__proto__', 'constructor', 'toString'])(
    '%s is a key like any other that nobody knows',
    (key) => {
      expect(askedStep(`#${key}=1`, 5, KEYS).problems).toEqual([expect.stringMatching(/^U001/)]);
    },
  );
  test('whatever the address says, there is a step in range or none, and no message is long', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 20 }), (text, key, count) => {
        const { step, problems } = askedStep(`#step=${text}&${key}=${text}`, count, KEYS);
        if (step !== undefined) expect(step >= 1 && step <= count && Number.isInteger(step)).toBe(true);
        for (const problem of problems) expect(problem.length).toBeLessThan(250);
      }),
      { numRuns: 1000 },
    );
  });
});
