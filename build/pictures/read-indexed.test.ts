import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pngOf } from './png.ts';
import { readIndexed } from './read-indexed.ts';

const picture = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), colours: fc.integer({ min: 1, max: 40 }) })
  .chain(({ width, colours }) =>
    fc.array(fc.integer({ min: 0, max: colours - 1 }), { minLength: width, maxLength: width }).map((row) => ({
      width,
      height: 2,
      palette: Array.from({ length: colours }, (_, i) => (0xff000000 | (i * 0x030507)) >>> 0),
      pixels: Uint8Array.from([...row, ...row.toReversed()]),
    })),
  );

test('A picture that is read from its file is the one that was written, and counts its colours.', () => {
  fc.assert(
    fc.property(picture, (each) => {
      const { often, ...read } = readIndexed(pngOf(each, { description: '', licence: '' }));
      expect(read).toEqual(each);
      const counted = each.palette.map((_, i) => each.pixels.filter((number) => number === i).length);
      expect(often).toEqual(counted);
    }),
    { numRuns: 500 },
  );
});
