import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/widget.ts';
import { useBrowser } from './browser.ts';
import { comesToShow, isOf, shown } from './journey.ts';
import { visit } from './visit.ts';

interface Stop {
  readonly name: string;
  /** Its place among all elements of the page. */
  readonly order: number;
  /** Why a reader cannot see that the focus is here; nothing if it can be seen. */
  readonly fault: string | undefined;
}

/** Where the focus is, in the widget. Nothing when it is outside of it. */
async function stopHere(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const here = document.activeElement;
    const journey = document.querySelector('.journey');
    if (!here || !journey?.contains(here)) return undefined;
    const label = here instanceof HTMLInputElement ? here.closest('label') : null;
    // A radio button of this site is drawn by the words next to it.
    const drawn = label?.querySelector('span') ?? here;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const box = drawn.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const covered = !(top && (drawn.contains(top) || top.contains(drawn) || label?.contains(top)));
    const fault =
      outlineStyle === 'none' || parseFloat(outlineWidth) < 1
        ? 'no ring'
        : covered
          ? `covered by ${top ? window.sight.nameOf(top) : 'the edge of the window'}`
          : undefined;
    return {
      name: window.sight.nameOf(here.closest('label') ?? here),
      order: [...document.querySelectorAll('*')].indexOf(here),
      fault,
    };
  });
}

/** Every part of the widget in sight that takes the focus, in the order of the page. */
async function focusable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll<HTMLElement>(
      '.journey :is(a[href], button, select, input, summary, [tabindex])',
    );
    return (
      [...parts]
        .filter((part) => window.sight.isSeen(part.closest('label') ?? part))
        // One stop for a group of radio buttons: at the one that is chosen.
        .filter((part) => !part.matches('[type="radio"]:not(:checked)'))
        .map((part) => window.sight.nameOf(part.closest('label') ?? part))
    );
  });
}

/** Walks through the widget by Tab, from the part before it to the part behind it. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const stop = await stopHere(page);
    if (stop) stops.push(stop);
    else if (stops.length > 0) return stops;
  }
  throw new Error('Tab never leaves the widget, or never comes to it.');
}

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

describe.each(['chromium', 'firefox'] as const)('In %s, by keyboard alone,', (name) => {
  const browser = useBrowser(name);

  test.each([1280, 320])(
    'Tab comes to every control of the widget in the order of the page, and shows where it is, at %i px.',
    async (width) => {
      await onTunnel(browser(), width, async (page) => {
        const parts = await focusable(page);
        const stops = await walk(page);
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
      await goTo(page, 'or through a link between two of them');
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
});
