import type { Raster } from './raster.ts';

/** A picture of few colours: each pixel is the number of its colour. */
export interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha in four bytes; at most 256. */
  readonly palette: readonly number[];
  readonly pixels: Uint8Array;
}

/** A picture with how often each of its colours stands in it. */
export interface Counted extends Indexed {
  readonly often: readonly number[];
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

/** The square of how far two colours are apart. A change of hue is seen sooner than one of lightness, and counts more. */
function distance(a: number, b: number): number {
  const red = (a & 255) - (b & 255);
  const green = ((a >>> 8) & 255) - ((b >>> 8) & 255);
  const blue = ((a >>> 16) & 255) - ((b >>> 16) & 255);
  const hue = (red - green) ** 2 + (green - blue) ** 2 + (blue - red) ** 2;
  return red * red + green * green + blue * blue + 2 * hue;
}

/** What the colours that stand for all have to be. */
export interface Limits {
  /** How far the others may be from theirs: the root of the mean square over all pixels. */
  readonly near: number;
  /** How far a colour may be from its own that is seen by itself. */
  readonly far: number;
  /** A colour beyond so many has to fill an area, not only edges; where nothing is said, none has to. */
  readonly most?: number;
}

/** What fills this share of a picture is seen by itself; less of it is the shade of an edge. */
const SEEN = 1 / 40_000;
/** What fills this share is an area. */
const AREA = 1 / 1000;
/** A colour so far from all others is of another hue, or ink: however small the sign, it is not the shade of an edge. */
const OTHER = 150;

/** The number of a colour takes a byte, and one number is left for “as before” (png.ts). */
const AT_MOST = 255;

/**
 * The colours that stand for all: again and again the one that is most missed, by how often it occurs and how far it
 * is from those already there, until all are near enough; then those of small signs that would still be lost. So the flat
 * colours are there exactly, and of the shades at their edges enough. Beyond `most`, only areas and
 * signs of another hue have a colour of their own. Out: the colours, and for each colour counted, in that
 * order, the number of the one that stands for it.
 */
export function paletteOf(
  counts: Counts,
  { near, far, most = AT_MOST }: Limits,
): { readonly palette: readonly number[]; readonly numbers: Uint8Array } {
  const colours = Uint32Array.from(counts.keys());
  const often = Float64Array.from(counts.values());
  const gaps = new Float64Array(colours.length).fill(Infinity);
  const numbers = new Uint8Array(colours.length);
  const all = often.reduce((sum, each) => sum + each, 0);
  const [first] = [...counts].reduce((last, each) => (each[1] > last[1] ? each : last), [0, 0]);
  const palette: number[] = [];
  for (let chosen = first; ;) {
    const newest = palette.push(chosen) - 1;
    const isFull = palette.length >= most;
    const missed = { at: 0, most: 0, sum: 0 };
    const lost = { at: 0, most: 0 };
    for (let i = 0; i < gaps.length; i++) {
      let gap = gaps[i] ?? 0;
      const fresh = distance(colours[i] ?? 0, chosen);
      if (fresh < gap) {
        gaps[i] = gap = fresh;
        numbers[i] = newest;
      }
      const times = often[i] ?? 0;
      const loud = times * gap;
      missed.sum += loud;
      if (loud > missed.most) [missed.at, missed.most] = [i, loud];
      if (loud > lost.most && gap > far * far && times >= (isFull && gap < OTHER * OTHER ? AREA : SEEN) * all)
        [lost.at, lost.most] = [i, loud];
    }
    const enough = isFull || missed.sum <= near * near * all;
    if (palette.length === AT_MOST || (enough && lost.most === 0)) return { palette, numbers };
    chosen = colours[enough ? lost.at : missed.at] ?? 0;
  }
}

/** A picture in few colours, without any dither. */
export function indexed(raster: Raster, limits: Limits): Counted {
  const { width, height, repeated } = raster;
  const counts = number(raster);
  const { palette, numbers: chosen } = paletteOf(counts, limits);
  const often = palette.map(() => 0);
  [...counts.values()].forEach((times, colour) => {
    const own = chosen[colour] ?? 0;
    often[own] = (often[own] ?? 0) + times;
  });
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
      while (at < end) pixels[at++] = colour;
    }
  }
  return { width, height, palette, pixels, often };
}
