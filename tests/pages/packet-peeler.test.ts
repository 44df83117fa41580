import type { HTTPRequest, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/widget.ts';
import { useBrowser } from './browser.ts';
import { visit } from './visit.ts';

const vpn = '/embed/v1/packet-peeler/vpn-behind-firewall/';
const pair = [['chromium'], ['firefox']] as const;

async function words(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
}

async function comesTo(page: Page, step: number): Promise<void> {
  await page.waitForSelector(`.peel[data-step="${step}"]`);
}

async function awake(page: Page): Promise<void> {
  await wakeWidgets(page);
  await page.waitForSelector('.peel');
}

/** Presses a button by its words. */
async function press(page: Page, label: string): Promise<void> {
  for (const button of await page.$$('.peel button.button')) {
    const name = await button.evaluate((element) => element.textContent.replace(/[\s◀▶]+/g, ' ').trim());
    if (!name.startsWith(label)) continue;
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    return button.click();
  }
  throw new Error(`There is no button “${label}”.`);
}

async function hold(page: Page, who: string): Promise<void> {
  await page.$eval(`.peel .lens input[value="${who}"]`, (input) => input.click());
}

/** What is looked at: its name, the bytes that are lit in both panes, and what is said of it. */
async function lit(page: Page): Promise<{ cell: string; bytes: string; text: string; told: string }> {
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

const captures = (requests: readonly HTTPRequest[]): string[] =>
  requests.map((request) => new URL(request.url()).pathname).filter((path) => path.startsWith('/captures/'));

async function type(page: Page, text: string): Promise<void> {
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

describe.each(pair)('The packet peeler, in %s', (name) => {
  const browser = useBrowser(name);
  const look = async (
    path: string,
    test: (page: Page, requests: readonly HTTPRequest[]) => Promise<void>,
  ): Promise<void> =>
    visit(browser(), path, {}, async ({ page, requests }) => {
      await awake(page);
      await test(page, requests);
    });

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
  const look = async (path: string, test: (page: Page) => Promise<void>): Promise<void> =>
    visit(chromium(), path, {}, async ({ page }) => {
      await awake(page);
      await test(page);
    });

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
