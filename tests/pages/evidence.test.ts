import type { Browser, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { readDocuments, type PageDocument } from './document.ts';
import { siteUrl } from './site.ts';
import { visit } from './visit.ts';

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What was asked of the site since the page had loaded, as paths. */
async function askedBy(
  browser: Browser,
  path: string,
  look: (page: Page, asked: () => readonly string[]) => Promise<void>,
  prepare?: (page: Page) => Promise<void>,
): Promise<void> {
  await visit(browser, path, prepare ? { prepare } : {}, async ({ page, requests }) => {
    await wakeWidgets(page);
    await page.waitForNetworkIdle({ idleTime: 100 });
    await look(page, () =>
      requests.map((request) => new URL(request.url()).pathname).filter((each) => !each.endsWith('.css')),
    );
  });
}

async function cards(page: Page): Promise<readonly string[]> {
  return (await page.$$eval('.held', (all) => all.map(({ textContent }) => textContent))).map(tidy);
}

async function links(page: Page): Promise<readonly string[]> {
  return page.$$eval('.held a', (all) => all.map((link) => link.getAttribute('href') ?? ''));
}

const WIDGETS = [
  ['a postcard', '/tunnel/', 'seeds', /✓ Confirmed in capture \S+ ↔ \S+, frames? \d/],
  [
    'a matrix of sight',
    '/embed/v1/who-sees-what/all/',
    'set-up-vpn',
    /✓ Confirmed in capture \S.* ↔ \S.*, frames? \d/,
  ],
  [
    'a leak',
    '/embed/v1/leak-lab/two-days/',
    'desktop-dropped',
    /✓ Confirmed in capture \S+ ↔ \S.*, frames? \d/,
  ],
] as const;

describe.each(['chromium', 'firefox'] as const)('In %s, the evidence', (name) => {
  const browser = useBrowser(name);
  let documents: ReadonlyMap<string, PageDocument>;
  beforeAll(async () => {
    documents = await readDocuments(browser());
  });

  test.each(WIDGETS)(
    'of %s is asked for by mouse, and nothing of it before.',
    async (_, path, situation, says) => {
      await askedBy(browser(), path, async (page, asked) => {
        const before = asked().length;
        expect(asked().filter((each) => /^\/captures\/|\/Held/.test(each))).toEqual([]);
        await page.click('.evidence summary');
        await expect.poll(() => cards(page).then((all) => all.join(' '))).toMatch(says);
        expect(asked().slice(before)).toContain(`/captures/${situation}/claims.json`);
        for (const link of await links(page)) {
          const { pathname, hash } = new URL(link, siteUrl);
          expect(documents.get(pathname)?.targets, link).toContain(decodeURIComponent(hash.slice(1)));
        }
      });
    },
  );

  test('of a postcard is asked for by keyboard, and follows whose eyes one looks through.', async () => {
    await askedBy(browser(), '/embed/v1/packet-journey/seeds/', async (page) => {
      await page.focus('.evidence summary');
      await page.keyboard.press('Enter');
      await expect.poll(() => cards(page)).toHaveLength(2);
      await expect
        .poll(async () => (await cards(page))[0])
        .toMatch(/the site’s name.* hidden ✓ Confirmed\. In none of the \d+ frames captured here\./);
      // The site itself reads its own name.
      await page.$eval('.lens input[value="site"]', (eye) => {
        eye.click();
      });
      await expect
        .poll(async () => (await cards(page))[0])
        .toMatch(/the site’s name visible: bank\.example ✓/);
    });
  });

  test('of a switched scenario is that of the network with the switch so, or it is said that there is none.', async () => {
    await askedBy(browser(), '/embed/v1/packet-journey/seeds/#in=seeds&protocol=https', async (page) => {
      await page.waitForSelector('.journey[aria-busy="false"] .evidence a');
      await expect
        .poll(() => page.$$eval('.evidence a', (all) => all.map((link) => link.getAttribute('href'))))
        .toContain('/captures/seeds-https/');
    });
    await askedBy(browser(), '/embed/v1/packet-journey/seeds/#in=seeds&tunnel=dropped', async (page) => {
      await expect
        .poll(() => page.$$eval('.evidence summary', (all) => all.map(({ textContent }) => textContent)))
        .toEqual(['No capture with these settings', 'No capture with these settings']);
      await page.focus('.evidence summary');
      await page.keyboard.press('Enter');
      const told = (): Promise<string> =>
        page.$eval('.evidence', ({ textContent }) => textContent.replace(/\s+/g, ' '));
      await expect.poll(told).toMatch(/here it is the model’s word alone\./);
      await expect
        .poll(told)
        .toMatch(/The nearest that was captured: Two tunnels through one net qube \(VPN tunnel: up\)/);
      expect(
        await page.$$eval('.evidence[open] a', (all) => all.map((link) => link.getAttribute('href'))),
      ).toEqual(['/captures/', '/captures/seeds/']);
    });
    for (const [path, address] of [
      ['/embed/v1/who-sees-what/all/', 'look-up=stale'],
      ['/embed/v1/leak-lab/two-days/', 'step=4'],
    ] as const)
      await askedBy(browser(), `${path}#${address}`, async (page) => {
        await expect
          .poll(() =>
            page.$$eval('[data-widget] .quiet', (all) => all.map((each) => each.textContent).join()),
          )
          .toMatch(
            /No capture (?:with these settings|of this step with these rules): here it is the model’s word alone\./,
          );
        expect(await page.$$('[data-widget] .evidence')).toEqual([]);
      });
  });
});

describe('Where nothing can be fetched', () => {
  const chromium = useBrowser('chromium');

  async function refuse(page: Page): Promise<void> {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (request.url().endsWith('/claims.json') ? request.abort() : request.continue());
    });
  }

  test('the evidence is a link to the page with the captures.', async () => {
    await askedBy(
      chromium(),
      '/embed/v1/packet-journey/seeds/',
      async (page) => {
        await page.click('.evidence summary');
        await expect.poll(async () => (await cards(page))[0]).toMatch(/could not be loaded here/);
        expect((await links(page))[0]).toBe('/captures/seeds/#place-sys-net');
      },
      refuse,
    );
  });
});

describe('Without scripts', () => {
  const chromium = useBrowser('chromium');

  test.each(WIDGETS)('%s has a link to what was captured of it.', async (_, path, situation) => {
    await visit(chromium(), path, { scripts: false }, async ({ page }) => {
      const seen = await page.$$eval('.twin a[href^="/captures/"]', (all) =>
        all.filter((link) => window.sight.isSeen(link)).map((link) => link.getAttribute('href')),
      );
      expect(seen).toContain(`/captures/${situation}/`);
    });
  });
});
