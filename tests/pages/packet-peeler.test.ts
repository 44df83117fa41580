import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/widget.ts';
import { useBrowser } from './browser.ts';
import { visit } from './visit.ts';

const PATH = '/embed/packet-peeler/vpn-behind-firewall/';

async function text(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
}

/** Waits until an element says something. */
async function says(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (where, what) => [...document.querySelectorAll(where)].some((each) => each.textContent.includes(what)),
    {},
    selector,
    words,
  );
}

async function hold(page: Page, who: string): Promise<void> {
  await page.$eval(`.chips input[value="${who}"]`, (input) => {
    input.click();
  });
}

/** Files of captures and keys, and parts of the program that open seals, that the page has asked for. */
function opening(urls: readonly string[]): string[] {
  return urls.filter((url) => /\/captures\/|wireguard|onion|own-worker|read-capture/.test(url));
}

describe.each(['chromium', 'firefox'] as const)('In %s the packet peeler', (name) => {
  const browser = useBrowser(name);

  test('fetches no capture, no key and no cipher before it is asked for one, and opens the seal with the right key.', async () => {
    await visit(browser(), PATH, {}, async ({ page, requests, complaints }) => {
      await wakeWidgets(page);
      expect(opening(requests.map((request) => request.url()))).toEqual([]);
      expect(await page.$('.peel-window.closed')).not.toBeNull();
      await hold(page, 'vpn-company');
      await says(page, '.peel-tried.fits', 'the tag is right');
      await says(page, '.peel-left', 'HTTP request');
      expect(await text(page, '.peel-left')).toContain('GET');
      expect(opening(requests.map((request) => request.url()))).not.toEqual([]);
      expect(await complaints()).toEqual([]);
    });
  });

  test('does not open the seal with another key, and says why.', async () => {
    await visit(browser(), PATH, {}, async ({ page }) => {
      await wakeWidgets(page);
      await hold(page, 'stranger');
      await says(page, '.peel-tried', 'tag');
      expect(await page.$('.peel-window.closed')).not.toBeNull();
    });
  });

  test('lights a field’s bytes and says what it is for, by keys alone.', async () => {
    await visit(browser(), PATH, {}, async ({ page }) => {
      await wakeWidgets(page);
      await page.focus('.peel-windows button[data-leaf]');
      const first = await text(page, '.peel-right');
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(
        (before) =>
          (document.querySelector('.peel-right')?.textContent ?? '').replace(/\s+/g, ' ').trim() !== before,
        {},
        first,
      );
      const lit = await page.$$eval('.peel-cell.lit', (cells) => cells.map((cell) => cell.textContent));
      expect(lit).toHaveLength(1);
      expect(await page.$$eval('.peel-bytes .lit', (bytes) => bytes.length)).toBeGreaterThan(0);
      // One stop for the Tab key among the fields, not sixty.
      expect(await page.$$eval('.peel-windows button[data-leaf][tabindex="0"]', (all) => all.length)).toBe(1);
    });
  });

  test('walks from hop to hop and back, and says each once.', async () => {
    await visit(browser(), PATH, {}, async ({ page }) => {
      await wakeWidgets(page);
      const before = await text(page, '.count');
      const buttons = await page.$$('.peel .button');
      const labels = await Promise.all(buttons.map((each) => each.evaluate((button) => button.textContent)));
      await buttons[labels.findIndex((label) => label.includes('Next'))]?.click();
      await page.waitForFunction((was) => document.querySelector('.count')?.textContent !== was, {}, before);
      await buttons[labels.findIndex((label) => label.includes('Back'))]?.click();
      await says(page, '.count', before.slice(0, 8));
    });
  });
});

describe('In Chromium a message of the reader’s own', () => {
  const chromium = useBrowser('chromium');

  async function wrap(page: Page, message: string): Promise<void> {
    await wakeWidgets(page);
    const buttons = await page.$$('.peel-acts .button');
    const labels = await Promise.all(buttons.map((each) => each.evaluate((button) => button.textContent)));
    await buttons[labels.findIndex((label) => label.includes('own message'))]?.click();
    await page.waitForSelector('.peel-own textarea');
    await page.$eval(
      '.peel-own textarea',
      (area, typed) => {
        area.value = typed;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      message,
    );
    await page.click('.peel-own .button');
  }

  test('is wrapped for real and walked through, and opens with the key; it is never in the address.', async () => {
    await visit(chromium(), PATH, {}, async ({ page, requests, complaints }) => {
      await wrap(page, 'GET /for-my-eyes');
      await page.evaluate(() => (location.hash = ''));
      await page.$$eval('.peel .button', (buttons) => {
        const back = buttons.find(
          (button) => button.textContent.includes('Back') && !button.textContent.includes('recorded'),
        );
        if (back instanceof HTMLElement) back.click();
      });
      await says(page, '.peel', '/for-my-eyes');
      expect(requests.map((request) => request.url()).filter((url) => url.includes('for-my-eyes'))).toEqual(
        [],
      );
      expect(await complaints()).toEqual([]);
    });
  });

  test.each([
    ['markup', 'GET /</script><img src=x onerror=alert(1)>'],
    ['letters that turn the direction', 'GET /\u202egnp.exe'],
  ])('may be %s, and is text all the same.', async (_, message) => {
    await visit(chromium(), PATH, {}, async ({ page, complaints }) => {
      await wrap(page, message);
      await page.waitForFunction(() => document.querySelector('.peel')?.getAttribute('aria-busy') !== 'true');
      expect(await page.$('.peel img')).toBeNull();
      expect(await complaints()).toEqual([]);
    });
  });

  test('is refused in numbered words when it is 10,000 letters long, and nothing of it is lost.', async () => {
    await visit(chromium(), PATH, {}, async ({ page }) => {
      const message = 'x'.repeat(10_000);
      await wrap(page, message);
      await says(page, '.peel-own .problems', '200');
      expect(await page.$eval('.peel-own textarea', (area) => area.value.length)).toBe(10_000);
    });
  });
});
