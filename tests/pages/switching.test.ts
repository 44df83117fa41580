import type { HTTPRequest, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { comesToShow, shown } from './journey.ts';
import { isJourney, pages } from './site.ts';
import { visit } from './visit.ts';

interface Switched {
  /** Each network that was chosen, by its title. */
  readonly networks: readonly string[];
  readonly positions: number;
  readonly faults: readonly string[];
}

/** Chooses every network of the menu, and in each every position of every list. */
async function setEverything(page: Page): Promise<Switched> {
  return page.evaluate(async () => {
    const journey = document.querySelector('.journey');
    if (!journey) throw new Error('There is no widget on this page.');
    const lists = (): HTMLSelectElement[] => [
      ...journey.querySelectorAll<HTMLSelectElement>('.switches select'),
    ];
    const faults: string[] = [];
    let positions = 0;
    const set = async (nth: number, index: number): Promise<string> => {
      const list = lists()[nth];
      if (!list) throw new Error(`There is no list ${String(nth)}.`);
      list.selectedIndex = index;
      const words = list.selectedOptions[0]?.text ?? '';
      list.dispatchEvent(new Event('change', { bubbles: true }));
      do await new Promise(requestAnimationFrame);
      while (journey.getAttribute('aria-busy') === 'true');
      positions += 1;
      const sentences = [...journey.querySelectorAll('.say')].map(({ textContent }) => textContent);
      const where = `${lists()[0]?.selectedOptions[0]?.text ?? ''}: ${words}`;
      if (list.selectedIndex !== index) faults.push(`${where} does not stay set`);
      if (sentences.length === 0 || sentences.includes('')) faults.push(`${where} says nothing`);
      if (journey.querySelector('.problems')) faults.push(`${where} has a problem`);
      if (!journey.querySelector('.token')) faults.push(`${where} draws no packet`);
      return words;
    };
    const networks: string[] = [];
    // The page's own comes last: it has to be come back to.
    for (let network = (lists()[0]?.length ?? 0) - 1; network >= 0; network--) {
      networks.push(await set(0, network));
      for (let nth = 1; nth < lists().length; nth++) {
        for (let index = 0; index < (lists()[nth]?.length ?? 0); index++) await set(nth, index);
      }
    }
    return { networks, positions, faults };
  });
}

function scripts(requests: readonly HTTPRequest[]): readonly string[] {
  return requests.map((request) => request.url()).filter((url) => url.endsWith('.js'));
}

async function choose(page: Page, label: string, words: string): Promise<void> {
  await page.evaluate(
    (wanted, option) => {
      const labels = [...document.querySelectorAll('.journey label')];
      const list = labels
        .find(({ textContent }) => textContent.trim().startsWith(wanted))
        ?.querySelector('select');
      if (!list) throw new Error(`There is no list “${wanted}”.`);
      list.value = option;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    words,
  );
}

describe.each(['chromium', 'firefox'] as const)('In %s,', (name) => {
  const browser = useBrowser(name);

  test('every network and every switch can be set, under the policy, and the simulator is loaded once.', async () => {
    await visit(browser(), '/tunnel/', {}, async ({ page, requests, complaints }) => {
      await wakeWidgets(page);
      const before = scripts(requests);
      const { networks, positions, faults } = await setEverything(page);
      expect(faults).toEqual([]);
      expect(networks).toHaveLength(pages.filter(isJourney).length);
      expect(positions).toBeGreaterThan(60);
      const after = scripts(requests).filter((url) => !before.includes(url));
      expect(after.length).toBeGreaterThan(0);
      expect(new Set(scripts(requests)).size).toBe(scripts(requests).length);
      expect(await complaints()).toEqual([]);
    });
  });

  test('a simulator that does not load is said to be missing, and the rest goes on working.', async () => {
    await visit(browser(), '/tunnel/', {}, async ({ page, complaints }) => {
      await wakeWidgets(page);
      const { steps } = await shown(page);
      let cut = true;
      await page.setRequestInterception(true);
      page.on('request', (request) => void (cut ? request.abort() : request.continue()));
      await choose(page, 'Page over', 'HTTPS');
      await expect
        .poll(async () => (await shown(page)).problems.map((words) => words.slice(0, 4)))
        .toEqual(['W001']);
      await comesToShow(page, { step: 1, steps, chosen: { 'Page over': 'HTTP' } });
      await page.click('.player .go');
      await comesToShow(page, { step: 2 });
      await page.$eval('.lens input[value="isp"]', (eye) => eye.click());
      await comesToShow(page, { lens: 'isp', postcards: ['ISP', 'ISP'] });
      await page.click('.journey [aria-expanded]');
      await page.waitForSelector('.journey [aria-expanded="false"]');
      // The browser says what did not load; the widget lets no error pass it by.
      expect((await complaints()).filter((words) => /error:/i.test(words))).toEqual([]);
      cut = false;
      await page.reload();
      await wakeWidgets(page);
      await choose(page, 'Page over', 'HTTPS');
      await comesToShow(page, { problems: [], chosen: { 'Page over': 'HTTPS' } });
    });
  });
});
