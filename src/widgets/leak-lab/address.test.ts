import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHAPTERS, FIRST_HISTORY, guardsAt } from '#storyboard/leak/history.ts';
import { historyOf, readTrial, withChange, writeTrial, type Change } from './address.ts';
import { SWITCHES } from './switches.ts';

const change = fc
  .tuple(fc.integer({ min: 0, max: CHAPTERS.length - 1 }), fc.constantFrom(...SWITCHES), fc.nat())
  .map(([step, { guard, positions }, n]): Change => ({
    step,
    guard,
    value: positions[n % positions.length] ?? false,
  }));

test('an address leads back to the trial that it was written for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.array(change, { maxLength: 24 }), (step, changes) => {
      const back = readTrial(`#${writeTrial(step, changes)}`);
      expect(back.problems).toEqual([]);
      expect(back.step).toBe(step + 1);
      expect(historyOf(back.changes ?? [])).toEqual(historyOf(changes));
    }),
    { numRuns: 1000 },
  );
});
test('forgetting an earlier change of the same switch at the same step changes no story', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const kept = changes.reduce<readonly Change[]>(withChange, []);
      expect(historyOf(kept)).toEqual(historyOf(changes));
      expect(kept.length).toBeLessThanOrEqual(CHAPTERS.length * SWITCHES.length);
    }),
    { numRuns: 1000 },
  );
});
test('without changes the story is the page’s own', () => {
  expect(historyOf([])).toEqual(FIRST_HISTORY);
});
test('a switch set at the second step stands so at the third, and not at the first', () => {
  const history = historyOf([{ step: 1, guard: 'ipv6', value: true }]);
  expect([0, 1, 2].map((step) => guardsAt(history, step).ipv6)).toEqual([false, true, true]);
});
test.each(['7.ipv6.true', '1.colour.red', '1.ipv6.maybe', 'x', '1.ipv6.true~', '0.ipv6.true'])(
  'set=%s is refused in words',
  (text) => {
    const { changes, problems } = readTrial(`#set=${text}`);
    expect(changes).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(/^U003: .*step, switch/)]);
  },
);
