import { describe, expect, test } from 'vitest';
import { halved, rasterOf } from './raster.ts';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`;

function ink({ pixels }: ReturnType<typeof rasterOf>): number {
  return pixels.filter((pixel) => pixel !== 0).length;
}

describe('a drawing in pixels', () => {
  test('is as large as asked', () => {
    const { width, height } = rasterOf(svg(''), 2);
    expect([width, height]).toEqual([80, 40]);
  });
  test('sets every face of a still, bold or not', () => {
    for (const face of ['DejaVu Sans', 'DejaVu Serif', 'DejaVu Sans Mono']) {
      const [light, bold] = ['400', '700'].map((weight) =>
        ink(
          rasterOf(
            svg(`<text y="16" font-size="16" font-family="'${face}'" font-weight="${weight}">ill</text>`),
            4,
          ),
        ),
      );
      expect(light).toBeGreaterThan(0);
      expect(bold).toBeGreaterThan(light ?? 0);
    }
  });
  test('knows no font of the machine', () => {
    const named = (family: string): Uint32Array =>
      rasterOf(svg(`<text y="16" font-size="16" font-family="${family}, 'DejaVu Sans'">ill</text>`), 1)
        .pixels;
    expect(named('Arial')).toEqual(named("'No such font'"));
  });
});

describe('a picture at half its size', () => {
  test('has the mean of four pixels in each', () => {
    const pixels = Uint32Array.of(0xff000000, 0xff0000ff, 0xffffffff, 0xffffffff);
    const wide = Uint32Array.of(0xff000000, 0xff0000ff, 0xff00ff00, 0xffff0000);
    const half = (each: Uint32Array): number | undefined =>
      halved({ width: 2, height: 2, pixels: each }).pixels[0];
    // (0 + 255 + 255 + 255) / 4 = 191 and (0 + 0 + 255 + 255) / 4 = 128, rounded.
    expect(half(pixels)).toBe(0xff8080bf);
    expect(half(wide)).toBe(0xff404040);
  });
});
