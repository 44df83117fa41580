import { paletteOf, type Counts, type Limits } from './palette.ts';
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

/** What a picture is made of. */
interface Found {
  /** How often each colour stands in all of it. */
  readonly counts: Counts;
  /** The colours that somewhere fill three by three pixels: the shade of an edge does not. */
  readonly flat: ReadonlySet<number>;
}

/** Whether three pixels of a run have its colour above and below as well. In: where the run begins and ends. */
function fillsSquare({ width, pixels }: Raster, from: number, end: number): boolean {
  const colour = pixels[from];
  for (let at = from, beside = 0; at < end; at++) {
    beside = pixels[at - width] === colour && pixels[at + width] === colour ? beside + 1 : 0;
    if (beside === 3) return true;
  }
  return false;
}

/**
 * Numbers the colours of a picture in the order in which they first occur, run by run, and passes over rows that are as the row
 * above.
 */
function number(raster: Raster): Found {
  const { width, height, pixels, repeated } = raster;
  if (runs.ends.length < pixels.length)
    runs = { ends: new Uint32Array(pixels.length), numbers: new Uint32Array(pixels.length) };
  const { ends, numbers } = runs;
  const census = new Census();
  const flat = new Set<number>();
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
      // Of rows that are alike, the first and the last have others beside them.
      const last = (next - 1 - y) * width;
      if (
        at - start >= 3 &&
        !flat.has(colour) &&
        (next - y >= 3 || fillsSquare(raster, start, at) || fillsSquare(raster, start + last, at + last))
      )
        flat.add(colour);
      ends[nth] = at;
      numbers[nth] = found;
    }
  }
  return { counts: census.counts(), flat };
}

/**
 * A picture in few colours, without any dither. In: the picture, what its colours have to be, and the colours that its drawing names:
 * each of them that is to be seen stays exactly as it is.
 */
export function indexed(raster: Raster, limits: Limits, named: ReadonlySet<number> = new Set()): Counted {
  const { width, height, repeated } = raster;
  const { counts, flat } = number(raster);
  const { palette, numbers: chosen } = paletteOf(counts, limits, named.union(flat));
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
