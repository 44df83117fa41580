import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { countSteps, wakeWidgets } from '../../tools/open-widget.ts';
import { diagrams } from '#words/diagrams.ts';
import { useBrowser } from './browser.ts';
import { comesToShow, shown } from './journey.ts';
import { everyPage, firstEmbeds, isEmbed, pages } from './site.ts';
import { visit } from './visit.ts';

declare global {
  interface Window {
    /** How often the page asked to be called later, by what it asked. */
    asked: string[];
    ownFrame: typeof requestAnimationFrame;
  }
}

/** Runs inside the page before its scripts do. */
function countRequests(): void {
  window.asked = [];
  window.ownFrame = window.requestAnimationFrame.bind(window);
  for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval', 'requestIdleCallback'] as const) {
    const original = window[name].bind(window) as (...given: unknown[]) => unknown;
    Object.assign(window, {
      [name]: (...given: unknown[]) => {
        window.asked.push(name);
        return original(...given);
      },
    });
  }
}

/**
 * Runs inside the page before its scripts do: what moves never arrives, and no timer goes off, so a story that plays ends only by
 * being paused.
 */
function holdTime(): void {
  const own = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (call) => own(() => call(0));
  Object.assign(window, { setTimeout: () => 0 });
}

/** What the page asks for while the browser draws 20 frames, and what moves in it without being asked for. */
async function unrest(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    window.asked.length = 0;
    for (let frame = 0; frame < 20; frame++) await new Promise(window.ownFrame);
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
    return [...window.asked, ...moving.map(({ id }) => `animation ${id}`)];
  });
}

async function press(page: Page, nth: number): Promise<void> {
  await page.$$eval('.player button', (buttons, index) => buttons[index]?.click(), nth);
}
const [NEXT, PLAY] = [1, 2];

/** Goes to another step: by Next or Restart, or by one of its choices where a widget has no story to play. */
async function oneStepOn(page: Page): Promise<void> {
  const shown = await page.$eval('[data-step]', (root) => {
    const widget = root as HTMLElement;
    const choice = '.lens input:not(:checked)';
    const control =
      widget.querySelector<HTMLElement>('button.go') ?? widget.querySelector<HTMLElement>(choice);
    control?.click();
    return widget.dataset['step'] ?? '';
  });
  await page.waitForSelector(`[data-step]:not([data-step="${shown}"])`);
}

describe.each(['chromium', 'firefox'] as const)('In %s, a widget', (name) => {
  const browser = useBrowser(name);
  const look = async (test: (page: Page) => Promise<void>): Promise<void> =>
    visit(
      browser(),
      '/tunnel/',
      {
        prepare: async (page) => {
          await page.evaluateOnNewDocument(countRequests);
        },
      },
      async ({ page }) => {
        await wakeWidgets(page);
        await page.select('.speed select', '2×');
        await page.$eval('.stage:not(:empty)', (stage) => stage.scrollIntoView());
        await test(page);
      },
    );

  test('that has settled sets no timer and asks for no frame.', async () => {
    await look(async (page) => {
      expect(await unrest(page)).toEqual([]);
      await press(page, NEXT);
      expect(await unrest(page)).toContain('requestAnimationFrame');
      await page.waitForFunction(() => document.querySelector('[aria-live]')?.textContent !== '');
      expect(await unrest(page)).toEqual([]);
      await press(page, PLAY);
      await press(page, PLAY);
      expect(await unrest(page)).toEqual([]);
    });
  });

  test('that plays stops when it is scrolled out of sight, and stays where it is.', async () => {
    await look(async (page) => {
      await press(page, PLAY);
      expect(await unrest(page)).not.toEqual([]);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await comesToShow(page, { step: 2, buttons: ['◀ Back', 'Next ▶', 'Play'] });
      expect(await unrest(page)).toEqual([]);
      await page.evaluate(() => scrollTo(0, 0));
      expect(await unrest(page)).toEqual([]);
      expect((await shown(page)).step).toBe(2);
    });
  });

  test.each(['packet-journey/seeds', 'qube-types/bashrc', 'trust-labels/look-alike'])(
    'that plays stops when another tab is opened over it: %s.',
    async (path) => {
      const prepare = async (page: Page): Promise<void> => {
        await page.evaluateOnNewDocument(holdTime);
      };
      await visit(browser(), `/embed/v1/${path}/`, { prepare }, async ({ page }) => {
        await wakeWidgets(page);
        const says = async (words: string): Promise<void> => {
          await page.waitForFunction(
            (nth, wanted) => document.querySelectorAll('.player button')[nth]?.textContent.trim() === wanted,
            {},
            PLAY,
            words,
          );
        };
        await press(page, PLAY);
        await says('Pause');
        const other = await page.browserContext().newPage();
        await other.bringToFront();
        await says('Play');
      });
    },
  );
});

const EMBEDS = everyPage ? pages.filter(isEmbed) : firstEmbeds.map(({ path }) => path);

describe('In Chromium, every widget', () => {
  const chromium = useBrowser('chromium');

  test('is one of eight, and each of them is looked at.', () => {
    const widgets = new Set(EMBEDS.map((path) => path.split('/')[3]));
    expect([...widgets].sort()).toEqual(Object.keys(diagrams.questions).sort());
    expect(widgets.size).toBe(8);
  });

  test.each(EMBEDS)(
    'on %s has no timer, no frame and no animation while nobody touches it, and none once it was touched.',
    async (path) => {
      await visit(
        chromium(),
        path,
        {
          prepare: async (page) => {
            await page.evaluateOnNewDocument(countRequests);
          },
        },
        async ({ page }) => {
          await wakeWidgets(page);
          expect(await unrest(page)).toEqual([]);
          // A packet that ends where it was sent has one step, and nowhere to go on to.
          if ((await countSteps(page)) === 1) return;
          await oneStepOn(page);
          await page.waitForFunction(() => document.querySelector('[aria-live]')?.textContent !== '');
          expect(await unrest(page)).toEqual([]);
        },
      );
    },
  );
});
