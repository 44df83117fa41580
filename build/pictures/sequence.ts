import type { Counted } from './indexed.ts';
import { paletteOf, type Limits } from './palette.ts';
import type { Sequence } from './png.ts';

/** The pictures have few colours by themselves, and much the same ones; one number of sixteen is left for “as before”. */
const LIMITS: Limits = { near: 6, far: 44, most: 32, few: { most: 15, near: 9 } };

/** A picture and how long it is looked at, in hundredths of a second. */
export interface Frame {
  readonly picture: Counted;
  readonly hold: number;
}

/** How often each colour stands in any of the pictures. */
function countsIn(pictures: readonly Counted[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { palette, often } of pictures)
    palette.forEach((colour, i) => counts.set(colour, (counts.get(colour) ?? 0) + (often[i] ?? 0)));
  return counts;
}

/**
 * Pictures as one sequence. In: one at least, of one width; the colours that their drawings name. Out: all as high as the highest,
 * filled up with the colour of their first pixel, in colours that serve all of them.
 */
export function sequenceOf(frames: readonly Frame[], named: ReadonlySet<number>): Sequence {
  const pictures = frames.map(({ picture }) => picture);
  const counts = countsIn(pictures);
  const { palette, numbers: chosen } = paletteOf(counts, LIMITS, named);
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
