import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { pass, stopClock } from './clock.ts';
import { comesToShow, heard, listen, shown } from './journey.ts';
import { visit } from './visit.ts';

const FLAGSHIP = '/embed/v1/packet-journey/seeds/';
/** Longer than a step moves and rests. */
const ONE_STEP = 6000;

async function press(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.player button')];
    const button = buttons.find(({ textContent }) => textContent.includes(wanted));
    if (!button) throw new Error(`The player has no button “${wanted}”.`);
    button.click();
  }, words);
}

async function drag(page: Page, to: number): Promise<void> {
  await page.$eval(
    '.scrub input',
    (range, step) => {
      range.value = String(step);
      range.dispatchEvent(new Event('input', { bubbles: true }));
    },
    to,
  );
}

/** What is shown now, in the words in which it has to be said. */
async function message(page: Page): Promise<string> {
  const { step, steps, sentences } = await shown(page);
  return `Step ${String(step)} of ${String(steps)}. ${sentences.join(' ')}`;
}

async function onFlagship(
  browser: Parameters<typeof visit>[0],
  fragment: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  await visit(browser, FLAGSHIP + fragment, {}, async ({ page }) => {
    await wakeWidgets(page);
    await comesToShow(page, { step: Number(/step=(\d+)/.exec(fragment)?.[1] ?? 1) });
    await listen(page);
    await stopClock(page);
    await look(page);
  });
}

describe.each(['chromium', 'firefox'] as const)('In %s, a screen reader is told', (name) => {
  const browser = useBrowser(name);

  test('each step of a story that plays once, in the words of the storyboard.', async () => {
    await onFlagship(browser(), '#follow=1&step=2', async (page) => {
      const told = await page.$$eval('.twin .storyboard', ([first]) =>
        [...(first?.querySelectorAll('.say') ?? [])].map(({ textContent }) => textContent),
      );
      await drag(page, 1);
      await press(page, 'Play');
      await pass(page, ONE_STEP * told.length);
      const steps = String(told.length);
      expect(await heard(page)).toEqual(
        told.map((sentence, i) => `Step ${String(i + 1)} of ${steps}. ${sentence}`).slice(1),
      );
    });
  });

  test('a step once it has settled, by Next, Back, Pause or Restart, and not before.', async () => {
    await onFlagship(browser(), '', async (page) => {
      expect(await heard(page)).toEqual([]);
      await press(page, 'Next');
      await pass(page, 1000);
      expect(await heard(page)).toEqual([]);
      await pass(page, 1000);
      expect(await heard(page)).toEqual([await message(page)]);
      await press(page, 'Back');
      expect(await heard(page)).toEqual([await message(page)]);
      await press(page, 'Back');
      expect(await heard(page)).toEqual([]);
      await press(page, 'Play');
      await pass(page, 1000);
      await press(page, 'Pause');
      expect(await heard(page)).toEqual([await message(page)]);
      await pass(page, ONE_STEP);
      expect(await heard(page)).toEqual([]);
      const { steps } = await shown(page);
      await drag(page, steps);
      await press(page, 'Restart');
      expect(await heard(page)).toEqual([await message(page)]);
      expect((await shown(page)).step).toBe(1);
    });
  });

  test('nothing while the range is dragged, and nothing that is no longer shown.', async () => {
    await onFlagship(browser(), '#step=3', async (page) => {
      const region = async (): Promise<string> =>
        page.$eval('.journey [aria-live]', ({ textContent }) => textContent);
      expect([await heard(page), await region()]).toEqual([[], '']);
      await press(page, 'Next');
      await pass(page, ONE_STEP);
      expect(await heard(page)).toHaveLength(1);
      for (const step of [5, 6, 2]) await drag(page, step);
      expect([await heard(page), await region()]).toEqual([[], '']);
    });
  });

  test('whose place is taken, and what is seen from there: by the list and by the picture alike.', async () => {
    await onFlagship(browser(), '#follow=1&step=4&lens=isp', async (page) => {
      const card = async (): Promise<readonly string[]> =>
        page.$$eval('.below .postcard > div:not(.who)', (lines) =>
          lines.map((line) => {
            const seen = line.querySelector('dd')?.firstChild?.textContent?.trim() ?? '';
            const bar = line.querySelector('.bar')?.textContent ?? '';
            return `${line.querySelector('dt')?.textContent ?? ''}: ${seen === '' ? bar : seen}.`;
          }),
        );
      const choose = async (place: string): Promise<void> =>
        page.$eval(`.lens input[value="${place}"]`, (eye) => eye.click());
      await choose('sys-vpn');
      await comesToShow(page, { lens: 'sys-vpn' });
      const lines = await card();
      expect(lines.length).toBeGreaterThan(2);
      expect(await heard(page)).toEqual([`You look on as sys-vpn. trusted’s packets. ${lines.join(' ')}`]);
      await choose('site');
      await comesToShow(page, { lens: 'site' });
      const there = (await card()).join(' ');
      expect(await heard(page)).toEqual([`You look on as the site. trusted’s packets. ${there}`]);
      expect((await shown(page)).step).toBe(4);
    });
  });

  test('where the story stands after a switch is set.', async () => {
    await onFlagship(browser(), '#step=4', async (page) => {
      await page.select('.switches label:nth-child(3) select', 'HTTPS');
      await expect.poll(async () => page.evaluate(() => window.heard.length)).toBe(1);
      expect(await heard(page)).toEqual([await message(page)]);
      expect((await shown(page)).step).toBe(4);
    });
  });
});
