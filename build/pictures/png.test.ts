import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { decode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import type { Indexed } from './indexed.ts';
import { animatedOf, pngOf, type Sequence } from './png.ts';

const inscription = { description: 'from sys-vpn → sys-net', licence: 'CC BY 4.0' };

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** PNG, third edition, §5.3: length, type, data, checksum. */
function chunksOf(file: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const end = at + 8 + file.readUInt32BE(at);
    expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(at + 4, end)));
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end) });
  }
  return chunks;
}

const picture = fc
  .record({
    width: fc.integer({ min: 1, max: 9 }),
    height: fc.integer({ min: 1, max: 9 }),
    colours: fc.integer({ min: 1, max: 255 }),
  })
  .chain(({ width, height, colours }) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height, max: colours - 1 })
      .map((pixels): Indexed => ({
        width,
        height,
        palette: Array.from({ length: colours }, (_, i) => (0xff000000 | (i * 0x030507)) >>> 0),
        pixels,
      })),
  );

describe('the file of a picture', () => {
  test('is read by another program as the same picture', () => {
    fc.assert(
      fc.property(picture, (each) => {
        const read = decode(pngOf(each, inscription), { checkCrc: true });
        expect([read.width, read.height]).toEqual([each.width, each.height]);
        expect(read.palette).toEqual(
          each.palette.map((at) => [at & 255, (at >>> 8) & 255, (at >>> 16) & 255]),
        );
        // A library's own business: two pixels in a byte stay so.
        const bits = read.depth;
        const row = Math.ceil((each.width * bits) / 8);
        const numbers = Array.from(each.pixels, (_, i) => {
          const [x, y] = [i % each.width, Math.floor(i / each.width)];
          const byte = read.data[y * row + ((x * bits) >> 3)] ?? 0;
          return bits === 8 ? byte : (byte >> (x % 2 === 0 ? 4 : 0)) & 15;
        });
        expect(numbers).toEqual([...each.pixels]);
      }),
      { numRuns: 1000 },
    );
  });
  test('says in it what is to be seen and on what terms, in UTF-8', () => {
    const file = pngOf(
      { width: 1, height: 1, palette: [0xff000000], pixels: new Uint8Array(1) },
      inscription,
    );
    const texts = chunksOf(file).flatMap(({ type, data }) => (type === 'iTXt' ? [data] : []));
    const [first, second] = ['Description\0\x01\0\0\0', 'Copyright\0\x01\0\0\0'];
    expect(
      texts.map((data) => [
        data.toString('latin1', 0, data.indexOf(0) + 5),
        inflateSync(data.subarray(data.indexOf(0) + 5)).toString('utf8'),
      ]),
    ).toEqual([
      [first, 'from sys-vpn → sys-net'],
      [second, 'CC BY 4.0'],
    ]);
  });
});

/** Pictures of which each has a few of its pixels changed from the one before, in runs: so that there is something to leave out. */
const moving = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 4 }),
    colours: fc.integer({ min: 2, max: 20 }),
  })
  .chain(({ width, height, colours }) => {
    const [colour, place] = [fc.nat(colours - 1), fc.nat(width * height - 1)];
    const first = fc.array(colour, { minLength: width * height, maxLength: width * height });
    const changes = fc.array(fc.tuple(place, place, colour), { maxLength: 3 });
    return fc.tuple(first, fc.array(changes, { maxLength: 3 })).map(([start, later]): Sequence => {
      const scenes = [Uint8Array.from(start)];
      for (const each of later) {
        const next = Uint8Array.from(scenes.at(-1) ?? []);
        for (const [one, other, value] of each)
          next.fill(value, Math.min(one, other), Math.max(one, other) + 1);
        scenes.push(next);
      }
      return {
        width,
        height,
        palette: Array.from({ length: colours }, (_, i) => (0xff000000 | i) >>> 0),
        scenes: scenes.map((pixels) => ({ pixels, hold: 100 })),
      };
    });
  });

/** What is seen of a story, picture after picture: each lies over those before it, and lets through what is clear (§11.3.6.2). */
function played(story: Sequence): Uint8Array[] {
  const clear = story.palette.length;
  const bits = clear < 16 ? 4 : 8;
  const chunks = chunksOf(animatedOf(story, inscription));
  const areas = chunks.flatMap(({ type, data }) =>
    type === 'fcTL'
      ? [{ w: data.readUInt32BE(4), left: data.readUInt32BE(12), top: data.readUInt32BE(16) }]
      : [],
  );
  const rows = chunks.flatMap(({ type, data }) =>
    type === 'IDAT' ? [inflateSync(data)] : type === 'fdAT' ? [inflateSync(data.subarray(4))] : [],
  );
  const canvas = new Uint8Array(story.width * story.height);
  return areas.map(({ w, left, top }, i) => {
    const data = rows[i] ?? Buffer.alloc(0);
    const row = Math.ceil((w * bits) / 8) + 1;
    for (let y = 0; y < data.length / row; y++)
      for (let x = 0; x < w; x++) {
        const byte = data[y * row + 1 + ((x * bits) >> 3)] ?? 0;
        const number = bits === 8 ? byte : (byte >> (x % 2 === 0 ? 4 : 0)) & 15;
        if (number !== clear) canvas[(top + y) * story.width + left + x] = number;
      }
    return canvas.slice();
  });
}

describe('the file of a story', () => {
  const scene = (pixels: readonly number[], hold: number) => ({ pixels: Uint8Array.from(pixels), hold });
  const story = {
    width: 3,
    height: 2,
    palette: [0xff0000ff, 0xff00ff00],
    scenes: [scene([0, 0, 0, 0, 0, 0], 300), scene([0, 0, 0, 0, 1, 0], 500), scene([0, 0, 0, 0, 1, 0], 250)],
  };
  const chunks = chunksOf(animatedOf(story, inscription));
  const controls = chunks.filter(({ type }) => type === 'fcTL').map(({ data }) => data);

  test('plays all of it once', () => {
    const control = chunks.find(({ type }) => type === 'acTL');
    expect([control?.data.readUInt32BE(0), control?.data.readUInt32BE(4)]).toEqual([3, 1]);
  });
  test('numbers what it plays without a gap (§11.3.6.2)', () => {
    const numbers = chunks
      .filter(({ type }) => type === 'fcTL' || type === 'fdAT')
      .map(({ data }) => data.readUInt32BE(0));
    expect(numbers).toEqual(numbers.map((_, i) => i));
  });
  test('holds each picture for as long as was asked, in hundredths of a second', () => {
    expect(controls.map((data) => [data.readUInt16BE(20), data.readUInt16BE(22)])).toEqual([
      [300, 100],
      [500, 100],
      [250, 100],
    ]);
  });
  test('holds of a later picture only what has changed', () => {
    const areas = controls.map((data) => [4, 8, 12, 16].map((at) => data.readUInt32BE(at)));
    expect(areas).toEqual([
      [3, 2, 0, 0],
      [1, 1, 1, 1],
      [1, 1, 0, 0],
    ]);
    const later = chunks
      .filter(({ type }) => type === 'fdAT')
      .map(({ data }) => [...inflateSync(data.subarray(4))]);
    // A filter byte, then the new colour; then the number of the clear one: each in the left half of a byte.
    expect(later).toEqual([
      [0, 0x10],
      [0, 0x20],
    ]);
  });
  test('shows each picture whole where each later one is laid over those before it', () => {
    fc.assert(
      fc.property(moving, (each) => {
        expect(played(each)).toEqual(each.scenes.map(({ pixels }) => pixels));
      }),
      { numRuns: 1000 },
    );
  });
  test('leaves out what stays, where that is shorter, and only there', () => {
    const [width, height] = [64, 64];
    const noise = fc.sample(fc.nat(7), { seed: 1, numRuns: width * height });
    const [first, last] = [noise.map((each, i) => (i === 0 ? 9 : each)), noise.map(() => 3)];
    // Changed at two far corners; then all of one colour, which an eighth of the noise has been already.
    const corners = first.map((each, i) => (i === 0 || i === noise.length - 1 ? 8 : each));
    const palette = Array.from({ length: 10 }, (_, i) => (0xff000000 | i) >>> 0);
    const scenes = [first, corners, last].map((pixels) => scene(pixels, 100));
    const file = animatedOf({ width, height, palette, scenes }, inscription);
    const sizes = chunksOf(file).flatMap(({ type, data }) => (type === 'fdAT' ? [data.length - 4] : []));
    expect(sizes).toHaveLength(2);
    // Rows of one byte again and again: what is longer has noise in it.
    for (const bytes of sizes) expect(bytes).toBeLessThan(60);
  });
});
