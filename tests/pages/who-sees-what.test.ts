import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { countSteps, wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { visit } from './visit.ts';

const path = '/embed/v1/who-sees-what/all/';
const pair = [['chromium'], ['firefox']] as const;

/** The matrix as it is shown: for each fact, what stands in its cells. */
async function shownMatrix(page: Page): Promise<readonly string[]> {
  return page.$$eval('.wsw .wsw-matrix tbody tr', (rows) =>
    rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim()),
  );
}

async function spoken(page: Page): Promise<string> {
  return page.$eval('.wsw [aria-live]', (region) => region.textContent);
}

async function rowWords(page: Page, title: string): Promise<string> {
  return (await shownMatrix(page)).find((row) => row.startsWith(title)) ?? '';
}

describe.each(pair)('Who sees what, in %s', (name) => {
  const browser = useBrowser(name);

  test('the arrow keys lead through every adversary to the last, and each is spoken once.', async () => {
    await visit(browser(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      const count = await countSteps(page);
      expect(count).toBe(13);
      expect(await spoken(page)).toBe('');
      await page.focus('.wsw input:checked');
      const heard: string[] = [];
      for (let step = 3; step <= count; step++) {
        await page.keyboard.press('ArrowRight');
        await page.waitForSelector(`[data-step="${step}"]`);
        heard.push(await spoken(page));
      }
      expect(new Set(heard).size).toBe(count - 2);
      expect(heard.at(-1)).toBe(
        'What untrusted can learn. Always learns: where you are. Never learns: which qube asked, that you use a VPN, that you use Tor, which guard you use, where the site is, the site’s name, the look-up of the name and the page.',
      );
    });
  });
});

describe('Who sees what', () => {
  const chromium = useBrowser('chromium');

  test('the storyboard says of each adversary what the widget says of it.', async () => {
    await visit(chromium(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      const told = await page.$$eval('.twin details', (all) =>
        all.map((each) =>
          [...each.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim()),
        ),
      );
      expect(told).toHaveLength(13);
      for (const [i, rows] of told.entries()) {
        await page.evaluate((step) => {
          location.hash = `step=${String(step)}`;
        }, i + 1);
        await page.waitForSelector(`[data-step="${i + 1}"]`);
        expect(await shownMatrix(page)).toEqual(rows);
      }
    });
  });

  test('over HTTP the ISP reads the page where there is no tunnel.', async () => {
    await visit(chromium(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      expect(await rowWords(page, 'the page')).not.toContain('visible');
      await page.select('.wsw .switches select', 'HTTP');
      expect(await rowWords(page, 'the page')).toContain('visible');
      expect(await spoken(page)).toContain('Learns in some');
    });
  });

  test('two set-ups stand side by side, and what is the same in both says so.', async () => {
    await visit(chromium(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      const selects = await page.$$('.wsw .switches select');
      await selects[2]?.select('two side by side');
      await page.waitForFunction(() => document.querySelectorAll('.wsw thead th').length === 2);
      expect(await rowWords(page, 'where you are')).toContain('= same in both');
      expect(await rowWords(page, 'the site’s name')).toContain('≠ depends on the set-up');
      const [, , , , other] = await page.$$('.wsw .switches select');
      await other?.select('No tunnel');
      expect(await rowWords(page, 'the site’s name')).toContain('= same in both');
    });
  });

  test('an address brings back a comparison.', async () => {
    await visit(chromium(), `${path}#step=3&page=http&beside=vpn~tor`, {}, async ({ page }) => {
      await wakeWidgets(page);
      await page.waitForSelector('.wsw[data-step="3"]');
      const heads = await page.$$eval('.wsw thead th', (all) =>
        all.map((each) => each.firstChild?.textContent),
      );
      expect(heads.map((head) => head?.trim())).toEqual(['VPN', 'Tor']);
      expect(await rowWords(page, 'the page')).toContain('visible');
    });
  });

  test('an address that asks for an adversary who is not there is told so, in words.', async () => {
    await visit(chromium(), `${path}#step=14`, {}, async ({ page }) => {
      await wakeWidgets(page);
      const problem = await page.$eval('.wsw [role="alert"]', (list) => list.textContent);
      expect(problem).toMatch(/^U004: .*step=14.* 1 to 13/);
      expect(await page.$$('.wsw[data-step="2"]')).toHaveLength(1);
    });
  });
});
