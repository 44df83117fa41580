import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { comesToShow, pressNext, shown, TUNNEL, type Shown } from './journey.ts';
import { visit } from './visit.ts';

const START: Partial<Shown> = {
  step: 1,
  lens: 'sys-net',
  problems: [],
  chosen: { Follow: 'both, side by side', 'Page over': 'HTTP' },
};

/** An address, and what it has to open. */
const LINKS: readonly (readonly [string, Partial<Shown>])[] = [
  ['step=4', { ...START, step: 4 }],
  ['follow=2&step=3', { step: 3, chosen: { Follow: 'untrusted: a page' } }],
  ['lens=isp', { step: 1, lens: 'isp', postcards: ['ISP', 'ISP'] }],
  ['follow=1&lens=sys-vpn%7Ctrusted', { lens: 'sys-vpn|trusted', observer: 'trusted – sys-vpn' }],
  ['protocol=https&step=2', { step: 2, chosen: { 'Page over': 'HTTPS' } }],
  ['tunnel=dropped&fail-closed=true', { chosen: { 'VPN tunnel': 'dropped', 'Fail-closed rule': 'on' } }],
  [
    'in=look-up&step=3&follow=1&lens=wifi&tunnel=not-yet-up&fail-closed=false&dns=stale',
    {
      step: 3,
      lens: 'wifi',
      postcards: ['Wi-Fi'],
      chosen: {
        Network: 'A look-up through each tunnel',
        Follow: 'trusted: a look-up',
        'VPN tunnel': 'not yet up',
        'Fail-closed rule': 'off',
        'Look-ups go to': 'the old address',
      },
    },
  ],
];

async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), fragment);
}

describe.each(['chromium', 'firefox'] as const)('In %s,', (name) => {
  const browser = useBrowser(name);

  test('a link opens its network, step, story, observer and switches, and nothing else.', async () => {
    await visit(browser(), TUNNEL, {}, async ({ page, complaints }) => {
      await wakeWidgets(page);
      for (const [fragment, wanted] of LINKS) {
        await goTo(page, fragment);
        await comesToShow(page, { problems: [], ...wanted });
      }
      // From the other end: nothing of the link before is left.
      for (const [fragment, wanted] of LINKS.toReversed()) {
        await goTo(page, fragment);
        await comesToShow(page, { problems: [], ...wanted });
      }
      await comesToShow(page, { ...START, step: 4 });
      expect(await complaints()).toEqual([]);
    });
  });

  test('a link opens the same in a page that has just been loaded.', async () => {
    const [fragment, wanted] = LINKS.at(-1) ?? ['', {}];
    await visit(browser(), `${TUNNEL}#${fragment}`, {}, async ({ page }) => {
      await wakeWidgets(page);
      await comesToShow(page, { problems: [], ...wanted });
    });
  });

  test('the browser’s back button returns to what was shown, and the title stays.', async () => {
    await visit(browser(), TUNNEL, {}, async ({ page }) => {
      await wakeWidgets(page);
      const title = await page.title();
      await pressNext(page);
      await comesToShow(page, { step: 2 });
      // A list that was used by hand follows the address all the same.
      await page.select('.switches label:nth-child(3) select', 'HTTPS');
      await comesToShow(page, { step: 2, chosen: { 'Page over': 'HTTPS' } });
      await goTo(page, 'step=3&protocol=http');
      await comesToShow(page, { step: 3, chosen: { 'Page over': 'HTTP' } });
      await goTo(page, 'step=3&protocol=https');
      await comesToShow(page, { step: 3, chosen: { 'Page over': 'HTTPS' } });
      await goTo(page, 'in=whonix&step=5&lens=wifi');
      await comesToShow(page, { step: 5, lens: 'wifi' });
      expect(await page.title()).toBe(title);
      const back = async (): Promise<void> => page.evaluate(() => history.back());
      await back();
      await comesToShow(page, { step: 3, chosen: { 'Page over': 'HTTPS', Follow: 'both, side by side' } });
      await back();
      await comesToShow(page, { step: 3, chosen: { 'Page over': 'HTTP' } });
      await back();
      await comesToShow(page, START);
      expect(await page.title()).toBe(title);
    });
  });

  test('the name of a heading is no business of the widget’s.', async () => {
    await visit(browser(), TUNNEL, {}, async ({ page }) => {
      await wakeWidgets(page);
      await goTo(page, 'step=5');
      await comesToShow(page, { step: 5 });
      const heading = await page.$eval('main h2[id]', ({ id }) => id);
      await goTo(page, heading);
      await page.waitForFunction((id) => document.querySelector(':target')?.id === id, {}, heading);
      await comesToShow(page, { step: 5, problems: [] });
    });
  });

  test('what an address asks for in vain is said in full, by number, as text.', async () => {
    await visit(browser(), TUNNEL, {}, async ({ page, complaints }) => {
      await wakeWidgets(page);
      const asked = new URLSearchParams({
        colour: '<img src=x onerror=alert(1)>',
        in: '<b>nowhere</b>',
        step: '99',
        follow: '-1',
        lens: '"><script>alert(1)</script>',
        protocol: 'gopher',
        tunnel: 'sideways',
        dns: 'stale',
      });
      await goTo(page, asked.toString());
      await expect.poll(async () => (await shown(page)).problems.length).toBe(8);
      const { problems } = await shown(page);
      expect(problems.map((words) => words.slice(0, 4)).toSorted()).toEqual([
        'U001',
        'U002',
        'U003',
        'U003',
        'U003',
        'U004',
        'U004',
        'U005',
      ]);
      for (const part of ['colour=<img src=x onerror=alert(1)>', 'in=<b>nowhere</b>', 'step=99', 'follow=-1'])
        expect(problems.join('\n')).toContain(part);
      expect(await page.$$eval('.problems :not(li)', (found) => found.length)).toBe(0);
      await comesToShow(page, { ...START, problems });
      await goTo(page, 'step=2');
      await comesToShow(page, { step: 2, problems: [] });
      expect(await complaints()).toEqual([]);
    });
  });
});
