import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { visit } from './visit.ts';
import { lookIn, vpn, pair, words, comesTo, awake, press, hold, captures } from './peeler.ts';

describe.each(pair)('The packet peeler, in %s', (name) => {
  const browser = useBrowser(name);
  const look = lookIn(browser);

  test('asks for nothing before it is asked, and then for what was asked alone.', async () => {
    await look(vpn, async (page, requests) => {
      const scripts = (): number => requests.filter((request) => request.url().endsWith('.js')).length;
      const before = scripts();
      for (let step = 3; step <= 5; step++) {
        await press(page, 'Next');
        await comesTo(page, step);
      }
      await page.hover('.peel-cell:nth-child(2)');
      expect([captures(requests), scripts()]).toEqual([[], before]);
      await hold(page, 'sys-vpn');
      await page.waitForSelector('.peel-tried.fits');
      expect(captures(requests)).toEqual(['/captures/vpn-behind-firewall/wireguard.keys']);
      await press(page, 'The whole capture');
      await page.waitForSelector('.peel-frames');
      expect(captures(requests).slice(1)).toEqual(['/captures/vpn-behind-firewall/isp--router.pcapng']);
    });
  });

  test('looks through a whole capture, and comes back to the hop.', async () => {
    await look(vpn, async (page) => {
      const label = await page.$$eval('.peel-more .button', (found) => found[0]?.textContent ?? '');
      const [, frames = ''] = /: (\d+) frames, [\d.]+ kB/.exec(label.replace(/\s+/g, ' ')) ?? [];
      await press(page, 'The whole capture');
      await page.waitForSelector('.peel-frames');
      expect(await page.$$eval('.peel-frames li', (found) => found.length)).toBe(Number(frames));
      await page.$eval('.peel-frames button', (button) => button.click());
      expect(await words(page, '.peel .say')).toContain('WireGuard handshake initiation');
      expect(await words(page, '.peel-windows')).toContain('Ephemeral key');
      await press(page, 'Next');
      await comesTo(page, 3);
      expect(await words(page, '.peel .say')).toContain('sys-firewall');
    });
  });
});

describe('The packet peeler', () => {
  const chromium = useBrowser('chromium');
  const look = lookIn(chromium);

  test('says in words, with a number, that keys or a capture could not be had.', async () => {
    await visit(
      chromium(),
      vpn,
      {
        prepare: async (page) => {
          await page.evaluateOnNewDocument(() => {
            window.fetch = () => Promise.reject(new TypeError('no network'));
          });
        },
      },
      async ({ page }) => {
        await awake(page);
        await hold(page, 'sys-vpn');
        await page.waitForSelector('.peel > .problems');
        expect(await words(page, '.peel > .problems')).toMatch(
          /^W010: wireguard\.keys could not be fetched\./,
        );
        expect(await page.$eval('.peel .lens :checked', (input) => (input as HTMLInputElement).value)).toBe(
          '',
        );
        await press(page, 'The whole capture');
        await page.waitForSelector('.peel-capture .problems');
        expect(await words(page, '.peel-capture .problems')).toMatch(/^W014: /);
      },
    );
  });

  test('fetches the rest of a long walk with the first step, and tells it when it cannot.', async () => {
    const path = '/embed/v1/packet-peeler/whonix/';
    await visit(chromium(), path, {}, async ({ page, requests }) => {
      await awake(page);
      expect(captures(requests)).toEqual([]);
      await press(page, 'Next');
      await comesTo(page, 3);
      expect(captures(requests)).toEqual(['/captures/whonix/walk-1.json']);
      await press(page, 'Next');
      await comesTo(page, 4);
      expect(captures(requests).length).toBe(1);
    });
  });

  test('serves the very bytes of a capture, and one with the keys in it.', async () => {
    await look(vpn, async (page) => {
      const sizes = await page.evaluate(async () => {
        const size = async (file: string): Promise<number> =>
          (await (await fetch(`/captures/vpn-behind-firewall/${file}`)).arrayBuffer()).byteLength;
        return [
          await size('sys-net--wifi.pcapng'),
          await size('sys-net--wifi.with-keys.pcapng'),
          await size('wireguard.keys'),
        ];
      });
      const [plain = 0, withKeys = 0, keys = 0] = sizes;
      // draft-ietf-opsawg-pcapng §4.7: a block of 20 bytes around the keys, which are filled up to 4 bytes.
      expect(withKeys - plain).toBe(20 + Math.ceil(keys / 4) * 4);
    });
  });
});
