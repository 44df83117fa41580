import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { visit } from './visit.ts';
import { lookIn, vpn, pair, words, comesTo, awake, press, hold, captures, type } from './peeler.ts';

describe.each(pair)('The packet peeler, in %s', (name) => {
  const browser = useBrowser(name);
  const look = lookIn(browser);

  test('wraps a message of one’s own and walks it through; it is not in the address.', async () => {
    await look(vpn, async (page, requests) => {
      await press(page, 'Type your own message');
      await page.waitForSelector('.peel-own');
      await type(page, 'GET /my-own-secret');
      await press(page, 'Wrap it');
      await page.waitForFunction(() =>
        document.querySelector('.peel .say')?.textContent.includes('/my-own-secret'),
      );
      expect(page.url()).not.toContain('secret');
      await press(page, 'Next');
      await comesTo(page, 2);
      expect(await words(page, '.peel-windows')).not.toContain('secret');
      await hold(page, 'sys-vpn');
      await page.waitForSelector('.peel-tried.fits');
      expect(await words(page, '.peel-windows')).toContain('GET /my-own-secret');
      expect(captures(requests)).toEqual([]);
      await press(page, 'Show the recorded packet');
      await page.waitForFunction(() =>
        document.querySelector('.peel .say')?.textContent.includes('/balance'),
      );
    });
  });
});

describe('The packet peeler', () => {
  const chromium = useBrowser('chromium');
  const look = lookIn(chromium);

  test.each([
    ['GET /</script><img src=x onerror=alert(1)>', '</script><img src=x onerror=alert(1)>'],
    ['GET /\u202Egnp.exe', '\\u{202e}gnp.exe'],
    ['{@html "x"} &lt;b&gt;', '{@html "x"} &lt;b&gt;'],
  ])('shows hostile text as what it is: %j', async (text, shown) => {
    await visit(chromium(), vpn, {}, async ({ page, complaints }) => {
      await awake(page);
      await press(page, 'Type your own message');
      await page.waitForSelector('.peel-own');
      await type(page, text);
      await press(page, 'Wrap it');
      await page.waitForFunction(() =>
        document.querySelector('.peel .count')?.textContent.startsWith('Hop 1 of 14'),
      );
      const [start = ''] = shown.split(' ');
      expect(await words(page, '.peel-windows')).toContain(start);
      expect(await page.$$eval('.peel img, .peel script, .peel b img', (found) => found.length)).toBe(0);
      expect(await complaints()).toEqual([]);
    });
  });

  test('refuses what is no message by number, and whatever was pasted it stays whole.', async () => {
    await look(vpn, async (page) => {
      await press(page, 'Type your own message');
      await page.waitForSelector('.peel-own');
      const problems = async (): Promise<readonly string[]> =>
        page.$$eval('.peel-own .problems li', (found) =>
          found.map(({ textContent }) => textContent.slice(0, 4)),
        );
      await press(page, 'Wrap it');
      expect(await problems()).toEqual(['M001']);
      await type(page, 'x'.repeat(10_000));
      expect(await problems()).toEqual(['M002']);
      await type(page, '\u0007');
      expect(await problems()).toEqual(['M003']);
      expect(await words(page, '.peel .say')).toContain('sys-vpn seals the packet');
    });
  });

  test('brings a message back from a link that the reader made.', async () => {
    await look(vpn, async (page) => {
      await press(page, 'Type your own message');
      await page.waitForSelector('.peel-own');
      await type(page, 'GET /linked & more#');
      await press(page, 'Wrap it');
      await page.waitForSelector('.peel-own a');
      const href = await page.$eval('.peel-own a', (link) => link.getAttribute('href') ?? '');
      await look(`${vpn}${href}`, async (other) => {
        await other.waitForFunction(() =>
          document.querySelector('.peel .say')?.textContent.includes('/linked & more#'),
        );
      });
    });
  });
});
