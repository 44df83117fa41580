import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { comesToShow, shown, type Shown } from './journey.ts';
import { siteUrl } from './site.ts';
import { visit } from './visit.ts';

const TUNNEL = '/tunnel/';
const START: Partial<Shown> = {
  step: 1,
  lens: 'sys-net',
  problems: [],
  chosen: { Follow: 'both, side by side', 'Page over': 'HTTP' },
};

/** An address, and what it has to open. */
const LINKS: readonly (readonly [string, Partial<Shown>])[] = [
  ['step=4', { ...START, step: 4 }],
  ['follow=2&step=3', { step: 3, chosen: { Follow: 'untrusted: a page' } }],
  ['lens=isp', { step: 1, lens: 'isp', postcards: ['ISP', 'ISP'] }],
  ['follow=1&lens=sys-vpn%7Ctrusted', { lens: 'sys-vpn|trusted', observer: 'trusted – sys-vpn' }],
  ['protocol=https&step=2', { step: 2, chosen: { 'Page over': 'HTTPS' } }],
  ['tunnel=dropped&fail-closed=true', { chosen: { 'VPN tunnel': 'dropped', 'Fail-closed rule': 'on' } }],
  [
    'in=look-up&step=3&follow=1&lens=wifi&tunnel=not-yet-up&fail-closed=false&dns=stale',
    {
      step: 3,
      lens: 'wifi',
      postcards: ['Wi-Fi'],
      chosen: {
        Network: 'A look-up through each tunnel',
        Follow: 'trusted: a look-up',
        'VPN tunnel': 'not yet up',
        'Fail-closed rule': 'off',
        'Look-ups go to': 'the old address',
      },
    },
  ],
];

async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), fragment);
}

async function pressNext(page: Page): Promise<void> {
  await page.click('.player .go');
}

describe.each(['chromium', 'firefox'] as const)('In %s,', (name) => {
  const browser = useBrowser(name);

  test('a link opens its network, step, story, observer and switches, and nothing else.', async () => {
    await visit(browser(), TUNNEL, {}, async ({ page, complaints }) => {
      await wakeWidgets(page);
      for (const [fragment, wanted] of LINKS) {
        await goTo(page, fragment);
        await comesToShow(page, { problems: [], ...wanted });
      }
      // From the other end: nothing of the link before is left.
      for (const [fragment, wanted] of LINKS.toReversed()) {
        await goTo(page, fragment);
        await comesToShow(page, { problems: [], ...wanted });
      }
      await comesToShow(page, { ...START, step: 4 });
      expect(await complaints()).toEqual([]);
    });
  });

  test('a link opens the same in a page that has just been loaded.', async () => {
    const [fragment, wanted] = LINKS.at(-1) ?? ['', {}];
    await visit(browser(), `${TUNNEL}#${fragment}`, {}, async ({ page }) => {
      await wakeWidgets(page);
      await comesToShow(page, { problems: [], ...wanted });
    });
  });

  test('the browser’s back button returns to what was shown, and the title stays.', async () => {
    await visit(browser(), TUNNEL, {}, async ({ page }) => {
      await wakeWidgets(page);
      const title = await page.title();
      await pressNext(page);
      await comesToShow(page, { step: 2 });
      // A list that was used by hand follows the address all the same.
      await page.select('.switches label:nth-child(3) select', 'HTTPS');
      await comesToShow(page, { step: 2, chosen: { 'Page over': 'HTTPS' } });
      await goTo(page, 'step=3&protocol=http');
      await comesToShow(page, { step: 3, chosen: { 'Page over': 'HTTP' } });
      await goTo(page, 'step=3&protocol=https');
      await comesToShow(page, { step: 3, chosen: { 'Page over': 'HTTPS' } });
      await goTo(page, 'in=whonix&step=5&lens=wifi');
      await comesToShow(page, { step: 5, lens: 'wifi' });
      expect(await page.title()).toBe(title);
      const back = async (): Promise<void> => page.evaluate(() => history.back());
      await back();
      await comesToShow(page, { step: 3, chosen: { 'Page over': 'HTTPS', Follow: 'both, side by side' } });
      await back();
      await comesToShow(page, { step: 3, chosen: { 'Page over': 'HTTP' } });
      await back();
      await comesToShow(page, START);
      expect(await page.title()).toBe(title);
    });
  });

  test('a step that was linked to is found again by Back, and by Forward.', async () => {
    await visit(browser(), TUNNEL, {}, async ({ page }) => {
      await wakeWidgets(page);
      const link = async (): Promise<void> =>
        page.$eval('.journey .onward a[href^="#in="]', (each) => (each as HTMLElement).click());
      for (const step of [2, 3]) {
        await pressNext(page);
        await comesToShow(page, { step });
      }
      await link();
      expect(await page.evaluate(() => location.hash)).toContain('step=3');
      await pressNext(page);
      await comesToShow(page, { step: 4 });
      await link();
      await pressNext(page);
      await comesToShow(page, { step: 5 });
      await page.evaluate(() => history.back());
      await comesToShow(page, { step: 3, problems: [] });
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => location.hash.includes('step=3'));
      await comesToShow(page, { step: 3 });
      await page.evaluate(() => history.go(2));
      await comesToShow(page, { step: 4 });
    });
  });

  test('a shared link opens at the figure, with the next key in it; any other address, at the top.', async () => {
    const at = async (path: string): Promise<unknown> =>
      visit(browser(), path, {}, async ({ page }) => {
        await page.waitForFunction(
          () => !location.hash.includes('=') || document.querySelector('[data-step="4"]'),
        );
        return page.evaluate(() => {
          const figure = document.querySelector('figure.widget');
          const { activeElement } = document;
          return {
            top: Math.abs(figure?.getBoundingClientRect().top ?? NaN) < 40,
            focus: activeElement === figure ? 'figure' : activeElement?.localName,
            scrolled: scrollY > 0,
          };
        });
      });
    expect(await at(`${TUNNEL}#step=4`)).toEqual({ top: true, focus: 'figure', scrolled: true });
    expect(await at(TUNNEL)).toMatchObject({ focus: 'body', scrolled: false });
    // A diagram alone is in somebody else’s hands.
    const embed = '/embed/v1/packet-journey/seeds/';
    expect(await at(`${embed}#step=4`)).toMatchObject({ focus: 'body', scrolled: false });
  });

  test('a link to a step that is followed within the page opens at the figure, and Back leads to where the reader was.', async () => {
    await visit(browser(), TUNNEL, {}, async ({ page, complaints }) => {
      await page.evaluate(() => {
        const link = document.createElement('a');
        [link.id, link.href, link.textContent] = ['to-step', '#step=4', 'Step 4'];
        document.querySelector('main')?.prepend(link);
      });
      const isAtFigure = async (): Promise<unknown> =>
        page.waitForFunction(() => {
          const figure = document.querySelector('figure.widget');
          return (
            figure?.querySelector('[data-step="4"]') && Math.abs(figure.getBoundingClientRect().top) < 40
          );
        });
      await page.click('#to-step');
      await isAtFigure();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('figure');
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => scrollY < 40 && document.querySelector('[data-step="1"]'));
      await page.evaluate(() => history.forward());
      await isAtFigure();
      // A step that the reader links to from within the figure moves nothing, nor does the way back to it.
      await page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
      const before = await page.evaluate(() => scrollY);
      await page.$eval('.player .go', (next) => (next as HTMLElement).click());
      await comesToShow(page, { step: 5 });
      await page.$eval('.journey .onward a[href^="#in="]', (each) => (each as HTMLElement).click());
      await page.waitForFunction(() => location.hash.includes('step=5'));
      expect(await page.evaluate(() => scrollY)).toBe(before);
      expect(await complaints()).toEqual([]);
    });
  });

  test('the name of a heading is no business of the widget’s.', async () => {
    await visit(browser(), TUNNEL, {}, async ({ page }) => {
      await wakeWidgets(page);
      await goTo(page, 'step=5');
      await comesToShow(page, { step: 5 });
      const heading = await page.$eval('main h2[id]', ({ id }) => id);
      await goTo(page, heading);
      await page.waitForFunction((id) => document.querySelector(':target')?.id === id, {}, heading);
      await comesToShow(page, { step: 5, problems: [] });
    });
  });

  test('what an address asks for in vain is said in full, by number, as text.', async () => {
    await visit(browser(), TUNNEL, {}, async ({ page, complaints }) => {
      await wakeWidgets(page);
      const asked = new URLSearchParams({
        colour: '<img src=x onerror=alert(1)>',
        in: '<b>nowhere</b>',
        step: '99',
        follow: '-1',
        lens: '"><script>alert(1)</script>',
        protocol: 'gopher',
        tunnel: 'sideways',
        dns: 'stale',
      });
      await goTo(page, asked.toString());
      await expect.poll(async () => (await shown(page)).problems.length).toBe(8);
      const { problems } = await shown(page);
      expect(problems.map((words) => words.slice(0, 4)).toSorted()).toEqual([
        'U001',
        'U002',
        'U003',
        'U003',
        'U003',
        'U004',
        'U004',
        'U005',
      ]);
      for (const part of ['colour=<img src=x onerror=alert(1)>', 'in=<b>nowhere</b>', 'step=99', 'follow=-1'])
        expect(problems.join('\n')).toContain(part);
      expect(await page.$$eval('.problems :not(li)', (found) => found.length)).toBe(0);
      await comesToShow(page, { ...START, problems });
      await goTo(page, 'step=2');
      await comesToShow(page, { step: 2, problems: [] });
      expect(await complaints()).toEqual([]);
    });
  });

  test('“Link to this step” says “Copied”, and the link leads back to what was shown.', async () => {
    const prepare = async (page: Page): Promise<void> => {
      if (name === 'chromium')
        await page.browserContext().setPermission(siteUrl, {
          permission: { name: 'clipboard-write' },
          state: 'granted',
        });
    };
    await visit(browser(), `${TUNNEL}#in=tor-inside-vpn&protocol=https`, { prepare }, async ({ page }) => {
      await wakeWidgets(page);
      await comesToShow(page, { chosen: { 'Page over': 'HTTPS' } });
      await page.$eval('.lens input[value="isp"]', (eye) => eye.click());
      await pressNext(page);
      await comesToShow(page, { step: 2, lens: 'isp' });
      const before = await shown(page);
      const link = await page.waitForSelector('.journey a[href^="#in="]');
      await link?.click();
      await expect.poll(async () => link?.evaluate(({ textContent }) => textContent)).toBe('Copied');
      const address = await page.evaluate(() => location.href);
      // The copy is asked for by pasting it: into a field, as a reader would.
      await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('textarea')));
      await page.focus('main textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('v', name === 'chromium' ? { commands: ['paste'] } : {});
      await page.keyboard.up('Control');
      const pasted = await page.$eval('main textarea', ({ value }) => value);
      expect(pasted).toBe(address);
      await visit(browser(), pasted.slice(siteUrl.length), {}, async (again) => {
        await wakeWidgets(again.page);
        await comesToShow(again.page, before);
      });
    });
  });
});
