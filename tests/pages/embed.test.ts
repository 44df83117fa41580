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

describe.each(['chromium', 'firefox'] as const)(
  'In %s an embed in a sandbox without an origin of its own',
  (key) => {
    const browser = useBrowser(key);

    const host = useHost();

    /** Opens a page of somebody else's with one embed in the strictest sandbox that runs scripts. */
    const framed = (
      path: string,
      look: (frame: Frame, errors: readonly string[]) => Promise<void>,
    ): Promise<void> => {
      const html = `<iframe title="Embed" width="900" height="1200" sandbox="allow-scripts" src="${siteUrl}${path}"></iframe>`;
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

    test('opens a seal with the recorded key, reads a capture, and wraps a message of the reader’s own.', async () => {
      await framed(`${PEELER}#step=4`, async (frame, errors) => {
        await peel(frame);
        await press(frame, 'Back to the recorded one');
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
