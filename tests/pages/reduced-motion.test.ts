import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { pass, stopClock, waitingFor } from './clock.ts';
import { shown } from './journey.ts';
import { visit } from './visit.ts';

declare global {
  interface Window {
    /** Where the packets' drawings have been moved to, since they were watched. */
    moved: string[];
  }
}

async function watchPackets(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.moved = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const { transform } = (target as SVGElement).style;
        if (transform !== '') window.moved.push(transform);
      }
    }).observe(document.querySelector('.journey') ?? document, {
      attributes: true,
      attributeFilter: ['style'],
      subtree: true,
    });
  });
}

async function press(page: Page, nth: number): Promise<void> {
  await page.$$eval('.player button', (buttons, index) => buttons[index]?.click(), nth);
}
const [NEXT, PLAY] = [1, 2];

describe.each(['chromium', 'firefox'] as const)(
  'In %s, of a diagram whose author asked for motion=off,',
  (key) => {
    const browser = useBrowser(key);

    test('Next shows the next step at once, to a reader who has said nothing about motion.', async () => {
      for (const [query, moves] of [
        ['?motion=off', false],
        ['', true],
      ] as const) {
        await visit(browser(), `/embed/v1/packet-journey/seeds/${query}`, {}, async ({ page }) => {
          expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(
            false,
          );
          await wakeWidgets(page);
          await stopClock(page);
          await watchPackets(page);
          await press(page, NEXT);
          const waits = await waitingFor(page);
          await pass(page, 1000);
          expect((await shown(page)).step).toBe(2);
          const moved = await page.evaluate(() => window.moved.length > 0);
          expect([waits.length > 0, moved], query).toEqual([moves, moves]);
        });
      }
    });
  },
);

describe('In Chromium, to a reader who wants no motion,', () => {
  const chromium = useBrowser('chromium');
  const look = async (
    motion: 'reduce' | 'no-preference',
    test: (page: Page) => Promise<void>,
  ): Promise<void> =>
    visit(
      chromium(),
      '/embed/v1/packet-journey/seeds/',
      {
        prepare: async (page) => {
          await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
        },
      },
      async ({ page }) => {
        await wakeWidgets(page);
        await stopClock(page);
        await watchPackets(page);
        await test(page);
      },
    );

  test('Next shows the next step at once, with its trail, and no frame in between.', async () => {
    await look('reduce', async (page) => {
      const { steps } = await shown(page);
      const trails: number[] = [];
      for (let step = 2; step <= steps; step++) {
        await press(page, NEXT);
        expect((await shown(page)).step).toBe(step);
        expect(await waitingFor(page)).toEqual([]);
        trails.push(await page.$$eval('.trail', (found) => found.length));
      }
      expect(await page.evaluate(() => window.moved)).toEqual([]);
      expect(Math.min(...trails)).toBeGreaterThan(0);
    });
  });

  test('Play goes from step to step without moving anything, and can be paused.', async () => {
    await look('reduce', async (page) => {
      const { steps } = await shown(page);
      await press(page, PLAY);
      for (let step = 2; step < steps; step++) {
        expect((await shown(page)).step).toBe(step);
        expect(await waitingFor(page)).toEqual(['timer']);
        await pass(page, 2400);
      }
      const ended = await shown(page);
      expect([ended.step, ended.buttons, await waitingFor(page)]).toEqual([
        steps,
        ['◀ Back', 'Restart', 'Play'],
        [],
      ]);
      await press(page, PLAY);
      expect([(await shown(page)).step, await waitingFor(page)]).toEqual([1, ['timer']]);
      await press(page, PLAY);
      expect([(await shown(page)).step, await waitingFor(page)]).toEqual([1, []]);
      expect(await page.evaluate(() => window.moved)).toEqual([]);
    });
  });

  test('it is otherwise: to others the packets move in between.', async () => {
    await look('no-preference', async (page) => {
      await press(page, NEXT);
      await pass(page, 1000);
      const moved = await page.evaluate(() => new Set(window.moved).size);
      expect(moved).toBeGreaterThan(20);
      await pass(page, 1000);
      expect(await page.$$eval('svg.moving', (found) => found.map(({ style }) => style.transform))).toEqual([
        '',
        '',
      ]);
    });
  });
});
