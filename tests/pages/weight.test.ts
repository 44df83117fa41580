import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageFile } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import { wakeWidgets } from '../../tools/open-widget.ts';
import type { WidgetName } from '#shell/diagrams/diagrams.ts';
import { useBrowser } from './browser.ts';
import { useKeptPage } from './kept-page.ts';
import { firstEmbeds, isEmbed, pages, siteUrl } from './site.ts';
import { visit } from './visit.ts';

interface Weight {
  readonly html: number;
  readonly css: number;
  /** Script files; scripts inside the page weigh as HTML in the sum, and count here as well. */
  readonly js: number;
  readonly all: number;
  readonly requests: number;
}

const kilobyte = 1000;
const gzipped = (content: Buffer | string): number => gzipSync(content, { level: 9 }).length;

/** Scripts and style sheets are those of many pages: each file is compressed once. */
const known = new Map<string, number>();
function gzippedFile(file: string): number {
  const size = known.get(file) ?? gzipped(readFileSync(file));
  known.set(file, size);
  return size;
}

/** By the file's name and not by the request's kind: a script that is only fetched ahead weighs the same. */
function weightOf(requests: readonly HTTPRequest[], kind: RegExp): number {
  const files = requests
    .filter((request) => request.url().startsWith(`${siteUrl}/`))
    .map((request) => pageFile(builtSite, decodeURIComponent(new URL(request.url()).pathname)))
    .filter((file) => kind.test(file));
  return [...new Set(files)].reduce((sum, file) => sum + gzippedFile(file), 0);
}

async function inlineScripts(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('script:not([src]):not([type$="json"])')]
      .map((script) => script.textContent)
      .join('\n'),
  );
}

describe('A page loads by itself, compressed by gzip -9,', () => {
  const chromium = useKeptPage(useBrowser('chromium'));
  const table: Record<string, Weight> = {};

  // Each page is weighed as for a reader who comes to it first.
  beforeAll(() => chromium().setCacheEnabled(false));

  afterAll(() => {
    console.table(table);
  });

  test.each(pages)('no more than its budget: %s', async (path) => {
    const weight = await visit(chromium(), path, {}, async ({ page, requests }) => {
      // Down to the foot: what an island fetches when it comes into view is part of the page. An embed fetches its
      // widget when a reader touches it, and nothing before.
      if (isEmbed(path)) await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      else await wakeWidgets(page);
      await page.waitForNetworkIdle({ idleTime: 100 });
      const html = weightOf(requests, /\.html$/);
      const css = weightOf(requests, /\.css$/);
      const js = weightOf(requests, /\.m?js$/);
      const inline = await inlineScripts(page);
      return {
        html,
        css,
        js: js + (inline === '' ? 0 : gzipped(inline)),
        all: html + css + js,
        requests: requests.filter((request) => request.url().startsWith(siteUrl)).length,
      };
    });
    table[path] = weight;
    expect(weight.js).toBeLessThanOrEqual(34 * kilobyte);
    expect(weight.all).toBeLessThanOrEqual((isEmbed(path) ? 30 : 64) * kilobyte);
    if (isEmbed(path)) expect(weight.requests).toBeLessThanOrEqual(4);
  });
});

/**
 * An embed that is asked for a step or an observer wakes at once and loads its player, as docs/embedding.md says. That is over
 * the 30 kB of an embed that sleeps: what it may come to is held here, in whole kB. A widget that is not named has to do with 30.
 */
const AWAKE: Readonly<Partial<Record<WidgetName, number>>> = {
  'packet-journey': 62,
  'who-sees-what': 48,
  'packet-peeler': 61,
  'qube-types': 48,
  'trust-labels': 46,
  'blast-radius': 46,
  'leak-lab': 42,
  compartments: 54,
};

describe('An embed that its address wakes loads, compressed by gzip -9,', () => {
  const chromium = useBrowser('chromium');
  const asked = firstEmbeds.flatMap(({ widget, path }) => [
    { widget, address: `${path}?step=2` },
    ...(widget === 'packet-journey' ? [{ widget, address: `${path}?lens=isp` }] : []),
  ]);

  test.each(asked)('no more than its player on top: $address', async ({ widget, address }) => {
    const weight = await visit(chromium(), address, {}, async ({ page, requests }) => {
      await page.waitForFunction(() => !document.querySelector('[data-asleep]'));
      await page.waitForNetworkIdle({ idleTime: 100 });
      return weightOf(requests, /\.(?:html|css|m?js)$/);
    });
    console.log(`${address}: ${(weight / kilobyte).toFixed(1)} kB`);
    // Over what an embed that sleeps may load: else this bar is not needed.
    if (widget in AWAKE) expect(weight).toBeGreaterThan(30 * kilobyte);
    expect(weight).toBeLessThanOrEqual((AWAKE[widget] ?? 30) * kilobyte);
  });
});
