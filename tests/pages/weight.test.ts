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

/**
 * Pages that are mostly words are held by themselves, in kB: what somebody with pictures or scripts switched off reads is not
 * cut for its weight. One lists every picture of 28 walks with its alternative text, one has 22 hops field by field.
 */
const LISTS: Readonly<Record<string, number>> = {
  '/diagrams/packet-peeler/': 80,
  '/embed/v1/packet-peeler/set-up-vpn-then-tor/': 36,
};

/**
 * Over the 64 kB of an article, 34 of them scripts, since all widgets share one way of reading, speaking and waiting: what these
 * came to, in kB of scripts and of all. They are to become lighter, and no other page may join them.
 */
const HEAVIER: Readonly<Record<string, readonly [scripts: number, all: number]>> = {
  '/': [38, 64],
  '/network-chain/': [38, 64],
  '/organising/': [36, 64],
  '/tor-gateway/': [38, 68],
  '/tunnel/': [38, 70],
};

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
    const [scripts, all] = HEAVIER[path] ?? [34, LISTS[path] ?? (isEmbed(path) ? 35 : 64)];
    expect(weight.js).toBeLessThanOrEqual(scripts * kilobyte);
    expect(weight.all).toBeLessThanOrEqual(all * kilobyte);
    if (isEmbed(path)) expect(weight.requests).toBeLessThanOrEqual(4);
  });
});

/**
 * An embed that is asked for a step or an observer wakes at once and loads its player, as docs/embedding.md says. That is over
 * the 35 kB of an embed that sleeps: what it may come to is held here, in whole kB. A widget that is not named has to do with 35.
 */
const AWAKE: Readonly<Partial<Record<WidgetName, number>>> = {
  'packet-journey': 68,
  'who-sees-what': 49,
  'packet-peeler': 63,
  'qube-types': 50,
  'trust-labels': 48,
  'blast-radius': 48,
  'leak-lab': 44,
  compartments: 56,
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
    if (widget in AWAKE) expect(weight).toBeGreaterThan(35 * kilobyte);
    expect(weight).toBeLessThanOrEqual((AWAKE[widget] ?? 35) * kilobyte);
  });
});
