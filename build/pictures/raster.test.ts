import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { canSay, fontFiles } from './fonts.ts';
import { indexed } from './indexed.ts';
import { halved, rasterOf, rasterWith, type Raster } from './raster.ts';
import { PLACES, storyOf } from '../../src/shell/diagrams/still-places.ts';
import { svgOf } from './svg.ts';

const folder = mkdtempSync(join(tmpdir(), 'isolation-fonts-'));
const fonts = await fontFiles(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`;

function ink({ pixels }: Raster): number {
  return pixels.filter((pixel) => pixel !== 0).length;
}

describe('a drawing in pixels', () => {
  test('is as large as asked', () => {
    const { width, height } = rasterOf(svg(''), 2, fonts);
    expect([width, height]).toEqual([80, 40]);
  });
  test('sets every face of a still, bold or not', () => {
    for (const face of ['DejaVu Sans', 'DejaVu Serif', 'DejaVu Sans Mono']) {
      const [light = 0, bold = 0] = ['400', '700'].map((weight) => {
        const set = `font-size="16" font-family="'${face}'" font-weight="${weight}"`;
        return ink(rasterOf(svg(`<text y="16" ${set}>ill</text>`), 4, fonts));
      });
      expect(light).toBeGreaterThan(0);
      expect(bold).toBeGreaterThan(light);
    }
  });
  test('knows no font of the machine', () => {
    const named = (family: string): Uint32Array => {
      const text = `<text y="16" font-size="16" font-family="${family}, 'DejaVu Sans'">ill</text>`;
      return rasterOf(svg(text), 1, fonts).pixels;
    };
    expect(named('Arial')).toEqual(named("'No such font'"));
  });
  test('is the same as with the whole fonts', () => {
    const still = storyOf('packet-journey', 'seeds')?.stills[3];
    const whole = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
    const files = ['Sans', 'Sans-Bold', 'SansMono', 'SansMono-Bold', 'Serif', 'Serif-Bold'];
    const drawing = still ? svgOf(still, 'light') : '';
    const own = rasterOf(drawing, 1, fonts);
    const other = rasterOf(
      drawing,
      1,
      files.map((face) => join(whole, 'ttf', `DejaVu${face}.ttf`)),
    );
    expect(Buffer.compare(Buffer.from(own.pixels.buffer), Buffer.from(other.pixels.buffer))).toBe(0);
  });
});

test('every text of every still is made of characters that the fonts have', () => {
  const texts = PLACES.flatMap(({ widget, scenario }) =>
    (storyOf(widget, scenario)?.stills ?? []).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
    ),
  );
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => !canSay(text))).toEqual([]);
});

describe('a picture at half its size', () => {
  test('has the mean of four pixels in each', () => {
    const pixels = Uint32Array.of(0xff000000, 0xff0000ff, 0xffffffff, 0xffffffff);
    const wide = Uint32Array.of(0xff000000, 0xff0000ff, 0xff00ff00, 0xffff0000);
    const half = (each: Uint32Array): number | undefined => halved(rasterWith(2, 2, each)).pixels[0];
    // (0 + 255 + 255 + 255) / 4 = 191 and (0 + 0 + 255 + 255) / 4 = 128, rounded.
    expect(half(pixels)).toBe(0xff8080bf);
    expect(half(wide)).toBe(0xff404040);
  });
  test('is the same whether equal rows are passed over or not', () => {
    const row = fc.constantFrom([1, 2, 3, 4], [1, 2, 3, 4], [9, 9, 9, 9]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const height = rows.length - (rows.length % 2);
        const raster = rasterWith(4, height, Uint32Array.from(rows.slice(0, height).flat()));
        const all = { ...raster, repeated: new Uint8Array(height) };
        expect(halved(raster).pixels).toEqual(halved(all).pixels);
        expect(indexed(raster, { near: 0, far: 0 })).toEqual(indexed(all, { near: 0, far: 0 }));
      }),
    );
  });
});
