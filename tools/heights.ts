/** Measures how high every embed is at every width, and writes the room that is kept for it: `npm run heights`. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { WIDTHS } from '../src/embed/reserve.ts';
import { DIAGRAMS, embedPath } from '../src/shell/diagrams/diagrams.ts';
import { connectTo, startChromium } from './browser-start.ts';
import { getBrowsers } from './browsers.ts';
import { buildIfStale, builtSite } from './fresh-build.ts';
import { roomFor, type Measured } from './room.ts';
import { serve } from './static-server.ts';

const root = join(import.meta.dirname, '..');
const step = 20;

async function measure(page: Page, address: string): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  await page.goto(address, { waitUntil: 'load' });
  for (let width: number = WIDTHS[0]; width <= 1280; width += step) {
    await page.setViewport({ width, height: 800 });
    const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    measured.push({ width, height });
  }
  return measured;
}

/** One line for each diagram, so that a change is seen for what it is. */
function written(heights: ReadonlyMap<string, readonly number[]>): string {
  const lines = [...heights].map(([name, each]) => `  ${JSON.stringify(name)}: [${each.join(', ')}]`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

await buildIfStale(console.log);
const site = await serve(builtSite, 0);
const chromium = await startChromium((await getBrowsers(console.log)).chromium.path);
try {
  const browser = await connectTo(chromium.endpoint);
  const page = await browser.newPage();
  const each = new Map<string, readonly number[]>();
  const first = new Map<string, readonly number[]>();
  for (const diagram of DIAGRAMS) {
    const { widget, scenario } = diagram;
    const room = roomFor(await measure(page, new URL(embedPath(diagram), site.url).href), WIDTHS);
    each.set(`${widget}/${scenario}`, room);
    if (!first.has(widget)) first.set(widget, room);
    console.log(`${widget}/${scenario}`.padEnd(48), ...room.map((height) => String(height).padStart(6)));
  }
  await writeFile(join(root, 'src/embed/reserve.json'), written(first));
  await writeFile(join(root, 'src/shell/embed/embed-heights.json'), written(each));
  await browser.disconnect();
} finally {
  await chromium.close();
  await site.close();
}
