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

/** Counts colours and gives them numbers. Most are such as were just seen: only the rest is looked up. */
class Census {
  readonly #known = new Map<number, number>();
  readonly #often: number[] = [];
  readonly #seen = new Uint32Array(NEAR);
  readonly #seenNumber = new Int32Array(NEAR).fill(-1);

  numberOf(colour: number): number {
    const place = Math.imul(colour, 0x9e3779b1) >>> 20;
    const near = this.#seenNumber[place] ?? -1;
    if (near >= 0 && this.#seen[place] === colour) return near;
    const number = this.#known.get(colour) ?? this.#known.size;
    this.#known.set(colour, number);
    this.#seen[place] = colour;
    this.#seenNumber[place] = number;
    return number;
  }

  count(number: number, times: number): void {
    this.#often[number] = (this.#often[number] ?? 0) + times;
  }

  counts(): Counts {
    return new Map([...this.#known.keys()].map((colour, number) => [colour, this.#often[number] ?? 0]));
  }
}

function numbered({ width, height, pixels }: Raster): Numbered {
  const census = new Census();
  const numbers = new Uint32Array(pixels.length);
  for (let y = 0; y < height; y++) {
    const from = y * width;
    for (let x = 0; x < width;) {
      const colour = pixels[from + x] ?? 0;
      const start = x;
      do x++;
      while (x < width && pixels[from + x] === colour);
      const number = census.numberOf(colour);
      census.count(number, x - start);
      if (x - start < 8) for (let at = start; at < x; at++) numbers[from + at] = number;
      else numbers.fill(number, from + start, from + x);
    }
  }
  return { counts: census.counts(), numbers };
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
