import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { pass, stopClock } from './clock.ts';
import { comesToShow, heard, isOf, listen, shown } from './journey.ts';
import { visit } from './visit.ts';

const FLAGSHIP = '/embed/v1/packet-journey/seeds/';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of the nth element at which a click would meet it; nothing if there is none. */
async function pointOf(page: Page, selector: string, nth = 0): Promise<Point | undefined> {
  return page.evaluate(
    (which, index) => {
      const part = [...document.querySelectorAll(which)].filter((each) => each.checkVisibility())[index];
      part?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const meets = ({ x, y }: Point): boolean => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && part?.contains(hit) === true;
      };
      const box = part?.getBoundingClientRect();
      const matrix = part instanceof SVGPathElement ? part.getScreenCTM() : null;
      const shares = [0.5, 0.3, 0.7, 0.15, 0.85];
      if (part instanceof SVGPathElement && matrix) {
        const length = part.getTotalLength();
        return shares
          .map((share) => part.getPointAtLength(length * share).matrixTransform(matrix))
          .map(({ x, y }) => ({ x, y }))
          .find(meets);
      }
      return (
        box && shares.map((at) => ({ x: box.x + box.width * at, y: box.y + box.height * at })).find(meets)
      );
    },
    selector,
    nth,
  );
}

async function click(page: Page, selector: string, nth = 0): Promise<void> {
  const point = await pointOf(page, selector, nth);
  if (!point) throw new Error(`Nothing of ${selector} (${String(nth)}) can be met with a click.`);
  await page.mouse.click(point.x, point.y);
}

/** The words in each box of the drawing. */
async function boxes(page: Page): Promise<readonly string[]> {
  return page.$$eval('.place', (found) => found.map((box) => box.querySelector('text')?.textContent ?? ''));
}

/** The words of each choice in the list of observers: nodes and links. */
async function observers(page: Page, kind: 'node' | 'link'): Promise<readonly string[]> {
  const where = kind === 'node' ? '.lens > .chips span' : '.lens details span';
  return page.$$eval(where, (found) => found.map((words) => words.textContent));
}

describe.each(['chromium', 'firefox'] as const)('In %s, by mouse,', (name) => {
  const browser = useBrowser(name);

  test('a click on any box or line of the drawing shows the postcard of whoever is there.', async () => {
    await visit(browser(), `${FLAGSHIP}#follow=1`, {}, async ({ page }) => {
      // Firefox does not scroll to a part of a drawing: all of it has to be in view.
      await page.setViewport({ width: 1280, height: 1800 });
      await wakeWidgets(page);
      await comesToShow(page, { chosen: { Follow: 'trusted: a page' } });
      const [drawn, nodes, links] = [
        await boxes(page),
        await observers(page, 'node'),
        await observers(page, 'link'),
      ];
      expect(drawn.map((words) => words.replace(/[[\]]/g, '')).toSorted()).toEqual(nodes.toSorted());
      for (const [nth, words] of drawn.entries()) {
        await click(page, '.place', nth);
        const { postcards } = await shown(page);
        expect(postcards).toEqual([words.replace(/[[\]]/g, '').replaceAll(/\bthe /g, '')]);
      }
      expect(await page.$$eval('.reach', (found) => found.length)).toBe(links.length);
      for (const [nth, words] of links.entries()) {
        await click(page, '.reach', nth);
        const { postcards, observer } = await shown(page);
        expect(observer).toBe(words);
        expect(postcards.map((title) => isOf(words, title))).toEqual([true]);
      }
    });
  });

  test('the range can be dragged: every step on the way is shown, and only the one let go at is said.', async () => {
    await visit(browser(), FLAGSHIP, {}, async ({ page }) => {
      await wakeWidgets(page);
      await listen(page);
      const { steps } = await shown(page);
      await page.$eval('.scrub input', (range) => range.scrollIntoView({ block: 'center' }));
      const box = await page.$eval(
        '.scrub input',
        (range) => range.getBoundingClientRect().toJSON() as DOMRect,
      );
      const y = box.y + box.height / 2;
      // The thumb's middle is half its own size away from either end.
      const at = (step: number): number => box.x + 8 + ((box.width - 16) * (step - 1)) / (steps - 1);
      await page.mouse.move(at(1), y);
      await page.mouse.down();
      for (const step of [3, steps, 5]) {
        await page.mouse.move(at(step), y, { steps: 3 });
        await comesToShow(page, { step });
      }
      expect(await heard(page)).toEqual([]);
      await page.mouse.up();
      await expect.poll(async () => page.evaluate(() => window.heard.length)).toBe(1);
      const { sentences } = await shown(page);
      expect(await heard(page)).toEqual([`Step 5 of ${String(steps)}. ${sentences.join(' ')}`]);
    });
  });

  test('at each speed a step takes its time in proportion, and three seconds at most.', async () => {
    await visit(browser(), FLAGSHIP, {}, async ({ page }) => {
      await wakeWidgets(page);
      await stopClock(page);
      await listen(page);
      for (const [speed, takes] of [
        ['0.5×', 3000],
        ['1×', 1500],
        ['2×', 750],
      ] as const) {
        await page.select('.speed select', speed);
        await click(page, '.player .go');
        await pass(page, takes - 40);
        expect(await heard(page), speed).toEqual([]);
        await pass(page, 60);
        expect(await heard(page), speed).toHaveLength(1);
      }
    });
  });

  test('“All steps as text” opens the storyboard of what is shown, and closes it again.', async () => {
    await visit(browser(), `${FLAGSHIP}#in=look-up`, {}, async ({ page }) => {
      await wakeWidgets(page);
      await comesToShow(page, {
        chosen: { Network: 'A look-up through each tunnel' },
      });
      const { sentences } = await shown(page);
      const texts = '.journey .storyboard .say';
      await click(page, '.journey [aria-expanded]');
      await page.waitForSelector(texts);
      const told = await page.$$eval(texts, (found) => found.map(({ textContent }) => textContent));
      expect(told).toEqual(expect.arrayContaining([...sentences]));
      await click(page, '.journey [aria-expanded]');
      await page.waitForSelector(texts, { hidden: true });
    });
  });
});
