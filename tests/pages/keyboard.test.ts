import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { WidgetName } from '#shell/diagrams/diagrams.ts';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { focusable, walk } from './focus.ts';
import { comesToShow, isOf, shown } from './journey.ts';
import { firstEmbeds, siteUrl } from './site.ts';
import { visit } from './visit.ts';

/** Moves the focus by Tab to the first part whose words begin so. */
async function goTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const { activeElement } = document;
      const part = activeElement?.closest('label') ?? activeElement;
      return activeElement?.closest('.journey')
        ? (part?.textContent.replace(/[\s◀]+/g, ' ').trim() ?? '')
        : '';
    });
    if (here.startsWith(words)) return;
  }
  throw new Error(`Tab does not come to “${words}”.`);
}

async function press(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/[\s◀▶]+/g, ' ').trim());
}

/** Moves a list to its next words; from the last there is only a way up. */
async function setList(page: Page, label: string): Promise<void> {
  await goTo(page, label);
  const before = (await shown(page)).chosen[label];
  const { index, count } = await page.evaluate(() => {
    const list = document.activeElement as HTMLSelectElement;
    return { index: list.selectedIndex, count: list.length };
  });
  await press(page, index === count - 1 ? 'ArrowUp' : 'ArrowDown');
  await expect.poll(async () => (await shown(page)).chosen[label]).not.toBe(before);
  // The list says it at once; the picture follows when it has been computed, and then has its own observer.
  await page.waitForSelector('.journey[aria-busy="false"]');
}

async function onTunnel(browser: Browser, width: number, look: (page: Page) => Promise<void>): Promise<void> {
  await visit(browser, '/tunnel/', { width }, async ({ page }) => {
    await wakeWidgets(page);
    await look(page);
  });
}

/** Widgets that have no steps to press Next for: everything in them is there at once, for whom or what one chooses. */
const WITHOUT_STEPS: readonly WidgetName[] = ['who-sees-what', 'compartments'];

/** Presses Next by both keys that press a button. Out: a word for each step that came of it; none where there is no Next. */
async function pressNext(page: Page): Promise<readonly string[]> {
  if (!(await page.$('button.go'))) return [];
  const told: string[] = [];
  for (const key of ['Enter', ' '] as const) {
    const step = Number(await page.$eval('[data-step]', (widget) => widget.getAttribute('data-step')));
    const steps = Number(await page.$eval('[data-steps]', (widget) => widget.getAttribute('data-steps')));
    await page.focus('button.go');
    await page.keyboard.press(key);
    await page.waitForSelector(`[data-step="${String(step === steps ? 1 : step + 1)}"][aria-busy="false"]`);
    told.push('next');
  }
  return told;
}

/** Goes to the ends of the row that its steps, or what it has in their place, are chosen by, and one on from the first. */
async function chooseEnds(page: Page): Promise<readonly string[]> {
  const row = (await page.$('.scrub input')) ? '.scrub input' : '[data-steps] input[type="radio"]:checked';
  const told: string[] = [];
  await page.focus(row);
  for (const [key, word] of [
    ['End', 'last'],
    ['Home', 'first'],
    ['ArrowRight', 'second'],
  ] as const) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      (wanted) => {
        const here = document.activeElement as HTMLInputElement;
        const all = [...document.querySelectorAll<HTMLInputElement>(`input[name="${here.name}"]`)];
        const isRange = here.type === 'range';
        const last = isRange ? Number(here.max) - 1 : all.length - 1;
        const at = isRange ? here.valueAsNumber - 1 : all.indexOf(here);
        const widget = here.closest<HTMLElement>('[data-steps]');
        const isShown = isRange ? widget?.dataset['step'] === here.value : here.checked;
        return isShown && at === { last, first: 0, second: 1 }[wanted];
      },
      {},
      word,
    );
    told.push(word);
  }
  return told;
}

describe.each(['chromium', 'firefox'] as const)('In %s, by keyboard alone,', (name) => {
  const browser = useBrowser(name);

  test.each([1280, 320])(
    'Tab comes to every control of the widget in the order of the page, and shows where it is, at %i px.',
    async (width) => {
      await onTunnel(browser(), width, async (page) => {
        const parts = await focusable(page);
        const stops = await walk(page.keyboard, page);
        expect(stops.map((stop) => stop.name)).toEqual(parts);
        expect(stops.flatMap(({ name: where, fault }) => (fault ? [`${where}: ${fault}`] : []))).toEqual([]);
        const order = stops.map((stop) => stop.order);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      });
    },
  );

  test('the story is told from its first step to its last and back, and the focus stays.', async () => {
    await onTunnel(browser(), 1280, async (page) => {
      const { steps } = await shown(page);
      await goTo(page, 'Next');
      for (let step = 2; step <= steps; step++) {
        await press(page, step % 2 === 0 ? 'Enter' : ' ');
        await comesToShow(page, { step });
      }
      expect(await focused(page)).toBe('Restart');
      await page.keyboard.down('Shift');
      await press(page, 'Tab');
      await page.keyboard.up('Shift');
      for (let step = steps - 1; step >= 1; step--) {
        await press(page, step % 2 === 0 ? 'Enter' : ' ');
        await comesToShow(page, { step });
      }
      expect(await focused(page)).toBe('Back');
      expect(await page.$$eval('.player [aria-disabled="true"]', (found) => found.length)).toBe(1);
      await press(page, 'Tab', 'Enter');
      await comesToShow(page, { step: 2 });
      await press(page, 'Tab', ' ');
      await comesToShow(page, { buttons: ['◀ Back', 'Next ▶', 'Pause'] });
      await press(page, ' ');
      await comesToShow(page, { buttons: ['◀ Back', 'Next ▶', 'Play'] });
      expect(await focused(page)).toBe('Play');
    });
  });

  test('arrows, Home and End move the range, and no key does anything elsewhere on the page.', async () => {
    await onTunnel(browser(), 1280, async (page) => {
      const { steps } = await shown(page);
      await press(page, 'ArrowRight', ' ', 'Enter', 'End', 'Escape');
      await comesToShow(page, { step: 1, buttons: ['◀ Back', 'Next ▶', 'Play'] });
      await goTo(page, 'Play');
      await press(page, 'Tab', 'ArrowRight');
      await comesToShow(page, { step: 2 });
      await press(page, 'End');
      await comesToShow(page, { step: steps });
      await press(page, 'ArrowLeft');
      await comesToShow(page, { step: steps - 1 });
      await press(page, 'Home');
      await comesToShow(page, { step: 1 });
      await press(page, 'ArrowRight', 'Escape');
      await comesToShow(page, { step: 2 });
      expect(await page.evaluate(() => document.activeElement?.matches('[type="range"]'))).toBe(true);
    });
  });

  test('every list can be set, every observer chosen, and the link copied.', async () => {
    await onTunnel(browser(), 1280, async (page) => {
      const labels = Object.keys((await shown(page)).chosen);
      // Another network has other lists: it comes last.
      for (const label of labels.filter((each) => each !== 'Network')) await setList(page, label);
    });
    await onTunnel(browser(), 1280, async (page) => {
      await setList(page, 'Network');
      const places = await page.$$eval('.lens input', (found) => found.map((each) => each.value));
      await goTo(page, 'or from a link between two of them');
      await press(page, 'Enter');
      await page.keyboard.down('Shift');
      await press(page, 'Tab');
      await page.keyboard.up('Shift');
      const seen: string[] = [];
      for (let presses = 0; presses < places.length; presses++) {
        await press(page, 'ArrowRight');
        const { lens, observer, postcards } = await shown(page);
        expect(postcards.filter((title) => !isOf(observer, title))).toEqual([]);
        seen.push(lens);
      }
      expect(seen.toSorted()).toEqual(places.toSorted());
      await goTo(page, 'Link to this step');
      await press(page, 'Enter');
      await expect.poll(async () => page.evaluate(() => location.hash)).toContain('step=1');
      await goTo(page, 'All steps as text');
    });
  });

  test('every widget is gone through: Enter and Space press, arrows, Home and End choose.', async () => {
    await visit(browser(), '/', {}, async ({ page }) => {
      for (const { path, widget } of firstEmbeds) {
        await page.goto(siteUrl + path, { waitUntil: 'load' });
        await wakeWidgets(page);
        const told = [path, ...(await pressNext(page)), ...(await chooseEnds(page))];
        expect(told).toEqual([
          path,
          ...(WITHOUT_STEPS.includes(widget) ? [] : ['next', 'next']),
          'last',
          'first',
          'second',
        ]);
      }
    });
  });
});
