/** The peeler at work, in a page or in a frame. */

import type { Frame, Page } from 'puppeteer-core';

/** Presses a button by how its words begin, as what reads a page aloud would: without a pointer. */
export async function press(page: Page | Frame, label: string): Promise<void> {
  await page.$$eval(
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

/** Has the peeler open a packet with the recorded key, and wrap a message of the reader's own. */
export async function peel(page: Page | Frame): Promise<void> {
  await page.waitForSelector('[data-step="4"]');
  await page.$eval('.peel .lens input[value="sys-vpn"]', (choice) => choice.click());
  await page.waitForSelector('.peel-tried.fits');
  await press(page, 'Type your own message');
  await page.waitForSelector('.peel-own textarea');
  await page.$eval('.peel-own textarea', (field) => {
    field.value = 'GET /my-own-secret';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(page, 'Wrap it');
  await page.waitForFunction(() =>
    document.querySelector('.peel .say')?.textContent.includes('/my-own-secret'),
  );
}
