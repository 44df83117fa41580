import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { resolve } from '#model/network.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { vary } from '#scenarios/vary.ts';
import { simulate } from '#simulation/simulate.ts';
import { legsOf } from '#wire/leg.ts';
import { readPcapng } from '#wire/pcapng.ts';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { savedFile } from './saved-file.ts';
import { visit } from './visit.ts';

const WIDGET = '.model-capture';
const dropped = '/captures/#in=seeds&step=2&follow=0&lens=sys-net&tunnel=dropped';
const FILE = 'seeds.protocol-http.tunnel-dropped.fail-closed-true.pcapng';

const words = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** Keeps what the page offers as a file: its name, and its bytes. */
function keepOffers(): void {
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (content: Blob) => {
    const address = make(content);
    blobs.set(address, content);
    return address;
  };
  window.offers = [];
  const click: unknown = Reflect.get(HTMLAnchorElement.prototype, 'click');
  HTMLAnchorElement.prototype.click = function () {
    const content = blobs.get(this.href);
    if (content && this.download !== '') window.offers?.push({ name: this.download, content });
    if (typeof click === 'function') Reflect.apply(click, this, []);
  };
}

declare global {
  interface Window {
    offers?: { readonly name: string; readonly content: Blob }[];
  }
}

async function offered(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const { name, bytes } = await page.evaluate(async () => {
    const [offer] = window.offers ?? [];
    if (!offer) throw new Error('Nothing was offered.');
    return { name: offer.name, bytes: [...new Uint8Array(await offer.content.arrayBuffer())] };
  });
  return { name, bytes: Uint8Array.from(bytes) };
}

/** How many packets the model sends over links, of the seeds with their tunnel dropped. */
function sentBySeeds(): number {
  const seeds = SCENARIOS.find(({ name }) => name === 'seeds');
  if (!seeds) throw new RangeError('the seeds are gone');
  return simulate(resolve(vary(seeds, { tunnel: 'dropped' })))
    .flatMap(({ exchanges }) => exchanges)
    .flatMap(({ request, reply }) => (reply ? [request, reply] : [request]))
    .flatMap((trace) => legsOf(trace).flat()).length;
}

const ADDED = 'Added to complete the stream; the model has no such packet.';

function expectSeeds(bytes: Uint8Array): void {
  const { capture, problems } = readPcapng(bytes);
  expect(problems).toEqual([]);
  expect(capture.comment).toContain('tunnel dropped');
  expect(capture.frames.filter(({ comment }) => comment !== ADDED)).toHaveLength(sentBySeeds());
}

describe.each(['chromium', 'firefox'] as const)('In %s, the model’s own packets', (name) => {
  const browser = useBrowser(name);

  test('of the position that a journey’s address names are saved by keys, and told to be made.', async () => {
    await visit(
      browser(),
      dropped,
      {
        prepare: async (page) => {
          await page.evaluateOnNewDocument(keepOffers);
        },
      },
      async ({ page, requests, complaints }) => {
        await page.waitForSelector(`[data-widget="model-capture"]:not([data-asleep]) ${WIDGET}`);
        const workers = (): number =>
          requests.filter((request) => request.url().includes('wrap-worker')).length;
        expect(workers()).toBe(0);
        expect(
          await page.$$eval(`${WIDGET} select`, (lists) =>
            lists.map((list) => list.selectedOptions[0]?.textContent),
          ),
        ).toEqual(['Two tunnels through one net qube', 'HTTP', 'dropped', 'on']);
        await page.focus(`${WIDGET} .switches label:last-child select`);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect
          .poll(() => words(page, `${WIDGET} [role="status"]`), { timeout: 30_000 })
          .toMatch(new RegExp(`^Made: ${FILE}, \\d+ frames on \\d+ links, [\\d.]+ kB\\.$`));
        const file = await offered(page);
        expect(file.name).toBe(FILE);
        expectSeeds(file.bytes);
        expect(await page.$(`${WIDGET} .problems`)).toBeNull();
        expect(await complaints()).toEqual([]);
      },
    );
  });

  test('of a network of which nothing comes onto a link are not made, and a number says why.', async () => {
    await visit(browser(), '/captures/#in=vault', {}, async ({ page }) => {
      await page.waitForSelector(`[data-widget="model-capture"]:not([data-asleep]) ${WIDGET}`);
      await page.click(`${WIDGET} .button`);
      await page.waitForSelector(`${WIDGET} .problems`);
      expect(await words(page, `${WIDGET} .problems`)).toMatch(/^W023: no packet of this network/);
      expect(await words(page, `${WIDGET} [role="status"]`)).toBe('');
    });
  });

  test('are found from a journey, by a link that keeps network and switches.', async () => {
    await visit(browser(), '/tunnel/#in=vpn-behind-firewall&tunnel=dropped', {}, async ({ page }) => {
      await wakeWidgets(page);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.journey .onward a')].some((link) =>
          link.getAttribute('href')?.includes('/captures/#in=vpn-behind-firewall'),
        ),
      );
      const link = await page.$('.journey .onward a[href^="/captures/#"]');
      await Promise.all([
        page.waitForNavigation(),
        link?.evaluate((found) => (found as HTMLElement).click()),
      ]);
      await page.waitForSelector(`[data-widget="model-capture"]:not([data-asleep]) ${WIDGET}`);
      expect(
        await page.$$eval(`${WIDGET} select`, (lists) =>
          lists.map((list) => list.selectedOptions[0]?.textContent),
        ),
      ).toEqual(['A VPN qube behind sys-firewall', 'HTTP', 'dropped', 'on', 'the VPN’s resolver']);
      expect(await page.$(`${WIDGET} .problems`)).toBeNull();
    });
  });
});

describe('The model’s own packets', () => {
  const chromium = useBrowser('chromium');

  test('come onto the disk as they were made, by mouse.', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    try {
      await visit(chromium(), dropped, {}, async ({ page }) => {
        await page.waitForSelector(`[data-widget="model-capture"]:not([data-asleep]) ${WIDGET}`);
        const name = await savedFile(page, folder, () => page.click(`${WIDGET} .button`));
        expect(name).toBe(FILE);
        expectSeeds(readFileSync(join(folder, name)));
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('are not promised when the worker cannot be had: a number says so.', async () => {
    await visit(
      chromium(),
      dropped,
      {
        prepare: async (page) => {
          await page.evaluateOnNewDocument(() => {
            window.Worker = function () {
              throw new Error('no workers here');
            } as unknown as typeof Worker;
          });
        },
      },
      async ({ page }) => {
        await page.waitForSelector(`[data-widget="model-capture"]:not([data-asleep]) ${WIDGET}`);
        await page.click(`${WIDGET} .button`);
        await page.waitForSelector(`${WIDGET} .problems`);
        expect(await words(page, `${WIDGET} .problems`)).toMatch(/^W016: /);
      },
    );
  });

  test('say by number what of an address cannot be.', async () => {
    await visit(chromium(), '/captures/#in=seeds&tunnel=sideways&colour=red', {}, async ({ page }) => {
      await page.waitForSelector(`${WIDGET} .problems`);
      expect(
        await page.$$eval(`${WIDGET} .problems li`, (all) =>
          all.map(({ textContent }) => textContent.slice(0, 4)),
        ),
      ).toEqual(['U003', 'U001']);
    });
  });

  test('are said to need scripts where there are none.', async () => {
    await visit(chromium(), '/captures/', { scripts: false }, async ({ page }) => {
      const told = await page.$eval('.without-script', (said) => ({
        seen: window.sight.isSeen(said),
        text: said.textContent,
      }));
      expect(told.seen).toBe(true);
      expect(told.text).toContain('needs scripts');
      expect(await page.$eval(WIDGET, (widget) => window.sight.isSeen(widget))).toBe(false);
    });
  });
});
