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

/** Pixels of one colour beside each other: where each run ends, and the number of its colour. For one picture at a time. */
let runs = { ends: new Uint32Array(0), numbers: new Uint32Array(0) };

/**
 * Numbers the colours of a picture in the order in which they first occur, run by run, and passes over rows that are as the row
 * above. Out: how often each colour stands in all of it.
 */
function number({ width, height, pixels, repeated }: Raster): Counts {
  if (runs.ends.length < pixels.length)
    runs = { ends: new Uint32Array(pixels.length), numbers: new Uint32Array(pixels.length) };
  const { ends, numbers } = runs;
  const census = new Census();
  for (let y = 0, next = 0, nth = 0; y < height; y = next) {
    do next++;
    while (repeated[next] === 1);
    const end = (y + 1) * width;
    for (let at = y * width; at < end; nth++) {
      const colour = pixels[at] ?? 0;
      const start = at;
      do at++;
      while (at < end && pixels[at] === colour);
      const found = census.numberOf(colour);
      census.count(found, (at - start) * (next - y));
      ends[nth] = at;
      numbers[nth] = found;
    }
  }
  return census.counts();
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
  const { width, height, repeated } = raster;
  const { palette, numbers: chosen } = paletteOf(number(raster), limits);
  const { ends, numbers } = runs;
  const pixels = new Uint8Array(width * height);
  for (let y = 0, nth = 0; y < height; y++) {
    const from = y * width;
    if (repeated[y] === 1) {
      pixels.copyWithin(from, from - width, from);
      continue;
    }
    for (let at = from; at < from + width; nth++) {
      const end = ends[nth] ?? 0;
      const colour = chosen[numbers[nth] ?? 0] ?? 0;
      if (end - at > 32) {
        pixels.fill(colour, at, end);
        at = end;
      } else while (at < end) pixels[at++] = colour;
    }
  }
  return { width, height, palette, pixels };
}
