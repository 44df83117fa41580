/** Colours, and how often each of them stands in a picture. */
export type Counts = ReadonlyMap<number, number>;

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
  /** A colour beyond so many has to be flat or of another hue, not the shade of an edge; where nothing is said, none has to. */
  readonly most?: number;
  /** So many are enough where the others are so near to theirs. */
  readonly few?: { readonly most: number; readonly near: number };
}

/** What fills this share of a picture is seen by itself; less of it is the shade of an edge. */
const SEEN = 1 / 40_000;
/** A colour so far from all others is of another hue, or ink: however small the sign, it is not the shade of an edge. */
const OTHER = 150;

/** The number of a colour takes a byte, and one number is left for “as before” (png.ts). */
const AT_MOST = 255;

/** How often the shades of edges are moved to the middle of what they stand for; more often changes nothing that is seen. */
const TURNS = 4;

/** Colours that stand for those of a picture, and which of them stands for which. */
class Choice {
  readonly palette: number[] = [];
  readonly #colours: Uint32Array;
  readonly #often: Float64Array;
  readonly #all: number;
  readonly #gaps: Float64Array;
  readonly numbers: Uint8Array;

  constructor(counts: Counts, palette: readonly number[] = []) {
    this.#colours = Uint32Array.from(counts.keys());
    this.#often = Float64Array.from(counts.values());
    this.#all = this.#often.reduce((sum, each) => sum + each, 0);
    this.#gaps = new Float64Array(counts.size).fill(Infinity);
    this.numbers = new Uint8Array(counts.size);
    for (const colour of palette) this.add(colour);
  }

  add(colour: number): void {
    const newest = this.palette.push(colour) - 1;
    for (let i = 0; i < this.#gaps.length; i++) {
      const gap = distance(this.#colours[i] ?? 0, colour);
      if (gap >= (this.#gaps[i] ?? 0)) continue;
      this.#gaps[i] = gap;
      this.numbers[i] = newest;
    }
  }

  /** How far colours are from theirs: the mean square. */
  get farness(): number {
    return this.#gaps.reduce((sum, gap, i) => sum + gap * (this.#often[i] ?? 0), 0) / this.#all;
  }

  /** Of the colours that a test lets through, the one that is most missed: by how often it occurs, and how far it is from its own. */
  missed(isAsked: (gap: number, share: number) => boolean): number | undefined {
    let [at, most] = [-1, 0];
    for (let i = 0; i < this.#gaps.length; i++) {
      const [gap, times] = [this.#gaps[i] ?? 0, this.#often[i] ?? 0];
      if (times * gap > most && isAsked(gap, times / this.#all)) [at, most] = [i, times * gap];
    }
    return this.#colours[at];
  }

  /** The choice with its colours from a number on in the middle of all that each stands for, as far as that brings them nearer. */
  settled(from: number, counts: Counts): Choice {
    const sums = this.palette.map(() => ({ red: 0, green: 0, blue: 0, times: 0 }));
    this.numbers.forEach((number, i) => {
      const sum = sums[number];
      const [colour, times] = [this.#colours[i] ?? 0, this.#often[i] ?? 0];
      if (!sum) return;
      sum.red += times * (colour & 255);
      sum.green += times * ((colour >>> 8) & 255);
      sum.blue += times * ((colour >>> 16) & 255);
      sum.times += times;
    });
    const palette = this.palette.map((colour, i) => {
      const { red = 0, green = 0, blue = 0, times = 0 } = sums[i] ?? {};
      if (i < from || times === 0) return colour;
      const [r, g, b] = [red / times, green / times, blue / times].map(Math.round);
      return (0xff000000 | ((b ?? 0) << 16) | ((g ?? 0) << 8) | (r ?? 0)) >>> 0;
    });
    const settled = new Choice(counts, palette);
    return settled.farness < this.farness ? settled : this;
  }
}

/** The choice with shades of edges besides, until all are near enough or there are so many; those in their best places. */
function shaded(counts: Counts, flat: readonly number[], most: number, { near, far }: Limits): Choice {
  let choice = new Choice(counts, flat);
  const isLost = (gap: number, share: number): boolean => gap > far * far && share >= SEEN;
  while (choice.palette.length < most) {
    const next = choice.missed(choice.farness > near * near ? () => true : isLost);
    if (next === undefined) break;
    choice.add(next);
  }
  for (let turn = 0; turn < TURNS; turn++) choice = choice.settled(flat.length, counts);
  return choice;
}

/**
 * The colours that stand for all: first those that have to be exact, then again and again the one that is most missed. In: the colours
 * of a picture, limits, and which colours are flat, not shades of an edge; each of these that is to be seen stands for itself, and so
 * does each sign of another hue. Out: the colours, and for each colour counted, in that order, the number of the one that
 * stands for it.
 */
export function paletteOf(
  counts: Counts,
  limits: Limits,
  flat: ReadonlySet<number> = new Set(),
): { readonly palette: readonly number[]; readonly numbers: Uint8Array } {
  const { far, most = AT_MOST, few } = limits;
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const [first] = [...counts].reduce((last, each) => (each[1] > last[1] ? each : last), [0, 0]);
  const seen = [...counts].flatMap(([colour, times]) =>
    colour !== first && flat.has(colour) && times >= SEEN * all ? [colour] : [],
  );
  const exact = new Choice(counts, [first, ...seen].slice(0, AT_MOST));
  while (exact.palette.length < AT_MOST) {
    const next = exact.missed((gap, share) => gap >= Math.max(far, OTHER) ** 2 && share >= SEEN);
    if (next === undefined) break;
    exact.add(next);
  }
  if (few && exact.palette.length <= few.most) {
    const choice = shaded(counts, exact.palette, few.most, limits);
    if (choice.farness <= few.near ** 2) return choice;
  }
  return shaded(counts, exact.palette, most, limits);
}
