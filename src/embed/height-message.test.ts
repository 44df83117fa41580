import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightIn, TALLEST } from './height-message.ts';

const message = { type: 'isolation-diagram', version: 1 };

test('A height message tells its height, from one pixel to the tallest.', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: TALLEST }), (height) => {
      expect(heightIn({ ...message, height })).toBe(height);
      expect(heightIn(structuredClone({ height, ...message }))).toBe(height);
    }),
  );
});

test('A height that is no whole number of pixels, or too small or too large, is none.', () => {
  const fraction = fc.double({ noInteger: true });
  const outside = fc.integer().filter((n) => n < 1 || n > TALLEST);
  fc.assert(
    fc.property(fc.oneof(fraction, outside, fc.string(), fc.bigInt(), fc.anything()), (height) => {
      fc.pre(!(Number.isInteger(height) && Number(height) >= 1 && Number(height) <= TALLEST));
      expect(heightIn({ ...message, height })).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test('Any other type or version, a field too many or a field too few, and it is no height message.', () => {
  const whole = { ...message, height: 700 };
  expect(heightIn(whole)).toBe(700);
  fc.assert(
    fc.property(fc.constantFrom('type', 'version', 'height'), fc.anything(), (field, value) => {
      fc.pre(!Object.is(whole[field], value));
      fc.pre(field !== 'height');
      expect(heightIn({ ...whole, [field]: value })).toBeUndefined();
    }),
  );
  for (const field of Object.keys(whole)) {
    const { [field as 'type']: _, ...rest } = whole;
    expect(heightIn(rest)).toBeUndefined();
  }
  expect(heightIn({ ...whole, extra: 1 })).toBeUndefined();
  expect(heightIn(Object.assign([], whole))).toBe(700);
});

test('Whatever is posted, it is not misunderstood and nothing throws.', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
      (data) => {
        expect(heightIn(data)).toBeUndefined();
      },
    ),
    { numRuns: 2000 },
  );
});
