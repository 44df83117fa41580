import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { visit } from './visit.ts';

const PAGE = '/embed/v1/qube-types/bashrc/';

/** What one step says: its sentence, and for each qube its name, its news and the files on its trays. */
interface Told {
  readonly did: string;
  readonly qubes: readonly { readonly name: string; readonly words: string }[];
}

/** Reads the step that `root` shows. Runs inside the page. */
function readStep(root: Element): Told {
  const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    did: words(root.querySelector('.say')),
    qubes: [...root.querySelectorAll('.qk-qube')].map((qube) => ({
      name: words(qube.querySelector('.qk-title b')),
      words: words(qube),
    })),
  };
}

const shownStep = (page: Page): Promise<Told> => page.$eval('.qk-widget', readStep);

/** Waits, without a clock, until the widget says that it shows a step. */
async function stepShown(page: Page, step: number): Promise<void> {
  await page.waitForSelector(`.qk-widget[data-step="${String(step)}"]`);
}

const qubeNamed = (told: Told, name: string): string =>
  told.qubes.find((qube) => qube.name === `[${name}]`)?.words ?? '';

/** Presses Tab until the element that fits has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, fits: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, fits)) return;
  }
  throw new Error(`No way by Tab to ${fits}.`);
}

const live = (page: Page): Promise<string> =>
  page.$eval('.qk-widget [aria-live]', (region) => region.textContent.replace(/\s+/g, ' ').trim());

describe.each(['chromium', 'firefox'] as const)('The trays of a qube in %s', (key) => {
  const browser = useBrowser(key);

  test('are played to the end of their story with Tab and Enter alone, and each step is spoken once.', async () => {
    await visit(browser(), PAGE, {}, async ({ page }) => {
      await wakeWidgets(page);
      expect(await live(page)).toBe('');
      await tabTo(page, '.qk-widget .go');
      const spoken: string[] = [];
      for (let step = 2; step <= 7; step++) {
        await page.keyboard.press('Enter');
        await stepShown(page, step);
        spoken.push(await live(page));
      }
      expect(spoken.map((words) => words.slice(0, 12))).toEqual(
        [2, 3, 4, 5, 6, 7].map((step) => `Step ${String(step)} of 7.`),
      );
      expect(spoken[2]).toContain('personal: The malware is still there, and runs again.');
      expect(spoken[2]).toContain('disp7724: No malware runs: it is gone.');
    });
  });

  test('take a reader’s own deed after the step that is shown, and drop what the story had there.', async () => {
    await visit(browser(), PAGE, {}, async ({ page }) => {
      await wakeWidgets(page);
      await tabTo(page, '.qk-deeds [type="radio"]');
      await tabTo(page, '.qk-deeds .button');
      await page.keyboard.press('Enter');
      await stepShown(page, 2);
      expect(await page.$eval('.qk-widget', (root) => root.getAttribute('data-steps'))).toBe('2');
      const told = await shownStep(page);
      expect(told.did).toBe('You stop both qubes.');
      expect(qubeNamed(told, 'disp4821')).toContain('removed');
    });
  });
});

describe('In Chromium', () => {
  const chromium = useBrowser('chromium');

  test('the storyboard says at every step what the widget says, and of every file the same.', async () => {
    const twin = await visit(chromium(), PAGE, { scripts: false }, async ({ page }) => {
      const found = await page.$$('.twin .qk-steps > li');
      return Promise.all(found.map((step) => step.evaluate(readStep)));
    });
    const widget = await visit(chromium(), PAGE, {}, async ({ page }) => {
      await wakeWidgets(page);
      const steps: Told[] = [];
      for (let step = 1; step <= 7; step++) {
        if (step > 1) await page.click('.qk-widget .go');
        await stepShown(page, step);
        steps.push(await shownStep(page));
      }
      return steps;
    });
    expect(twin).toHaveLength(7);
    expect(twin).toEqual(widget);
    expect(qubeNamed(twin[3] ?? { did: '', qubes: [] }, 'personal')).toContain('malware is running');
  });

  test('another kind of qube plays the same story, to another end.', async () => {
    await visit(chromium(), PAGE, {}, async ({ page }) => {
      await wakeWidgets(page);
      const [first, second] = await page.$$('.qk-widget .switches select');
      await first?.select('standalone');
      // Nothing stands beside itself.
      expect(await second?.evaluate((list) => list.textContent)).not.toContain('standalone');
      await page.evaluate(() => (location.hash = 'step=3&qube=standalone'));
      await stepShown(page, 3);
      const studio = qubeNamed(await shownStep(page), 'studio');
      expect(studio).toContain('/usr/bin/gimp program stays');
      expect(studio).toContain('It starts with the program, the note and the malware in ~/.bashrc.');
    });
  });

  test('a link shows its step and its qubes, and a wrong one says what is wrong.', async () => {
    await visit(chromium(), `${PAGE}#step=3&qube=service&beside=none`, {}, async ({ page }) => {
      await wakeWidgets(page);
      await stepShown(page, 3);
      const told = await shownStep(page);
      expect(told.qubes.map(({ name }) => name)).toEqual(['[sys-net]', '[debian-13-xfce]']);
      await page.evaluate(() => (location.hash = 'step=99&qube=<b>x</b>'));
      await page.waitForSelector('.problems');
      const problems = await page.$eval('.problems', (list) => list.textContent);
      expect(problems).toContain('U004');
      expect(problems).toContain('U020: the address says “qube=<b>x</b>”.');
      expect(await page.$('.problems b')).toBeNull();
    });
  });
});
