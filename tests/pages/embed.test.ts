import { createServer, type Server } from 'node:http';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signposts } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import { useBrowser } from './browser.ts';
import { isEmbed, pages, siteUrl } from './site.ts';
import { visit } from './visit.ts';

const JOURNEY = '/embed/v1/packet-journey/seeds/';
const PEELER = '/embed/v1/packet-peeler/vpn-behind-firewall/';

/** A page of somebody else's, at another origin, with one embed in the strictest sandbox that runs scripts. */
let host: Server;
let hostUrl = '';

beforeAll(async () => {
  host = createServer((request, response) => {
    const shown = new URL(`http://host${request.url ?? '/'}`).searchParams.get('shows') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Host</title><iframe title="Embed" width="900" height="1200" sandbox="allow-scripts" src="${siteUrl}${shown.replaceAll('"', '%22')}"></iframe>`,
    );
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const address = host.address();
  hostUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
});

afterAll(() => {
  host.close();
});

/** Presses a button by how its words begin, as what reads a page aloud would: without a pointer. */
async function press(frame: Frame, label: string): Promise<void> {
  await frame.$$eval(
    'button',
    (all, words) => {
      const button = all.find(({ textContent }) =>
        textContent
          .replace(/[\s◀▶]+/g, ' ')
          .trim()
          .startsWith(words),
      );
      if (!button) throw new Error(`There is no button “${words}”.`);
      button.click();
    },
    label,
  );
}

describe.each(['chromium', 'firefox'] as const)(
  'In %s an embed in a sandbox without an origin of its own',
  (key) => {
    const browser = useBrowser(key);

    async function framed(path: string, look: (frame: Frame, errors: string[]) => Promise<void>) {
      const context = await browser().createBrowserContext();
      try {
        const page = await context.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await page.setViewport({ width: 1000, height: 800 });
        await page.goto(`${hostUrl}?shows=${encodeURIComponent(path)}`, { waitUntil: 'load' });
        const frame = await page.waitForFrame((each) => each.url().includes('/embed/v1/'));
        await frame.waitForSelector('footer');
        await look(frame, errors);
      } finally {
        await context.close();
      }
    }

    test('sleeps until it is touched, and then does what was pressed.', async () => {
      await framed(JOURNEY, async (frame, errors) => {
        expect(
          await frame.evaluate(() => [origin, document.querySelectorAll('[data-asleep]').length]),
        ).toEqual(['null', 1]);
        await press(frame, 'Next');
        await frame.waitForSelector('[data-step="2"]');
        expect(await frame.$('[data-asleep]')).toBeNull();
        expect(errors).toEqual([]);
      });
    });

    test('shows the step and the observer that its address asks for, and says what it does not know.', async () => {
      await framed(`${JOURNEY}?step=4&lens=isp&theme=dark&plain&colour=red`, async (frame, errors) => {
        await frame.waitForSelector('[data-step="4"]');
        const seen = await frame.evaluate(() => ({
          theme: getComputedStyle(document.documentElement).colorScheme,
          lens: document.querySelector<HTMLInputElement>('.lens input:checked')?.value,
          problems: [...document.querySelectorAll('.problems li')].map(({ textContent }) => textContent),
          heading: document.querySelector('h1')?.getBoundingClientRect().width,
        }));
        expect(seen.theme).toBe('dark');
        expect(seen.lens).toBe('isp');
        expect(seen.problems).toHaveLength(1);
        expect(seen.problems[0]).toMatch(/^U001: .*“colour=red”/);
        expect(seen.heading).toBe(1);
        expect(errors).toEqual([]);
      });
    });

    test('opens a seal with the recorded key, reads a capture, and wraps a message of the reader’s own.', async () => {
      await framed(`${PEELER}#step=4`, async (frame, errors) => {
        await frame.waitForSelector('[data-step="4"]');
        await frame.$eval('.peel .lens input[value="sys-vpn"]', (choice) => choice.click());
        await frame.waitForSelector('.peel-tried.fits');
        await press(frame, 'The whole capture');
        await frame.waitForSelector('.peel-frames');
        await press(frame, 'Type your own message');
        await frame.waitForSelector('.peel-own textarea');
        await frame.$eval('.peel-own textarea', (field) => {
          field.value = 'GET /my-own-secret';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await press(frame, 'Wrap it');
        await frame.waitForFunction(() =>
          document.querySelector('.peel .say')?.textContent.includes('/my-own-secret'),
        );
        expect(errors).toEqual([]);
      });
    });
  },
);

describe('The address of a diagram without a version', () => {
  const browser = useBrowser('chromium');
  const all = signposts(builtSite);

  test('is there for every diagram, and leads to one that is.', () => {
    const led = all.map((path) => path.replace('/embed/', '/embed/v1/'));
    expect([...led].sort()).toEqual(pages.filter(isEmbed));
  });

  test('hands on all that was asked of it.', async () => {
    await visit(
      browser(),
      '/embed/qube-types/bashrc/?theme=light#step=2',
      {},
      async ({ page, complaints }) => {
        await page.waitForSelector('[data-step="2"]');
        expect(page.url()).toBe(`${siteUrl}/embed/v1/qube-types/bashrc/?theme=light#step=2`);
        expect(await complaints()).toEqual([]);
      },
    );
  });

  test('leads on without scripts.', async () => {
    const context = await browser().createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setJavaScriptEnabled(false);
      const reached = page.waitForResponse(`${siteUrl}/embed/v1/qube-types/bashrc/`);
      await page.goto(`${siteUrl}/embed/qube-types/bashrc/`);
      expect((await reached).status()).toBe(200);
    } finally {
      await context.close();
    }
  });
});
