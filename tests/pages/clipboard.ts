/** What a page copies, and what somebody gets who pastes it. */
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    copied?: string;
  }
}

/** Notes what goes to the clipboard, and lets it go there. */
export async function noteCopies(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    if (!isSecureContext) return;
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => {
      window.copied = text;
      return write(text);
    };
  });
}

/** What somebody gets who pastes now, by keys. The clipboard of a browser without a window is its own. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  // Chromium takes the command from the one who sends the key; Firefox finds it by itself.
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return page.$eval('#pasted', (field) => {
    field.remove();
    return (field as HTMLTextAreaElement).value;
  });
}
