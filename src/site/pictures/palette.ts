import type { Raster } from './raster.ts';

/** A picture of few colours: each pixel is the number of its colour. */
export interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha in four bytes; at most 256. */
  readonly palette: readonly number[];
  readonly pixels: Uint8Array;
}

/** How often each colour stands in a picture. */
export function countsOf({ pixels }: Raster): Map<number, number> {
  const counts = new Map<number, number>();
  let [colour, length] = [pixels[0] ?? 0, 0];
  // A picture is mostly long runs of one colour.
  for (const each of pixels) {
    if (each !== colour) {
      counts.set(colour, (counts.get(colour) ?? 0) + length);
      [colour, length] = [each, 0];
    }
    length += 1;
  }
  return counts.set(colour, (counts.get(colour) ?? 0) + length);
}

function distance(a: number, b: number): number {
  const red = (a & 255) - (b & 255);
  const green = ((a >>> 8) & 255) - ((b >>> 8) & 255);
  const blue = ((a >>> 16) & 255) - ((b >>> 16) & 255);
  return red * red + green * green + blue * blue;
}

/**
 * The colours that stand for all: again and again the one that is most missed, by how often it occurs and how far it
 * is from those already there. So the flat colours are there exactly, and of the shades at their edges enough. Out: at
 * most `most` colours, and for each colour counted the number of the one that stands for it.
 */
export function paletteOf(
  counts: ReadonlyMap<number, number>,
  most: number,
): { readonly palette: readonly number[]; readonly numberOf: ReadonlyMap<number, number> } {
  const colours = [...counts.keys()].sort((a, b) => a - b);
  const often = colours.map((colour) => counts.get(colour) ?? 0);
  const far = colours.map(() => 3 * 255 * 255 + 1);
  const number = colours.map(() => 0);
  const palette: number[] = [];
  while (palette.length < Math.min(most, colours.length)) {
    let missed = 0;
    let loudest = -1;
    far.forEach((gap, i) => {
      const loud = gap * (often[i] ?? 0);
      if (loud > loudest) [missed, loudest] = [i, loud];
    });
    const chosen = colours[missed] ?? 0;
    colours.forEach((colour, i) => {
      const gap = distance(colour, chosen);
      if (gap < (far[i] ?? 0)) [far[i], number[i]] = [gap, palette.length];
    });
    palette.push(chosen);
  }
  return { palette, numberOf: new Map(colours.map((colour, i) => [colour, number[i] ?? 0])) };
}

/** A picture in at most `most` colours, without any dither. */
export function indexed(raster: Raster, most: number): Indexed {
  const { width, height, pixels } = raster;
  const { palette, numberOf } = paletteOf(countsOf(raster), most);
  const numbers = new Uint8Array(pixels.length);
  let colour = -1;
  let number = 0;
  for (let i = 0; i < pixels.length; i++) {
    const each = pixels[i] ?? 0;
    if (each !== colour) {
      colour = each;
      number = numberOf.get(each) ?? 0;
    }
    numbers[i] = number;
  }
  return { width, height, palette, pixels: numbers };
}
