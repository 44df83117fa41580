import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneOf, readAddress, stepOf, text, wholeNumber } from './read-address.ts';

const PARTS = {
  step: stepOf(['ask-1', 'wrap-1', 'forward-1', 'forward-2', 'leave-1']),
  page: oneOf(['http', 'https']),
  closed: oneOf([true, false]),
  note: text((key, value) => (value === '' ? `U003: ${key} is empty.` : undefined)),
};
const read = (fragment: string): ReturnType<typeof readAddress<typeof PARTS>> => readAddress(fragment, PARTS);

describe('what an address asks of a widget', () => {
  test('#step=3 of 5 is the third', () => {
    expect(read('#step=3')).toEqual({ values: { step: 3 }, problems: [] });
  });
  test('a step is found by its name as well', () => {
    expect(read('#step=forward-2')).toEqual({ values: { step: 4 }, problems: [] });
  });
  test('the name of a heading asks for nothing and is no problem', () => {
    expect(read('#what-does-not-follow')).toEqual({ values: {}, problems: [] });
  });
  test.each(['0', '6', '-1', '1.5', '3x', '', '99999', 'forward', 'forward-3'])(
    '#step=%s of 5 is refused in words',
    (value) => {
      const { values, problems } = read(`#step=${value}`);
      expect(values).toEqual({});
      expect(problems).toEqual([expect.stringMatching(/^U004: .* 1 to 5\.$/)]);
    },
  );
  test('a number has its ends', () => {
    const parts = { follow: wholeNumber(0, 2) };
    expect([0, 2, 3].map((n) => readAddress(`#follow=${n}`, parts).values.follow)).toEqual([0, 2, undefined]);
  });
  test('a key that nobody knows is named with all that are, and the step still counts', () => {
    const { values, problems } = read('#step=2&colour=red');
    expect(values).toEqual({ step: 2 });
    expect(problems).toEqual([
      expect.stringMatching(/^U001: .*colour=red.*Known are: step, page, closed, note\.$/),
    ]);
  });
  test('a switch has the value asked for if it can, as what it stands for', () => {
    expect(read('#page=http&closed=false')).toEqual({
      values: { page: 'http', closed: false },
      problems: [],
    });
  });
  test('all that cannot be is told at once, each by its number and in the order of the address', () => {
    const { values, problems } = read('#page=ftp&step=9&x=1&note=');
    expect(values).toEqual({});
    expect(problems.map((each) => each.slice(0, 4))).toEqual(['U003', 'U004', 'U001', 'U003']);
    expect(problems[0]).toMatch(/page=ftp.*http, https\.$/);
  });
  test('a key that stands there twice counts as it stands there last', () => {
    expect(read('#step=2&step=4').values.step).toBe(4);
    expect(read('#step=2&step=40').problems).toHaveLength(1);
  });
  test.each(['__proto__', 'constructor', 'toString'])(
    '%s is a key like any other that nobody knows',
    (key) => {
      expect(read(`#${key}=1`).problems).toEqual([expect.stringMatching(/^U001/)]);
    },
  );
  test('whatever the address says, there is a step in range or none, and no message is long', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, key) => {
        const { values, problems } = read(`#step=${value}&${key}=${value}`);
        const { step } = values;
        if (step !== undefined) expect(step >= 1 && step <= 5 && Number.isInteger(step)).toBe(true);
        for (const problem of problems) expect(problem.length).toBeLessThan(250);
      }),
      { numRuns: 1000 },
    );
  });
});
