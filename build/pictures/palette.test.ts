import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexed } from './indexed.ts';
import { paletteOf } from './palette.ts';
import { rasterWith, type Raster } from './raster.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => (0xff000000 | rgb) >>> 0);

function rasterOf(width: number, colours: readonly number[]): Raster {
  const height = Math.floor(colours.length / width);
  return rasterWith(width, height, Uint32Array.from(colours.slice(0, width * height)));
}

/** The colours that a picture of few colours shows. */
function shown(picture: ReturnType<typeof indexed>): number[] {
  return [...picture.pixels].map((number) => picture.palette[number] ?? -1);
}

function gap(a: number, b: number): number {
  return [0, 8, 16].reduce((sum, bits) => sum + (((a >>> bits) & 255) - ((b >>> bits) & 255)) ** 2, 0);
}

describe('a picture in few colours', () => {
  test('is the same picture where there were few', () => {
    const few = fc.uniqueArray(colour, { minLength: 1, maxLength: 16 });
    const picture = few.chain((colours) =>
      fc.array(fc.constantFrom(...colours), { minLength: 12, maxLength: 60 }),
    );
    fc.assert(
      fc.property(picture, (pixels) => {
        const raster = rasterOf(4, pixels);
        expect(shown(indexed(raster, { near: 0, far: 0 }))).toEqual([...raster.pixels]);
      }),
      { numRuns: 1000 },
    );
  });
  test('is as near to the other as was asked, if there may be enough colours', () => {
    fc.assert(
      fc.property(
        fc.array(colour, { minLength: 12, maxLength: 200 }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        (pixels, near) => {
          const raster = rasterOf(4, pixels);
          const after = shown(indexed(raster, { near, far: Infinity }));
          const sum = after.reduce((all, each, i) => all + gap(each, raster.pixels[i] ?? 0), 0);
          expect(Math.sqrt(sum / after.length)).toBeLessThanOrEqual(near + 1e-9);
        },
      ),
      { numRuns: 1000 },
    );
  });
  test('has no more colours than a byte can number, every number has one, and each is counted', () => {
    fc.assert(
      fc.property(fc.array(colour, { minLength: 12, maxLength: 1000 }), (pixels) => {
        const { palette, often, pixels: numbers } = indexed(rasterOf(6, pixels), { near: 0, far: 0 });
        expect(palette.length).toBeLessThanOrEqual(255);
        expect(often).toEqual(palette.map((_, i) => numbers.filter((number) => number === i).length));
        expect(Math.max(...numbers)).toBeLessThan(palette.length);
      }),
      { numRuns: 1000 },
    );
  });
  test('keeps the colour that fills it, and gives every other the nearest', () => {
    const counts = new Map([
      [0xfff3f8fa, 900],
      [0xff241f1d, 50],
      [0xff25201e, 1],
    ]);
    const { palette, numbers } = paletteOf(counts, { near: 1, far: Infinity });
    expect(palette).toEqual([0xfff3f8fa, 0xff241f1d]);
    expect([...numbers]).toEqual([0, 1, 1]);
  });
  test('keeps the colour of a small sign, whatever shades of edges there are more of', () => {
    const [paper, ink, sign] = [0xffffffff, 0xff000000, 0xff006e7a];
    const shades = Array.from({ length: 20 }, (_, i) => [0xff000000 + 0x0b0b0b * i, 2000] as const);
    const counts = new Map([[paper, 1_000_000], [ink, 50_000], ...shades, [sign, 60]]);
    const gapOf = (far: number): number => {
      const { palette, numbers } = paletteOf(counts, { near: 4, far });
      return gap(sign, palette[numbers[[...counts.keys()].indexOf(sign)] ?? 0] ?? 0);
    };
    expect(gapOf(Infinity)).toBeGreaterThan(48 ** 2);
    expect(gapOf(48)).toBeLessThanOrEqual(48 ** 2);
  });
  test('spends colours beyond the most on areas and signs of another hue, not on the shades of edges', () => {
    const [paper, ink, area, sign] = [0xffffffff, 0xff000000, 0xff00a0a0, 0xff2020ff];
    const shades = Array.from({ length: 20 }, (_, i) => [0xff0c0c0c + 0x0b0b0b * i, 900] as const);
    const counts = new Map([[paper, 1_000_000], [ink, 50_000], ...shades, [area, 1500], [sign, 60]]);
    const { palette } = paletteOf(counts, { near: 0, far: 10, most: 4 });
    expect(palette).toContain(area);
    expect(palette).toContain(sign);
    expect(palette.length).toBeLessThanOrEqual(6);
    expect(paletteOf(counts, { near: 0, far: 10 }).palette).toHaveLength(24);
  });
  test('keeps exactly what fills three by three pixels, and what its drawing names, however many shades there are', () => {
    const shades = fc.array(colour, { minLength: 300, maxLength: 300 });
    fc.assert(
      fc.property(shades, colour, colour, (noise, area, thin) => {
        const raster = rasterOf(20, noise);
        for (const at of [0, 1, 2, 20, 21, 22, 40, 41, 42]) raster.pixels[at] = area;
        raster.pixels[200] = thin;
        const few = { most: 16, near: Infinity };
        const { palette } = indexed(raster, { near: 0, far: Infinity, few }, new Set([thin]));
        expect(palette.length).toBeLessThanOrEqual(16);
        expect(palette).toContain(area);
        expect(palette).toContain(thin);
      }),
    );
  });
  test('has sixteen colours where those come near enough, and more where not', () => {
    const grey = (value: number): number => (0xff000000 | (value * 0x010101)) >>> 0;
    const counts = (step: number): Map<number, number> =>
      new Map(Array.from({ length: 32 }, (_, i) => [grey(step * i), 100]));
    const lengthOf = (step: number): number =>
      paletteOf(counts(step), { near: 0, far: Infinity, most: 24, few: { most: 16, near: 5 } }).palette
        .length;
    // Of 32 greys two share a colour: half a step away each, or one of them a whole one.
    expect(lengthOf(2)).toBe(16);
    expect(lengthOf(8)).toBe(24);
  });
  test('has the shades of edges in the middle of what they stand for, and nothing farther away by that', () => {
    const counts = new Map([
      [0xffffffff, 1000],
      [0xff000000, 1000],
      [0xff606060, 101],
      [0xff666666, 100],
    ]);
    const { palette } = paletteOf(
      counts,
      { near: 0, far: Infinity, most: 3 },
      new Set([0xffffffff, 0xff000000]),
    );
    expect(palette).toEqual([0xffffffff, 0xff000000, 0xff636363]);
  });
});
