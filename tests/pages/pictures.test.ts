import { convertIndexedToRgb, decode } from 'fast-png';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { THEMES } from '#build/pictures/paint.ts';
import type { PictureList } from '#build/pictures/list.ts';
import { PLACES, type Place } from '#shell/diagrams/still-places.ts';
import { useBrowser } from './browser.ts';
import { openPage } from './open-page.ts';
import { everyPage, siteUrl } from './site.ts';

/**
 * Each program smooths the edges of letters in its own way. At two pixels to one, that is little: the pixels may differ by one
 * hundredth of black and white on average, edges and all, and one in a hundred may be called unlike as the library calls it by
 * itself. At one pixel to one, letters are a few pixels high and half of each is edge: there two pixels are alike up to a fifth of
 * the way from black to white in OKLab. Of a square of 32 one in eight may be unlike: where a word is missing or stands elsewhere,
 * more are.
 */
const SCALES = [
  { scale: 1, size: 'png', threshold: 0.2 },
  { scale: 2, size: 'png2x', threshold: 0.1 },
] as const;
const UNLIKE = 0.01;
const SQUARE = 32;
const UNLIKE_IN_SQUARE = (SQUARE * SQUARE) / 8;

/** The first story of each widget: what one draws, the others draw the same way. */
const SAMPLE = PLACES.filter(({ widget }, i) => PLACES.findIndex((place) => place.widget === widget) === i);

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha. */
  readonly data: Uint8Array;
}

function pixelsOf(png: Uint8Array): Pixels {
  const decoded = decode(png);
  const { width, height } = decoded;
  const indexed = decoded.palette !== undefined;
  const data = indexed ? convertIndexedToRgb(decoded) : decoded.data;
  const channels = indexed ? 3 : decoded.channels;
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++)
    for (let channel = 0; channel < 3; channel++) rgba[4 * i + channel] = data[channels * i + channel] ?? 0;
  return { width, height, data: rgba };
}

function urlOf({ widget, scenario }: Place, file: string): string {
  return `${siteUrl}/pictures/${widget}/${scenario}/${file}`;
}

async function got(place: Place, file: string): Promise<Uint8Array> {
  const response = await fetch(urlOf(place, file));
  if (!response.ok) throw new Error(`${file} of ${place.widget} is not there: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function listOf(place: Place): Promise<PictureList> {
  return JSON.parse(new TextDecoder().decode(await got(place, 'pictures.json'))) as PictureList;
}

async function inPage<Out>(browser: Browser, look: (page: Page) => Promise<Out>): Promise<Out> {
  const context = await browser.createBrowserContext();
  try {
    return await look(await openPage(context));
  } finally {
    await context.close();
  }
}

/** How many pixels are unlike, as a share of all; and at most in any square, where there are enough for one to have too many. */
function unlike(
  one: Pixels,
  other: Pixels,
  threshold: number,
): { readonly share: number; readonly square: number } {
  const count = (windowSize: number): number =>
    pixelmatch(one.data, other.data, undefined, one.width, one.height, {
      threshold,
      includeAA: false,
      windowSize,
    });
  const all = count(Infinity);
  return { share: all / (one.width * one.height), square: all > UNLIKE_IN_SQUARE ? count(SQUARE) : all };
}

/** How far the colours are apart on average, as a share of the way from black to white. */
function apart(one: Pixels, other: Pixels): number {
  let sum = 0;
  for (let i = 0; i < one.data.length; i++) sum += Math.abs((one.data[i] ?? 0) - (other.data[i] ?? 0));
  return sum / (one.width * one.height * 3 * 255);
}

/** What is wrong between two drawings of one picture; nothing if they are alike. */
function difference(one: Pixels, other: Pixels, { scale, threshold }: (typeof SCALES)[number]): string {
  const { share, square } = unlike(one, other, threshold);
  // At one pixel to one, the edges alone are apart by as much.
  const far = scale === 2 ? apart(one, other) : 0;
  return share <= UNLIKE && square <= UNLIKE_IN_SQUARE && far <= UNLIKE
    ? ''
    : `${(100 * share).toFixed(2)} % of the pixels, ${String(square)} in a square, ${(100 * far).toFixed(2)} % apart`;
}

describe('Chromium, Firefox and the program that made the PNG', () => {
  const browsers = [useBrowser('chromium'), useBrowser('firefox')] as const;

  test.for(everyPage ? PLACES : SAMPLE)(
    'draw $widget/$scenario alike, each as each other, in light and in dark.',
    async (place) => {
      const { steps } = await listOf(place);
      const step = steps[Math.floor(steps.length / 2)];
      if (!step) throw new Error(`${place.widget} has no step`);
      const { width, height } = step;
      const wrong: string[] = [];
      await inPage(browsers[0](), (chromium) =>
        inPage(browsers[1](), async (firefox) => {
          for (const size of SCALES) {
            for (const page of [chromium, firefox])
              await page.setViewport({ width, height, deviceScaleFactor: size.scale });
            for (const theme of THEMES) {
              const shots: Pixels[] = [];
              for (const page of [chromium, firefox]) {
                await page.goto(urlOf(place, step[theme].svg));
                shots.push(pixelsOf(await page.screenshot()));
              }
              const [one, other] = shots;
              const drawn = pixelsOf(await got(place, step[theme][size.size]));
              if (!one || !other) throw new Error('A browser has drawn nothing.');
              for (const each of [one, other, drawn])
                expect([each.width, each.height]).toEqual([size.scale * width, size.scale * height]);
              const pairs = {
                'Chromium and PNG': [one, drawn],
                'Firefox and PNG': [other, drawn],
                'Chromium and Firefox': [one, other],
              } as const;
              for (const [names, [a, b]] of Object.entries(pairs)) {
                const found = difference(a, b, size);
                if (found !== '') wrong.push(`${names}, ${theme}, ${String(size.scale)}×: ${found}`);
              }
            }
          }
        }),
      );
      expect(wrong).toEqual([]);
    },
  );
});

test('what is called alike is not alike for two steps of a story', async () => {
  const place = { widget: 'packet-journey', scenario: 'seeds' };
  const [one, other] = await Promise.all(
    ['4.png', '5.png'].map(async (file) => pixelsOf(await got(place, file))),
  );
  if (!one || !other) throw new Error('The story has no such steps');
  expect(unlike(one, other, SCALES[0].threshold).square).toBeGreaterThan(UNLIKE_IN_SQUARE);
});

describe('a story that plays', () => {
  const browser = useBrowser('chromium');

  test('shows each step as its PNG does, for as long as its sentence takes to be read', async () => {
    const place = { widget: 'packet-journey', scenario: 'seeds' };
    const { steps, story } = await listOf(place);
    const frames = await inPage(browser(), async (page) => {
      await page.goto(`${siteUrl}/404.html`);
      const bytes = Buffer.from(await got(place, story.light)).toString('base64');
      return page.evaluate(async (base64: string) => {
        const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const decoder = new ImageDecoder({ data, type: 'image/png' });
        await decoder.tracks.ready;
        const count = decoder.tracks.selectedTrack?.frameCount ?? 0;
        const all: { seconds: number; width: number; height: number; pixels: string }[] = [];
        for (let frameIndex = 0; frameIndex < count; frameIndex++) {
          const { image } = await decoder.decode({ frameIndex });
          const { displayWidth: width, displayHeight: height } = image;
          const canvas = new OffscreenCanvas(width, height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          const rgba = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
          let pixels = '';
          for (let at = 0; at < rgba.length; at += 32_768)
            pixels += String.fromCharCode(...rgba.subarray(at, at + 32_768));
          all.push({ seconds: (image.duration ?? 0) / 1e6, width, height, pixels: btoa(pixels) });
        }
        return all;
      }, bytes);
    });
    expect(frames).toHaveLength(steps.length);
    for (const [i, { seconds, width, height, pixels }] of frames.entries()) {
      const still = pixelsOf(await got(place, steps[i]?.light.png ?? ''));
      const data = new Uint8Array(Buffer.from(pixels, 'base64'));
      // A story has colours for all of its steps, not the best for each.
      expect(unlike({ width, height, data }, still, SCALES[0].threshold).share).toBeLessThanOrEqual(UNLIKE);
      const words = steps[i]?.sentence.split(' ').length ?? 0;
      expect(seconds).toBeGreaterThan(words / 5);
      expect(seconds).toBeLessThan(words / 2 + 3);
    }
  });
});

describe('In Firefox, a story that plays', () => {
  const browser = useBrowser('firefox');

  test.for(everyPage ? PLACES : SAMPLE.slice(0, 1))(
    'is drawn as a picture of the size of its highest step, in light and in dark: $widget/$scenario',
    async (place) => {
      const { steps, story } = await listOf(place);
      const size = [steps[0]?.width, Math.max(...steps.map(({ height }) => height))];
      await inPage(browser(), async (page) => {
        for (const theme of THEMES) {
          await page.goto(urlOf(place, story[theme]));
          const drawn = await page.evaluate(async () => {
            const image = new Image();
            image.src = location.href;
            await image.decode();
            return [image.naturalWidth, image.naturalHeight];
          });
          expect(drawn).toEqual(size);
        }
      });
    },
  );
});
