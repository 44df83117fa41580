import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { countSteps, showStep, wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { visit } from './visit.ts';

const STORIES = ['look-alike', 'two-step', 'focus-stolen', 'denied', 'a-file'] as const;
const pathOf = (story: (typeof STORIES)[number]): string => `/embed/v1/trust-labels/${story}/`;

/** What one moment says: the sentence, what each window holds, and who can read the password. */
interface Told {
  readonly sentence: string;
  readonly windows: readonly string[];
  readonly readers: readonly string[];
}

/** Runs inside the page, so it may use nothing from outside itself. */
function readTold(part: Element): Told {
  const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string): string[] => [...part.querySelectorAll(selector)].map(words);
  return {
    sentence: words(part.querySelector('.say')),
    windows: [...all('.tl-panel'), ...all('.tl-window')],
    readers: all('.tl-readers > div'),
  };
}

async function shown(page: Page): Promise<Told> {
  return page.$eval('.tl-root', readTold);
}

async function said(page: Page): Promise<string> {
  return page.$eval('.tl-root [aria-live]', (region) => region.textContent);
}

/** Presses a button of the widget by the keyboard. In: what its words begin with. */
async function press(page: Page, words: string): Promise<void> {
  const buttons = await page.$$('.tl-root button');
  for (const button of buttons) {
    const own = await button.evaluate((each) => each.textContent.replace(/[\s▶◀]+/g, ' ').trim());
    if (!own.startsWith(words)) continue;
    await button.focus();
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`There is no button “${words}”.`);
}

describe.each(['chromium', 'firefox'] as const)('The desktop, in %s', (name) => {
  const browser = useBrowser(name);

  test('is told to its end by the keyboard, each step aloud once and in the words on the page.', async () => {
    await visit(browser(), pathOf('two-step'), {}, async ({ page }) => {
      await wakeWidgets(page);
      const steps = await countSteps(page);
      expect(steps).toBe(9);
      expect(await said(page)).toBe('');
      for (let step = 2; step <= steps; step++) {
        await press(page, 'Next');
        await page.waitForSelector(`.tl-root[data-step="${String(step)}"]`);
        const { sentence } = await shown(page);
        expect(await said(page)).toBe(`Step ${String(step)} of ${String(steps)}. ${sentence}`);
      }
    });
  });

  test('goes on as the reader does: a password copied by hand reaches the window in front, and no other.', async () => {
    await visit(browser(), pathOf('look-alike'), {}, async ({ page }) => {
      await wakeWidgets(page);
      await press(page, 'Ctrl+C');
      await press(page, 'Ctrl+Shift+C');
      expect((await shown(page)).windows[0]).toContain('13 bytes, from vault');
      await press(page, '[untrusted]');
      await press(page, 'Ctrl+Shift+V');
      const { readers, windows } = await shown(page);
      expect(windows[0]).toContain('Global clipboard: empty');
      expect(readers.find((line) => line.startsWith('work'))).toContain('cannot');
      expect(readers.find((line) => line.startsWith('untrusted'))).toContain('can read it');
      await press(page, 'Back to the story');
      expect((await shown(page)).readers.find((line) => line.startsWith('untrusted'))).toContain('cannot');
    });
  });
});

describe('The desktop', () => {
  const chromium = useBrowser('chromium');

  test.each(STORIES)('without scripts says in %s what it says with them, step by step.', async (story) => {
    const told = await visit(chromium(), pathOf(story), { scripts: false }, async ({ page }) => {
      const items = await page.$$('.tl-twin > ol > li');
      return Promise.all(items.map(async (item) => item.evaluate(readTold)));
    });
    const played = await visit(chromium(), pathOf(story), {}, async ({ page }) => {
      await wakeWidgets(page);
      const moments: Told[] = [];
      for (let step = 1; step <= (await countSteps(page)); step++) {
        await showStep(page, step);
        moments.push(await shown(page));
      }
      return moments;
    });
    expect(played.length).toBeGreaterThanOrEqual(5);
    expect(told).toEqual(played);
  });

  test('under a policy that denies, gives the text to nobody, and says which line decided.', async () => {
    await visit(chromium(), pathOf('two-step'), {}, async ({ page }) => {
      await wakeWidgets(page);
      await showStep(page, 7);
      expect((await shown(page)).readers.at(2)).toContain('can read it');
      await page.$$eval('.tl-set select', ([select]) => {
        const list = select as HTMLSelectElement;
        list.selectedIndex = 3;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const { sentence, readers } = await shown(page);
      expect(sentence).toContain('denies a paste from vault into work');
      expect(await said(page)).toContain(sentence);
      expect(readers.at(2)).toContain('cannot');
      expect(await page.$eval('.tl-used', (line) => line.textContent)).toContain(
        'qubes.ClipboardPaste * @anyvm @anyvm deny',
      );
    });
  });

  test('for deutan eyes paints orange and green almost alike, and says so.', async () => {
    await visit(chromium(), pathOf('look-alike'), {}, async ({ page }) => {
      await wakeWidgets(page);
      await page.$eval('.tl-eyes select', (select) => {
        select.selectedIndex = 2;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      expect(await page.$eval('.tl-eyes output', (line) => line.textContent)).toContain('orange and green');
      const seen = await page.$$eval('.tl-eyes .tl-labels li', (items) =>
        items.map((item) => [
          item.textContent.replace(/\s+/g, ' ').trim(),
          getComputedStyle(item).backgroundColor,
        ]),
      );
      expect(seen.map(([words]) => words)).toEqual([
        'R red',
        'O orange',
        'Y yellow',
        'G green',
        'A gray',
        'B blue',
        'P purple',
        'K black',
      ]);
      expect(seen[1]?.[1]).not.toBe('rgb(245, 121, 0)');
    });
  });

  test.each([
    ['step=99', 'U004'],
    ['step=<b>', 'U004'],
    ['lens=vault', 'U001'],
  ])('passes over #%s with a numbered word, and shows its first step.', async (fragment, code) => {
    await visit(chromium(), `${pathOf('look-alike')}#${fragment}`, {}, async ({ page }) => {
      await wakeWidgets(page);
      expect(await page.$eval('.tl-root .problems', (list) => list.textContent)).toContain(code);
      expect(await page.$eval('.tl-root', (root) => root.getAttribute('data-step'))).toBe('1');
    });
  });
});
