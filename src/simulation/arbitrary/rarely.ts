import fc from 'fast-check';

/** Mostly nothing, one time in `n` a value. */
export function rarely<T>(n: number, values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: n - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: values });
}
