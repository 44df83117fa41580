// node tools/compare-pictures.ts FOLDER [N]: draws the SVGs of another built site as they are drawn now, every N-th of them, and
// holds the PNGs to those that stand beside them. What differs is how pictures are drawn, not what is on them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertIndexedToRgb, decode } from 'fast-png';
import pixelmatch from 'pixelmatch';
import { fontFiles } from '../build/pictures/fonts.ts';
import { drawStep } from '../build/pictures/render.ts';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

function read(png: Uint8Array): Pixels {
  const decoded = decode(png);
  const { width, height } = decoded;
  const rgb = convertIndexedToRgb(decoded);
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) data.set(rgb.subarray(3 * i, 3 * i + 3), 4 * i);
  return { width, height, data };
}

/** Which part of the pixels differs; all of it where the sizes do. */
function difference(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  return pixelmatch(one.data, other.data, undefined, one.width, one.height) / (one.width * one.height);
}

const [site, every = '1'] = process.argv.slice(2);
if (site === undefined) throw new Error('Name the folder of a built site: its pictures are drawn again.');
const pictures = join(site, 'pictures');
const fonts = await fontFiles(join(import.meta.dirname, '../node_modules/.cache/pictures-fonts'));
const steps = readdirSync(pictures, { recursive: true, encoding: 'utf8' })
  .filter((name) => /[\\/]\d+(?:-dark)?\.svg$/.test(name))
  .toSorted()
  .filter((_, i) => i % Number(every) === 0);
const found = steps.flatMap((name) => {
  const svg = readFileSync(join(pictures, name), 'utf8');
  const drawn = drawStep(svg, { description: '', licence: '' }, fonts);
  return (['png', 'png2x'] as const).map((size) => {
    const file = join(pictures, name.replace(/\.svg$/, size === 'png' ? '.png' : '@2x.png'));
    return { name, size, share: difference(read(drawn[size]), read(readFileSync(file))) };
  });
});
for (const size of ['png', 'png2x'] as const) {
  const shares = found.filter((each) => each.size === size);
  const most = shares.toSorted((a, b) => b.share - a.share)[0];
  const mean = shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
  const within = shares.filter(({ share }) => share <= 0.001).length;
  console.log(
    `${size}: ${String(within)} of ${String(shares.length)} differ in at most 0.1 % of their pixels; ${(100 * mean).toFixed(3)} % on average, ${(100 * (most?.share ?? 0)).toFixed(2)} % at most (${most?.name ?? ''})`,
  );
}
