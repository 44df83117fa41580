/** A host sends a policy of its own with every file: whatever it forbids, no control is in sight that cannot work. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../../tools/fresh-build.ts';
import { serve, type StaticServer } from '../../tools/static-server.ts';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { openPage } from './open-page.ts';
import { installSight } from './sight.ts';

const ARTICLE = 'tunnel/';
const EMBED = 'embed/v1/packet-journey/seeds/';
const POLICIES = {
  files: "script-src 'self'",
  nothing: "script-src 'none'",
};

/** What a reader sees on a page before touching it. */
interface InSight {
  readonly controls: number;
  readonly twin: boolean;
}

describe.each(['chromium', 'firefox'] as const)('In %s, under a policy of the host', (name) => {
  const browser = useBrowser(name);
  const servers: StaticServer[] = [];
  let at: Record<keyof typeof POLICIES, string>;

  beforeAll(async () => {
    const start = async (policy: string): Promise<string> => {
      const server = await serve(builtSite, 0, { 'content-security-policy': policy });
      servers.push(server);
      return server.url;
    };
    at = { files: await start(POLICIES.files), nothing: await start(POLICIES.nothing) };
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
  });

  const on = async <Result>(address: string, look: (page: Page) => Promise<Result>): Promise<Result> => {
    const page = await openPage(browser());
    try {
      await page.goto(address, { waitUntil: 'load' });
      await installSight(page);
      return await look(page);
    } finally {
      await page.close();
    }
  };
  const inSight = async (page: Page): Promise<InSight> =>
    page.evaluate(() => ({
      controls: [...document.querySelectorAll('button, select, input')].filter((each) =>
        window.sight.isSeen(each),
      ).length,
      twin: document.querySelector('.twin')?.checkVisibility() ?? false,
    }));

  test.each([ARTICLE, EMBED])(
    'that lets files run, /%s has its controls, and they answer; nothing else is run.',
    async (path) => {
      await on(at.files + path, async (page) => {
        const { controls, twin } = await inSight(page);
        expect(controls).toBeGreaterThan(5);
        expect(twin).toBe(false);
        expect(await page.$$eval('script:not([src]):not([type$="json"])', ({ length }) => length)).toBe(0);
        await wakeWidgets(page);
        await page.$eval('.player .go', (next) => (next as HTMLElement).click());
        await page.waitForSelector('[data-step="2"]');
      });
    },
  );

  test('that lets files run, the theme can be chosen, and an address without a version leads on.', async () => {
    await on(at.files + ARTICLE, async (page) => {
      await page.select('#theme', 'dark');
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    });
    await on(`${at.files}embed/packet-journey/seeds/#step=2`, async (page) => {
      await page.waitForFunction(() => location.pathname === '/embed/v1/packet-journey/seeds/');
      await page.waitForSelector('[data-step="2"]');
    });
  });

  test.each([ARTICLE, EMBED, 'diagrams/packet-journey/', 'search/'])(
    'that lets nothing run, no control is in sight on /%s, and every step stands there as text.',
    async (path) => {
      await on(at.nothing + path, async (page) => {
        // Browsers answer as if scripts ran: this is what a style sheet must not go by.
        expect(await page.evaluate(() => matchMedia('(scripting: enabled)').matches)).toBe(true);
        const { controls, twin } = await inSight(page);
        expect(controls).toBe(0);
        if (path === ARTICLE || path === EMBED) expect(twin).toBe(true);
      });
    },
  );
});
