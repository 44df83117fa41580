import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readView, writeView } from './address.ts';

const view = fc.record(
  {
    at: fc.integer({ min: 0, max: 12 }),
    protocol: fc.constantFrom(0, 1),
    lookUp: fc.constantFrom(0, 1, 2),
    pair: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
  },
  { requiredKeys: ['at', 'protocol', 'lookUp'] },
);

test('an address leads back to the view that it was written for', () => {
  fc.assert(
    fc.property(view, (shown) => {
      const { problems, ...back } = readView(`#${writeView(shown)}`);
      expect(problems).toEqual([]);
      expect({ protocol: 0, lookUp: 0, ...back }).toEqual(shown);
    }),
    { numRuns: 1000 },
  );
});
test('a comparison of set-ups that are not there is refused, with those that are', () => {
  expect(readView('#beside=vpn~ssh').problems).toEqual([expect.stringMatching(/^U003: .*none, vpn/)]);
});
