import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { signposts } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import { useBrowser } from './browser.ts';
import { embedIn, useHost } from './hosts/host.ts';
import { peel, press } from './peel.ts';
import { isEmbed, pages, siteUrl } from './site.ts';
import { visit } from './visit.ts';

const JOURNEY = '/embed/v1/packet-journey/seeds/';
const PEELER = '/embed/v1/packet-peeler/vpn-behind-firewall/';

/**
 * Follows a link by key: a pointer that comes while the frame still scrolls meets what stood there before. The key stays down:
 * by the time that it came up, the frame that would say so may be gone, and Chromium then never answers.
 */
async function follow(frame: Frame, link: string): Promise<void> {
  await frame.focus(link);
  await frame.page().keyboard.down('Enter');
}

describe.each(['chromium', 'firefox'] as const)(
  'In %s an embed in a sandbox without an origin of its own',
  (key) => {
    const browser = useBrowser(key);

    const host = useHost();

    /** Opens a page of somebody else's with one embed in the strictest sandbox that runs scripts. */
    const framed = (
      path: string,
      look: (frame: Frame, errors: readonly string[]) => Promise<void>,
      sandbox = 'allow-scripts',
    ): Promise<void> => {
      const html = `<iframe title="Embed" width="900" height="1200" sandbox="${sandbox}" src="${siteUrl}${path}"></iframe>`;
      return host.open(browser(), { html }, async (page, { complaints }) => {
        const frame = embedIn(page);
        await frame.waitForSelector('footer');
        await look(frame, complaints);
      });
    };

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

    test('never gives its place to a page that a link leads to: it shows the address, selected, until Escape or another click.', async () => {
      await framed(JOURNEY, async (frame, errors) => {
        const links = await frame.$$eval('a[href]:not([href^="#"])', (all) => all.length);
        expect(links).toBeGreaterThan(10);
        for (const place of ['footer a', '.storyboard a[href^="/references/"]']) {
          const told = await frame.$eval(place, (link) => {
            for (let at: Element | null = link; at; at = at.parentElement)
              if (at instanceof HTMLDetailsElement) at.open = true;
            (link as HTMLAnchorElement).click();
            const box = document.querySelector('.way-out');
            const { top = 0, bottom = 0 } = box?.getBoundingClientRect() ?? {};
            const near = link.getBoundingClientRect();
            return {
              role: box?.getAttribute('role'),
              begins: box?.textContent.slice(0, 5),
              isAddress: box?.lastElementChild?.textContent === (link as HTMLAnchorElement).href,
              selected: getSelection()?.toString() === (link as HTMLAnchorElement).href,
              boxes: document.querySelectorAll('.way-out').length,
              isNear: Math.min(Math.abs(top - near.bottom), Math.abs(bottom - near.top)) < 2,
              isWhole: bottom <= document.documentElement.getBoundingClientRect().bottom,
            };
          });
          expect(told, place).toEqual({
            role: 'alert',
            begins: 'W022:',
            isAddress: true,
            selected: true,
            boxes: 1,
            isNear: true,
            isWhole: true,
          });
        }
        await frame.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
        expect(await frame.$('.way-out')).toBeNull();
        expect(await frame.evaluate(() => location.pathname)).toBe(JOURNEY);
        expect(await frame.$$('.storyboard')).not.toHaveLength(0);
        // A browser may say that it opened nothing.
        expect(errors.filter((text) => !/sandbox|popup/i.test(text))).toEqual([]);
      });
    });

    test('opens a window for a link where it may, and says nothing.', async () => {
      const look = async (frame: Frame): Promise<void> => {
        const opened = frame
          .page()
          .browser()
          .waitForTarget((target) => target.url() === `${siteUrl}/`);
        await follow(frame, 'footer a');
        await (await (await opened).page())?.close();
        expect(await frame.$('.way-out')).toBeNull();
        expect(await frame.evaluate(() => location.pathname)).toBe(JOURNEY);
      };
      await framed(JOURNEY, look, 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    });

    test('stays where it is when a link is pressed in a frame that may do nothing at all.', async () => {
      const look = async (frame: Frame): Promise<void> => {
        const closed = await frame.$$eval('a[href]:not([href^="#"])', (all) =>
          all.filter(({ target }) => target !== '_blank').map(({ href }) => href),
        );
        expect(closed).toEqual([]);
        await follow(frame, 'footer a');
        // What a click begins has begun once the frame has answered again.
        expect(await frame.evaluate(() => location.pathname)).toBe(JOURNEY);
        expect(await frame.$$('.storyboard')).not.toHaveLength(0);
      };
      await framed(JOURNEY, look, '');
    });

    test('is no puzzle at its address without a version, in a frame that may do nothing: a picture, a sentence, and a link that works.', async () => {
      const html = `<iframe title="Embed" width="900" height="1200" sandbox="" src="${siteUrl}/embed/packet-journey/seeds/"></iframe>`;
      await host.open(browser(), { html }, async (page) => {
        const frame = await page.waitForFrame((each) => each.url().includes('/embed/packet-journey/'));
        await frame.waitForFunction(() => document.images[0]?.complete);
        const seen = await frame.evaluate(() => ({
          picture: (document.images[0]?.naturalWidth ?? 0) > 100,
          isDescribed: (document.images[0]?.alt.length ?? 0) > 40,
          sentences: document.querySelectorAll('noscript p').length,
        }));
        expect(seen).toEqual({ picture: true, isDescribed: true, sentences: 2 });
        await follow(frame, 'a');
        const led = await page.waitForFrame((each) => each.url().endsWith(JOURNEY));
        await led.waitForSelector('.storyboard');
      });
    });

    test('opens a seal with the recorded key, reads a capture, and wraps a message of the reader’s own.', async () => {
      await framed(`${PEELER}#step=4`, async (frame, errors) => {
        await peel(frame);
        await press(frame, 'Show the recorded packet');
        await frame.waitForFunction(() =>
          [...document.querySelectorAll('button')].some(({ textContent }) =>
            textContent.includes('The whole capture'),
          ),
        );
        await press(frame, 'The whole capture');
        await frame.waitForSelector('.peel-frames');
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

  test('leads on in a copy of the site that stands in a folder called embed.', async () => {
    const copy = createServer((request, response) => {
      const path = request.url?.replace(/^\/embed\/mirror/, '') ?? '';
      const pass = async (): Promise<void> => {
        const answer = await fetch(siteUrl + path);
        response.setHeader('content-type', answer.headers.get('content-type') ?? '');
        response.end(Buffer.from(await answer.arrayBuffer()));
      };
      pass().catch(() => response.destroy());
    });
    await new Promise<void>((done) => copy.listen(0, '127.0.0.1', done));
    const mirror = `http://127.0.0.1:${(copy.address() as AddressInfo).port}/embed/mirror`;
    const context = await browser().createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(`${mirror}/embed/qube-types/bashrc/?theme=light#step=2`);
      await page.waitForFunction(() => location.pathname.includes('/v1/'));
      expect(page.url()).toBe(`${mirror}/embed/v1/qube-types/bashrc/?theme=light#step=2`);
    } finally {
      await context.close();
      copy.closeAllConnections();
      copy.close();
    }
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

test('The sitemap has the articles, and no embed, with a version or without.', () => {
  const maps = readdirSync(builtSite).filter((name) => /^sitemap.*\.xml$/.test(name));
  const text = maps.map((name) => readFileSync(join(builtSite, name), 'utf8')).join('\n');
  expect(text).toContain('/tunnel/</loc>');
  expect(text).not.toContain('/embed/');
});
