import { decode } from 'fast-png';
import type { Counted } from './indexed.ts';

/** A PNG of ours as the picture that it was made of. In: a file as pngOf() makes it. Refuses one without a palette. */
export function readIndexed(png: Uint8Array): Counted {
  const { width, height, depth, data, palette } = decode(png);
  if (!palette) throw new Error('A picture of a step has no palette.');
  const pixels = new Uint8Array(width * height);
  const often = palette.map(() => 0);
  // The library gives two pixels in a byte as they stand.
  const row = Math.ceil((width * depth) / 8);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const byte = data[y * row + ((x * depth) >> 3)] ?? 0;
      const number = depth === 8 ? byte : (byte >> (x % 2 === 0 ? 4 : 0)) & 15;
      pixels[y * width + x] = number;
      often[number] = (often[number] ?? 0) + 1;
    }
  const colours = palette.map(
    ([red = 0, green = 0, blue = 0]) => (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0,
  );
  return { width, height, palette: colours, pixels, often };
}
