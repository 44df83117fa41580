import type { Raster } from './raster.ts';

/** A picture of few colours: each pixel is the number of its colour. */
export interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha in four bytes; at most 256. */
  readonly palette: readonly number[];
  readonly pixels: Uint8Array;
}

/** Colours, and how often each of them stands in a picture. */
export type Counts = ReadonlyMap<number, number>;

/** A picture as numbers of its colours, in the order in which they first occur. */
interface Numbered {
  readonly counts: Counts;
  readonly numbers: Uint32Array;
}

/** How many colours are found without a search; a picture has some hundreds. */
const NEAR = 4096;

/** Most pixels are as the one before, and most others of a colour just seen: only the rest is looked up. */
function numbered({ pixels }: Raster): Numbered {
  const known = new Map<number, number>();
  const often: number[] = [];
  const seen = new Uint32Array(NEAR);
  const seenNumber = new Int32Array(NEAR).fill(-1);
  const numbers = new Uint32Array(pixels.length);
  let colour = -1;
  let number = -1;
  let length = 0;
  for (let i = 0; i < pixels.length; i++) {
    const each = pixels[i] ?? 0;
    if (each !== colour) {
      if (number >= 0) often[number] = (often[number] ?? 0) + length;
      length = 0;
      colour = each;
      const place = Math.imul(each, 0x9e3779b1) >>> 20;
      number = seen[place] === each ? (seenNumber[place] ?? -1) : -1;
      if (number < 0) {
        number = known.get(each) ?? known.size;
        known.set(each, number);
        seen[place] = each;
        seenNumber[place] = number;
      }
    }
    length += 1;
    numbers[i] = number;
  }
  if (number >= 0) often[number] = (often[number] ?? 0) + length;
  return { counts: new Map([...known.keys()].map((key, i) => [key, often[i] ?? 0])), numbers };
}

function distance(a: number, b: number): number {
  const red = (a & 255) - (b & 255);
  const green = ((a >>> 8) & 255) - ((b >>> 8) & 255);
  const blue = ((a >>> 16) & 255) - ((b >>> 16) & 255);
  return red * red + green * green + blue * blue;
}

/** How many colours there may be, and how far the others may be from theirs: the root of the mean square over all pixels. */
export interface Limits {
  readonly most: number;
  readonly near: number;
}

/**
 * The colours that stand for all: again and again the one that is most missed, by how often it occurs and how far it
 * is from those already there, until all are near enough. So the flat colours are there exactly, and of the shades at
 * their edges enough. Out: the colours, and for each colour counted, in that order, the number of the one that stands
 * for it.
 */
export function paletteOf(
  counts: Counts,
  { most, near }: Limits,
): { readonly palette: readonly number[]; readonly numbers: Uint8Array } {
  const colours = Uint32Array.from(counts.keys());
  const often = Float64Array.from(counts.values());
  const far = new Float64Array(colours.length).fill(3 * 256 * 256);
  const numbers = new Uint8Array(colours.length);
  const enough = near * near * often.reduce((sum, each) => sum + each, 0);
  const palette: number[] = [];
  for (;;) {
    let [missed, loudest, sum] = [0, 0, 0];
    for (let i = 0; i < far.length; i++) {
      const loud = (far[i] ?? 0) * (often[i] ?? 0);
      sum += loud;
      if (loud > loudest) [missed, loudest] = [i, loud];
    }
    if (sum <= enough || palette.length === most) return { palette, numbers };
    const chosen = colours[missed] ?? 0;
    for (let i = 0; i < far.length; i++) {
      const gap = distance(colours[i] ?? 0, chosen);
      if (gap < (far[i] ?? 0)) [far[i], numbers[i]] = [gap, palette.length];
    }
    palette.push(chosen);
  }
}

/** A picture in few colours, without any dither. */
export function indexed(raster: Raster, limits: Limits): Indexed {
  const { width, height } = raster;
  const { counts, numbers } = numbered(raster);
  const chosen = paletteOf(counts, limits);
  const pixels = new Uint8Array(numbers.length);
  for (let i = 0; i < pixels.length; i++) pixels[i] = chosen.numbers[numbers[i] ?? 0] ?? 0;
  return { width, height, palette: chosen.palette, pixels };
}
