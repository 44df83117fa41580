import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../../tools/fresh-build.ts';
import { useBrowser } from './browser.ts';
import { openPage } from './open-page.ts';
import { siteUrl } from './site.ts';
import { visit } from './visit.ts';
import { noteCopies, pasted } from './clipboard.ts';

const HALL = '/diagrams/packet-journey/';
const SEEDS = '[data-scenario="seeds"]';
const BENCH = `${SEEDS} .workbench`;

const SCRIPT = '/embed/v1/embed.js';

/** What a page has to say of a file that it pins (W3C Subresource Integrity § 3.1). */
function digestOf(file: string): string {
  const content = readFileSync(join(builtSite, file));
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

const textOf = (page: Page, form: string): Promise<string> =>
  page.$eval(`${BENCH} code[data-form="${form}"]`, (code) => code.textContent);

/** How a reader gets at things. */
const WAYS = {
  mouse: {
    press: (page: Page, selector: string): Promise<void> => page.click(selector),
    choose: async (page: Page, name: string, value: string): Promise<void> => {
      await page.select(`${BENCH} [name="${name}"]`, value);
    },
  },
  keys: {
    press: async (page: Page, selector: string): Promise<void> => {
      await page.focus(selector);
      await page.keyboard.press(' ');
    },
    choose: async (page: Page, name: string, value: string): Promise<void> => {
      await page.focus(`${BENCH} [name="${name}"]`);
      const options = await page.$$eval(`${BENCH} [name="${name}"] option`, (all) =>
        all.map((each) => each.value),
      );
      const chosen = await page.$eval(
        `${BENCH} [name="${name}"]`,
        (list) => (list as HTMLSelectElement).selectedIndex,
      );
      const way = options.indexOf(value) - chosen;
      for (let i = 0; i < Math.abs(way); i++) await page.keyboard.press(way > 0 ? 'ArrowDown' : 'ArrowUp');
    },
  },
} as const;

describe.each([
  ['chromium', 'mouse'],
  ['firefox', 'keys'],
] as const)('In %s, by %s, the gallery', (key, way) => {
  const browser = useBrowser(key);
  const { press, choose } = WAYS[way];

  test('shows a diagram as it was asked for, at the width that was asked for, and copies the lines for it.', async () => {
    await visit(browser(), HALL, { prepare: noteCopies }, async ({ page, complaints }) => {
      const warnings: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'warn') warnings.push(message.text());
      });
      expect(await page.$$('iframe, isolation-diagram')).toHaveLength(0);
      await press(page, `${BENCH} summary`);
      await page.waitForSelector(`${BENCH} isolation-diagram`);
      await choose(page, 'lens', await page.$eval(`${BENCH} optgroup option`, ({ value }) => value));
      const listening = await page.waitForFrame((frame) => frame.url().includes('lens='));
      expect(new URL(listening.url()).searchParams.get('lens')).toContain('|');
      await choose(page, 'lens', '');
      await choose(page, 'step', '4');
      await choose(page, 'theme', 'dark');
      await press(page, `${BENCH} [name="plain"]`);
      await page.$eval(`${BENCH} .preview`, (place) => place.scrollIntoView());
      const address = `${siteUrl}/embed/v1/packet-journey/seeds/?step=4&theme=dark&plain=1`;
      const shown = await page.waitForFrame((frame) => frame.url().startsWith(address));
      await shown.waitForSelector('[data-step="4"]');
      expect(await shown.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');

      await press(page, `${BENCH} .widths [value="320"]`);
      const width = await page.$eval(`${BENCH} isolation-diagram`, (diagram) => diagram.clientWidth);
      expect(width).toBe(320);

      await press(page, `${BENCH} .snippet [data-copy]`);
      await page.waitForFunction(
        (place) => document.querySelector(place)?.textContent === 'Copied',
        {},
        `${BENCH} .copied`,
      );
      const copied = await page.evaluate(() => window.copied);
      expect(copied).toBe(await textOf(page, 'element'));
      expect(copied).toContain(
        '<isolation-diagram widget="packet-journey" scenario="seeds" step="4" theme="dark" plain name=',
      );
      const [, src = '', integrity] =
        /src="([^"]+embed\.js)" integrity="sha384-([^"]+)"/.exec(copied ?? '') ?? [];
      expect(new URL(src).pathname).toBe(SCRIPT);
      expect(`sha384-${integrity}`).toBe(digestOf(SCRIPT));
      expect(await textOf(page, 'markdown')).toContain('/pictures/packet-journey/seeds/4-dark.png');

      await press(page, `${BENCH} summary`);
      await page.waitForFunction(() => document.querySelectorAll('isolation-diagram').length === 0);
      expect(await complaints()).toEqual([]);
      expect(warnings).toEqual([]);
    });
  });

  test('copies each of its six forms as it stands there, says so beside that one alone, and shows each width.', async () => {
    await visit(browser(), HALL, {}, async ({ page, complaints }) => {
      await press(page, `${BENCH} summary`);
      await page.waitForSelector(`${BENCH} isolation-diagram`);
      const widthOf = (selector: string): Promise<number> =>
        page.$eval(`${BENCH} ${selector}`, (each) => each.clientWidth);
      const full = await page.$eval(`${BENCH} .preview`, (each) => {
        const { paddingLeft, paddingRight } = getComputedStyle(each);
        return each.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      });
      expect(full).toBeGreaterThan(640);
      for (const [value, width] of [
        ['320', 320],
        ['640', 640],
        ['full', full],
      ] as const) {
        await press(page, `${BENCH} .widths [value="${value}"]`);
        expect(Math.abs((await widthOf('isolation-diagram')) - width), `at ${value}`).toBeLessThan(1);
      }

      const titles = await page.$$eval(`${BENCH} .snippet b`, (all) => all.map((each) => each.textContent));
      expect(new Set(titles).size).toBe(6);
      const texts: string[] = [];
      for (const [nth, title] of titles.entries()) {
        const snippet = `${BENCH} .snippet:nth-of-type(${String(nth + 2)})`;
        expect(await page.$eval(`${snippet} b`, (head) => head.textContent)).toBe(title);
        await press(page, `${snippet} [data-copy]`);
        await page.waitForFunction(
          (place) => document.querySelector(`${place} .copied`)?.textContent === 'Copied',
          {},
          snippet,
        );
        const told = await page.$$eval(
          '.copied',
          (all) => all.filter((each) => each.textContent !== '').length,
        );
        const text = await page.$eval(`${snippet} code`, (code) => code.textContent);
        expect([title, told, await pasted(page)]).toEqual([title, 1, text]);
        texts.push(text);
      }
      expect(new Set(texts).size).toBe(6);
      expect(await complaints()).toEqual([]);
    });
  });

  test('gives a frame that shows what was chosen on a page without scripts, and is told nothing of that page.', async () => {
    const frame = await visit(browser(), HALL, {}, async ({ page }) => {
      await press(page, `${BENCH} summary`);
      await choose(page, 'step', '3');
      return textOf(page, 'frame');
    });
    const host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; style-src 'unsafe-inline'; frame-src ${siteUrl}`,
      );
      response.end(`<!doctype html><title>Host</title>${frame}`);
    });
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
    const context = await browser().createBrowserContext();
    try {
      const page = await openPage(context);
      await page.setViewport({ width: 800, height: 900 });
      await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
      const shown = await page.waitForFrame((each) => each.url().startsWith(siteUrl));
      await shown.waitForSelector('[data-step="3"]');
      expect(await shown.evaluate(() => [origin, document.referrer])).toEqual(['null', '']);
      const { width, height } = await page.$eval(
        'iframe',
        (each) => each.getBoundingClientRect().toJSON() as DOMRect,
      );
      expect(width).toBeGreaterThan(700);
      expect(height).toBeGreaterThan(width);
    } finally {
      await context.close();
      host.close();
    }
  });
});

describe('Where the clipboard is refused, the gallery', () => {
  const browser = useBrowser('chromium');

  test('selects the lines, and says so.', async () => {
    const refuse = async (page: Page): Promise<void> => {
      await page.evaluateOnNewDocument(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
    };
    await visit(browser(), HALL, { prepare: refuse }, async ({ page }) => {
      await page.click(`${BENCH} summary`);
      await page.click(`${BENCH} .snippet [data-copy]`);
      await page.waitForFunction(() => document.querySelector('.copied')?.textContent.startsWith('Selected'));
      const selected = await page.evaluate(() => getSelection()?.toString());
      expect(selected?.trim()).toBe(await textOf(page, 'element'));
    });
  });
});

describe('Without scripts, the gallery', () => {
  const browser = useBrowser('firefoxWithoutScripts');

  test('has every form to be selected, and no control.', async () => {
    await visit(browser(), HALL, {}, async ({ page }) => {
      const there = await page.evaluate((place) => {
        const bench = document.querySelector(place);
        bench?.setAttribute('open', '');
        const seen = (selector: string): number =>
          [...(bench?.querySelectorAll(selector) ?? [])].filter((each) => window.sight.isSeen(each)).length;
        return {
          forms: seen('pre'),
          controls: seen('button, select, input'),
          frame: bench?.querySelector('[data-form="frame"]')?.textContent,
        };
      }, BENCH);
      expect(there).toEqual({
        forms: 6,
        controls: 0,
        frame: expect.stringMatching(
          /<iframe [^>]*src="https:\/\/[^"]+\/embed\/v1\/packet-journey\/seeds\/"/,
        ) as string,
      });
    });
  });
});

test('The page about embedding prints the digest of the script that the site serves.', () => {
  const html = readFileSync(join(builtSite, 'embedding/index.html'), 'utf8');
  expect(html.match(/sha384-[\w+/]{64}/g)).toEqual([digestOf(SCRIPT)]);
});
