import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { visit } from './visit.ts';
import { lookIn, vpn, pair, words, comesTo, press, hold, lit } from './peeler.ts';

describe.each(pair)('The packet peeler, in %s', (name) => {
  const browser = useBrowser(name);
  const look = lookIn(browser);

  test('walks by mouse from the first hop to the last, and tells each once.', async () => {
    await look(`${vpn}#step=1`, async (page) => {
      await comesTo(page, 1);
      expect(await words(page, '.peel [aria-live]')).toBe('');
      const heard = new Set<string>();
      for (let step = 2; step <= 14; step++) {
        await press(page, 'Next');
        await comesTo(page, step);
        heard.add(await words(page, '.peel [aria-live]'));
      }
      expect(heard.size).toBe(13);
      expect([...heard].at(-1)).toMatch(/^Hop 14 of 14: sys-vpn → work\. .* “200 OK”\.$/);
    });
  });

  test('walks by keys alone: Tab, Enter, the range, and arrows from field to field.', async () => {
    await look(vpn, async (page) => {
      await page.focus('.peel .button.go');
      await page.keyboard.press('Enter');
      await comesTo(page, 3);
      await page.keyboard.press('Tab');
      await page.keyboard.press('End');
      await comesTo(page, 14);
      await page.keyboard.press('Home');
      await comesTo(page, 1);
      await page.focus('.peel-cell[tabindex="0"]');
      await page.keyboard.press('Home');
      expect((await lit(page)).told).toContain('Ethernet: Destination address');
      await page.keyboard.press('ArrowRight');
      const second = await lit(page);
      expect(second).toMatchObject({ cell: 'Source address', bytes: '00 16 3e 5e 6c 00' });
      await page.keyboard.press('End');
      expect((await lit(page)).told).toContain('End of the header');
      // Among the bytes the same keys do the same, and each pane is one stop.
      expect(await page.$$eval('.peel [data-leaf][tabindex="0"]', (found) => found.length)).toBe(2);
      await page.focus('.peel-eight button[tabindex="0"]');
      await page.keyboard.press('ArrowLeft');
      expect((await lit(page)).told).toContain('HTTP request: Host');
    });
  });

  test('links a field to its bytes, its sentence and its section, from either side.', async () => {
    await look(`${vpn}#step=1&field=ipv4.time-to-live`, async (page) => {
      await comesTo(page, 1);
      expect(await lit(page)).toMatchObject({ cell: 'Time to live', bytes: '40', text: '@' });
      const { told } = await lit(page);
      expect(told).toContain('byte 22');
      expect(told).toContain('How many more routers may pass it on');
      expect(
        await page.$eval('.peel-told a', (link) => [link.textContent, link.getAttribute('href')]),
      ).toEqual(['RFC 791 §3.1', '/references/#source-rfc791']);
      const target = await page.$('.peel-eight button[aria-label^="Target"]');
      await target?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await target?.hover();
      expect(await lit(page)).toMatchObject({ cell: 'Target' });
      expect((await lit(page)).told).toContain('/balance');
      // The pointer leaves, and what was chosen is back.
      await page.hover('.peel .count');
      expect((await lit(page)).cell).toBe('Time to live');
      await target?.click();
      await page.hover('.peel .count');
      expect((await lit(page)).cell).toBe('Target');
    });
  });

  test('opens the seal with the right key, on every sealed link, and with no other.', async () => {
    await look(vpn, async (page) => {
      expect(await words(page, '.peel-windows')).not.toContain('/balance');
      await hold(page, 'stranger');
      await page.waitForSelector('.peel-tried');
      expect(await words(page, '.peel-tried')).toMatch(/^403: The tag does not fit\./);
      expect(await words(page, '.peel-windows')).not.toContain('/balance');
      await hold(page, 'vpn-company');
      await page.waitForSelector('.peel-tried.fits');
      for (let step = 3; step <= 7; step++) {
        expect(await words(page, '.peel-windows')).toContain('GET /balance');
        await press(page, 'Next');
        await comesTo(page, step);
      }
      // Behind the company nothing is sealed, and no key is talked of.
      expect(await page.$('.peel-tried')).toBeNull();
      await hold(page, '');
      await press(page, 'Back');
      await comesTo(page, 6);
      expect(await words(page, '.peel-windows')).not.toContain('/balance');
    });
  });

  test('peels the onion with each relay’s key, and the cell keeps its 514 bytes.', async () => {
    await look('/embed/v1/packet-peeler/onion/', async (page) => {
      await hold(page, 'guard');
      await page.waitForSelector('.peel-tried');
      expect(await words(page, '.peel-tried')).toContain('431');
      await hold(page, 'sys-whonix');
      await page.waitForSelector('.peel-tried.fits');
      expect(await words(page, '.peel-windows')).toContain('GET /login');
      for (let step = 1; step <= 8; step++) {
        await page.evaluate((number) => {
          location.hash = `in=onion.1&step=${String(number)}`;
        }, step);
        await comesTo(page, step);
        expect(await words(page, '.peel-bytes .peel-title')).toMatch(/514 bytes$/);
      }
      expect(await words(page, '.peel')).toContain('Tor’s real layers cannot be opened from outside.');
    });
  });
});

describe('The packet peeler', () => {
  const chromium = useBrowser('chromium');
  const look = lookIn(chromium);

  test('follows a link to situation, hop, field and key, and the way back.', async () => {
    await look(`${vpn}#in=default-chain.1&step=2&field=ipv4.source-address`, async (page) => {
      await page.waitForFunction(() =>
        document.querySelector('.peel .say')?.textContent.startsWith('sys-firewall replaces'),
      );
      expect(await lit(page)).toMatchObject({ bytes: '0a 8a 00 06' });
      expect(await words(page, '.peel-cell.lit')).toBe('Source address 10.137.0.1310.138.0.6');
      await page.evaluate(() => {
        location.hash = 'in=vpn-behind-firewall.1&step=4&who=sys-vpn';
      });
      await comesTo(page, 4);
      await page.waitForSelector('.peel-tried.fits');
      await page.goBack();
      await comesTo(page, 2);
      expect(await lit(page)).toMatchObject({ bytes: '0a 8a 00 06' });
    });
  });

  test('says what of an address cannot be, by number.', async () => {
    await look(`${vpn}#step=99&who=isp&field=%3Cb%3E&colour=red`, async (page) => {
      await page.waitForSelector('.peel .problems');
      const problems = await page.$$eval('.peel .problems li', (found) =>
        found.map(({ textContent }) => textContent.slice(0, 4)),
      );
      expect(problems.toSorted()).toEqual(['U001', 'U003', 'U003', 'U004']);
    });
  });

  test('tells in its text what it shows: every hop, its sentence, and the bytes opened with the key.', async () => {
    const told = await visit(chromium(), vpn, { scripts: false }, async ({ page }) =>
      words(page, '.peel-twin'),
    );
    await look(`${vpn}#step=1`, async (page) => {
      for (let step = 1; step <= 14; step++) {
        await page.evaluate((number) => {
          location.hash = `step=${String(number)}`;
        }, step);
        await comesTo(page, step);
        expect(told).toContain(await words(page, '.peel .say'));
      }
    });
    expect(told).toContain('Opened with the key of sys-vpn or the VPN company.');
    expect(told).toContain('The key fits and the tag is right.');
  });
});
