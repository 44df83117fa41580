import { Resvg } from '@resvg/resvg-js';

/** A picture in pixels, row by row from the top; each holds red, green, blue and alpha in four bytes. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
  /** For each row, 1 if it is known to be as the row above: in a drawing many are, and need not be looked at again. */
  readonly repeated: Uint8Array;
}

/** In: a picture’s size and its pixels, as many as it has. Out: the picture. */
export function rasterWith(width: number, height: number, pixels: Uint32Array): Raster {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const row = 4 * width;
  const repeated = Uint8Array.from({ length: height }, (_, y) =>
    y > 0 && bytes.compare(bytes, (y - 1) * row, y * row, y * row, (y + 1) * row) === 0 ? 1 : 0,
  );
  return { width, height, pixels, repeated };
}

/**
 * Draws an SVG document. In: the document, how many pixels there are to each of its own, and the files of the fonts:
 * none of the machine's own is used, so that every machine draws the same. Throws what the library throws if it is no
 * SVG.
 */
export function rasterOf(svg: string, scale: number, fonts: readonly string[]): Raster {
  const drawn = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'zoom', value: scale },
    logLevel: 'error',
  }).render();
  const { width, height, pixels } = drawn;
  return rasterWith(width, height, new Uint32Array(pixels.buffer, pixels.byteOffset, width * height));
}

/** The mean of four pixels, for red and blue and for green and alpha, two bytes at a time so that none runs over. */
function meanOf(a: number, b: number, c: number, d: number): number {
  const even = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff) + 0x20002;
  const odd =
    ((a >>> 8) & 0xff00ff) +
    ((b >>> 8) & 0xff00ff) +
    ((c >>> 8) & 0xff00ff) +
    ((d >>> 8) & 0xff00ff) +
    0x20002;
  return (((even >>> 2) & 0xff00ff) | (((odd >>> 2) & 0xff00ff) << 8)) >>> 0;
}

/** A picture at half its size: each pixel is the mean of four. In: one of even width and height. */
export function halved({ width, height, pixels, repeated: before }: Raster): Raster {
  const [w, h] = [width >> 1, height >> 1];
  const half = new Uint32Array(w * h);
  const repeated = new Uint8Array(h);
  for (let y = 0; y < h; y++) {
    if (before[2 * y - 1] === 1 && before[2 * y] === 1 && before[2 * y + 1] === 1) {
      repeated[y] = 1;
      half.copyWithin(y * w, (y - 1) * w, y * w);
      continue;
    }
    let above = 2 * y * width;
    let below = above + width;
    for (let at = y * w; at < (y + 1) * w; at++, above += 2, below += 2) {
      const a = pixels[above] ?? 0;
      const b = pixels[above + 1] ?? 0;
      const c = pixels[below] ?? 0;
      const d = pixels[below + 1] ?? 0;
      half[at] = a === b && a === c && a === d ? a : meanOf(a, b, c, d);
    }
  }
  return { width: w, height: h, pixels: half, repeated };
}
