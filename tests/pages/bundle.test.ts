import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf } from '../../tools/bundle/markup.ts';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { addressesOf, lookAtCopy, unpackCopy, type Copy } from './copy.ts';
import { peel } from './peel.ts';
import { firstEmbeds } from './site.ts';

let copy: Copy;
let stands = '';
beforeAll(async () => {
  copy = await unpackCopy();
  stands = pathToFileURL(`${copy.folder}/`).href;
});
afterAll(() => copy.remove());

/** Whether an address leads to a file of the copy; addresses elsewhere are not its business. */
function leadsToNothing(address: string): boolean {
  const { protocol, pathname, href } = new URL(address);
  if (protocol !== 'file:') return false;
  if (!href.startsWith(stands)) return true;
  return !copy.site.has(decodeURIComponent(pathname.slice(new URL(stands).pathname.length)));
}

/** Of every widget one, but for those that an article of this test shows. */
const embeds = firstEmbeds
  .filter(({ widget }) => !['packet-journey', 'packet-peeler'].includes(widget))
  .map(({ widget, scenario }) => `${widget}/${scenario}`);
const pageOf = (embed: string): string => `embed/v1/${embed}/index.html`;

describe('The bundle', () => {
  test('has no link, picture, script or style sheet that leads out of it or to nothing', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const [path, bytes] of copy.site) {
      if (!path.endsWith('.html')) continue;
      for (const { attributes } of elementsOf(new TextDecoder().decode(bytes))) {
        for (const { name, value } of attributes) {
          if (!['href', 'src', 'data-loader', 'data-script'].includes(name)) continue;
          seen += 1;
          if (leadsToNothing(new URL(value, stands + path).href)) wrong.push(`${path}: ${name}="${value}"`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(10_000);
  });

  test('has no script that a browser would load as a module from a file', () => {
    const modules = [...copy.site].filter(
      ([path, bytes]) => path.endsWith('.html') && new TextDecoder().decode(bytes).includes('type="module"'),
    );
    expect(modules.map(([path]) => path)).toEqual([]);
  });
});

describe.each([
  ['chromium', embeds],
  ['firefox', ['packet-journey/seeds']],
] as const)('In %s, opened from a file,', (key, shown) => {
  const browser = useBrowser(key);

  test.each(['index.html', 'packet/index.html', ...shown.map(pageOf)])(
    '%s has its style, its widget answers, its links lead to files, and nothing complains.',
    async (path) => {
      const { result, complaints, foreign } = await lookAtCopy(browser(), stands, path, async (page) => {
        await wakeWidgets(page);
        return {
          sheets: await page.evaluate(() => [...document.styleSheets].length),
          family: await page.evaluate(() => getComputedStyle(document.body).fontFamily),
          addresses: await addressesOf(page),
        };
      });
      expect(complaints).toEqual([]);
      expect(foreign).toEqual([]);
      expect(result.sheets).toBeGreaterThan(0);
      expect(result.family).toContain('system-ui');
      expect(result.addresses.length).toBeGreaterThan(0);
      expect(result.addresses.filter(leadsToNothing)).toEqual([]);
    },
  );

  test('a seal opens with the recorded key, and a message of your own is wrapped, though nothing may be fetched.', async () => {
    const path = `${pageOf('packet-peeler/vpn-behind-firewall')}#step=4`;
    expect(await lookAtCopy(browser(), stands, path, peel)).toMatchObject({ complaints: [], foreign: [] });
  });

  test('the search finds its pages, though nothing may be fetched.', async () => {
    const path = 'search/index.html#q=kill+switch';
    const { result, complaints } = await lookAtCopy(browser(), stands, path, async (page) => {
      await page.waitForSelector('#results a');
      return page.$$eval('#results a', (links) => links.map(({ href }) => href));
    });
    expect(complaints).toEqual([]);
    expect(result.length).toBeGreaterThan(1);
    expect(result.filter(leadsToNothing)).toEqual([]);
  });

  test('an old address of a diagram leads to its new one, with what was asked of it.', async () => {
    const path = 'embed/packet-journey/seeds/index.html?theme=dark#step=3';
    const { result } = await lookAtCopy(browser(), stands, path, async (page) => {
      await page.waitForFunction(() => location.pathname.includes('/embed/v1/'));
      return page.url();
    });
    expect(result).toBe(`${stands}embed/v1/packet-journey/seeds/index.html?theme=dark#step=3`);
  });
});
