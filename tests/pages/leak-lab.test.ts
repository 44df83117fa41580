import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { visit } from './visit.ts';

const path = '/embed/v1/leak-lab/two-days/';
const pair = [['chromium'], ['firefox']] as const;

async function fates(page: Page, inside: string): Promise<readonly string[]> {
  return page.$$eval(`${inside} .leak-table tbody tr`, (rows) =>
    rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim()),
  );
}

async function words(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
}

/** Sets the switch of that title to a position, by its words. */
async function setSwitch(page: Page, title: string, position: string): Promise<void> {
  for (const label of await page.$$('.leak .switches label')) {
    const name = await label.evaluate((element) => element.firstChild?.textContent?.trim());
    if (name === title) await (await label.$('select'))?.select(position);
  }
}

async function leaks(page: Page): Promise<readonly string[]> {
  return page.$$eval('.leak-step small', (all) => all.map((each) => each.textContent));
}

describe.each(pair)('The leak lab, in %s', (name) => {
  const browser = useBrowser(name);

  test('Next leads by keyboard to the last step, and each step is spoken once.', async () => {
    await visit(browser(), `${path}#step=1`, {}, async ({ page }) => {
      await wakeWidgets(page);
      await page.waitForSelector('.leak[data-step="1"]');
      expect(await words(page, '.leak [aria-live]')).toBe('');
      await page.focus('.leak .button.go');
      const heard: string[] = [];
      for (let step = 2; step <= 6; step++) {
        await page.keyboard.press('Enter');
        await page.waitForSelector(`.leak[data-step="${step}"]`);
        heard.push(await words(page, '.leak [aria-live]'));
      }
      expect(new Set(heard).size).toBe(5);
      expect(heard.at(-1)).toBe(
        'Step 6 of 6. The tunnel drops again. Programs go on sending. In the clear: 0 of 2 on the desktop, 0 of 2 on Qubes.',
      );
    });
  });
});

describe('The leak lab', () => {
  const chromium = useBrowser('chromium');

  test('the storyboard says at each step what the widget says.', async () => {
    await visit(chromium(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      const told = await fates(page, '.leak-twin');
      const shown: string[] = [];
      for (let step = 1; step <= 6; step++) {
        await page.evaluate((number) => {
          location.hash = `step=${String(number)}`;
        }, step);
        await page.waitForSelector(`.leak[data-step="${step}"]`);
        shown.push(...(await fates(page, '.leak')));
      }
      expect(shown).toEqual(told);
    });
  });

  test('a switch set at a step changes that step and those after it, and none before.', async () => {
    await visit(chromium(), `${path}#step=2`, {}, async ({ page }) => {
      await wakeWidgets(page);
      await page.waitForSelector('.leak[data-step="2"]');
      const before = await leaks(page);
      await setSwitch(page, 'IPv6', 'on');
      const after = await leaks(page);
      expect(after[0]).toBe(before[0]);
      expect(after[1]).toBe('leaks: desktop 2, Qubes 1, plus a disposable’s');
      expect(after[2]).toBe('leaks: desktop 3, Qubes 3, plus sys-vpn’s own and a disposable’s');
      expect(after.slice(3)).toEqual(before.slice(3));
      await page.click('.leak .link');
      expect(await leaks(page)).toEqual(before);
    });
  });

  test('an address brings back a trial, and says what of it cannot be.', async () => {
    await visit(
      chromium(),
      `${path}#step=5&set=5.ipv6.true~5.failClosed.ipv4~5.endpoint.false`,
      {},
      async ({ page }) => {
        await wakeWidgets(page);
        await page.waitForSelector('.leak[data-step="5"]');
        expect((await leaks(page))[4]).toBe('leaks: desktop 1, Qubes 1');
        await page.evaluate(() => {
          location.hash = 'set=9.ipv6.true';
        });
        await page.waitForSelector('.leak [role="alert"]');
        expect(await words(page, '.leak [role="alert"]')).toMatch(/^U003/);
      },
    );
  });

  test('lines for IPv4 alone let a page over IPv6 out while the tunnel is up.', async () => {
    await visit(chromium(), `${path}#step=5`, {}, async ({ page }) => {
      await wakeWidgets(page);
      await page.waitForSelector('.leak[data-step="5"]');
      await setSwitch(page, 'IPv6', 'on');
      expect((await leaks(page))[4]).toBe('leaks: desktop 0, Qubes 0');
      await setSwitch(page, 'Fail-closed lines', 'for IPv4 only');
      await setSwitch(page, 'Endpoint rule', 'none');
      expect((await leaks(page))[4]).toBe('leaks: desktop 1, Qubes 1');
      expect((await fates(page, '.leak')).at(-1)).toContain('leaves in the clear');
    });
  });
});
