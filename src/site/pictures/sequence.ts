import { paletteOf, type Indexed, type Limits } from './palette.ts';
import type { Sequence } from './png.ts';

/** The pictures have few colours by themselves, and much the same ones. */
const LIMITS: Limits = { most: 128, near: 3 };

/** A picture and how long it is looked at, in hundredths of a second. */
export interface Frame {
  readonly picture: Indexed;
  readonly hold: number;
}

/** How often each colour stands in any of the pictures. */
function countsIn(pictures: readonly Indexed[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { palette, pixels } of pictures) {
    const often = new Uint32Array(palette.length);
    for (let at = 0; at < pixels.length; at++) {
      const number = pixels[at] ?? 0;
      often[number] = (often[number] ?? 0) + 1;
    }
    palette.forEach((colour, number) => counts.set(colour, (counts.get(colour) ?? 0) + (often[number] ?? 0)));
  }
  return counts;
}

/**
 * Pictures as one sequence. In: one at least, of one width. Out: all as high as the highest, filled up with the colour
 * of their first pixel, in colours that serve all of them.
 */
export function sequenceOf(frames: readonly Frame[]): Sequence {
  const pictures = frames.map(({ picture }) => picture);
  const counts = countsIn(pictures);
  const { palette, numbers: chosen } = paletteOf(counts, LIMITS);
  const numberOf = new Map([...counts.keys()].map((colour, i) => [colour, chosen[i] ?? 0]));
  const width = pictures[0]?.width ?? 0;
  const height = Math.max(...pictures.map((each) => each.height));
  return {
    width,
    height,
    palette,
    scenes: frames.map(({ picture, hold }) => {
      const numbers = Uint8Array.from(picture.palette, (colour) => numberOf.get(colour) ?? 0);
      const paper = numbers[picture.pixels[0] ?? 0] ?? 0;
      const pixels = new Uint8Array(width * height).fill(paper);
      for (let at = 0; at < picture.pixels.length; at++) pixels[at] = numbers[picture.pixels[at] ?? 0] ?? 0;
      return { pixels, hold };
    }),
  };
}
