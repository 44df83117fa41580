/** What the tests of the packet peeler do with it, and what they read there. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { visit } from './visit.ts';

export const vpn = '/embed/v1/packet-peeler/vpn-behind-firewall/';
export const pair = [['chromium'], ['firefox']] as const;

export async function words(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
}

export async function comesTo(page: Page, step: number): Promise<void> {
  await page.waitForSelector(`.peel[data-step="${step}"]`);
}

export async function awake(page: Page): Promise<void> {
  await wakeWidgets(page);
  await page.waitForSelector('.peel');
}

/** Opens a page with a peeler in this browser, for a test that begins once it is awake. */
export const lookIn =
  (browser: () => Browser) =>
  async (
    path: string,
    test: (page: Page, requests: readonly HTTPRequest[]) => Promise<void>,
  ): Promise<void> =>
    visit(browser(), path, {}, async ({ page, requests }) => {
      await awake(page);
      await test(page, requests);
    });

/** Presses a button by its words. */
export async function press(page: Page, label: string): Promise<void> {
  for (const button of await page.$$('.peel button.button')) {
    const name = await button.evaluate((element) => element.textContent.replace(/[\s◀▶]+/g, ' ').trim());
    if (!name.startsWith(label)) continue;
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    return button.click();
  }
  throw new Error(`There is no button “${label}”.`);
}

export async function hold(page: Page, who: string): Promise<void> {
  await page.$eval(`.peel .lens input[value="${who}"]`, (input) => input.click());
}

/** What is looked at: its name, the bytes that are lit in both panes, and what is said of it. */
export async function lit(page: Page): Promise<{ cell: string; bytes: string; text: string; told: string }> {
  return page.evaluate(() => {
    const all = (selector: string, join: string): string =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join(join);
    return {
      cell: all('.peel-cell.lit small', ','),
      bytes: all('.peel-eight .lit', ' '),
      text: all('.peel-text .lit', ''),
      told: all('.peel-told', ' ').replace(/\s+/g, ' ').trim(),
    };
  });
}

export const captures = (requests: readonly HTTPRequest[]): string[] =>
  requests.map((request) => new URL(request.url()).pathname).filter((path) => path.startsWith('/captures/'));

export async function type(page: Page, text: string): Promise<void> {
  await page.$eval(
    '.peel-own textarea',
    (area, value) => {
      const field = area;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}
