import { expect, test } from 'vitest';
import { fuzz, type Case } from './fuzz.ts';

const once = (read: () => void): (() => Case) => {
  return () => ({ shown: () => 'c0ffee', read });
};

test('a reader that does not come to an end is stopped, and the case is named', () => {
  const hang = (): void => {
    for (let n = 0; ; n++) if (n < 0) return;
  };
  expect(() => {
    fuzz({ name: 'hang', seed: 7, cases: 1, limit: 50 }, once(hang));
  }).toThrow(/^hang, seed 7, case 0: c0ffee\n.*timed out/);
});

test('a reader that throws is found, and the case is named', () => {
  let read = 0;
  expect(() => {
    fuzz(
      { name: 'throw', seed: 8, cases: 5000 },
      once(() => {
        if (++read === 1500) throw new TypeError('out of bounds');
      }),
    );
  }).toThrow('throw, seed 8, case 1499: c0ffee\nTypeError: out of bounds');
});

test('a run takes as many cases as it says', () => {
  let read = 0;
  fuzz(
    { name: 'count', seed: 9, cases: 2345 },
    once(() => {
      read++;
    }),
  );
  expect(read).toBe(2345);
});
