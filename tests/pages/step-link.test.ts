import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { comesToShow, pressNext, shown, TUNNEL } from './journey.ts';
import { siteUrl } from './site.ts';
import { visit } from './visit.ts';

describe.each(['chromium', 'firefox'] as const)('In %s,', (name) => {
  const browser = useBrowser(name);

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
