import { describe, expect, test } from 'vitest';
import { countSteps, showStep, tellingSteps, wakeWidgets } from '../../tools/open-widget.ts';
import { axeViolations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { useKeptPage } from './kept-page.ts';
import { everyPage, isFirstOfKind, pages } from './site.ts';
import { visit } from './visit.ts';

describe('In Chromium, axe finds nothing to object to', () => {
  const chromium = useKeptPage(useBrowser('chromium'));

  /**
   * With EVERY_PAGE=1 all of it. Else narrow only at the first and the last step, dark and narrow at the first; and of pages
   * that are alike but for their data every rule at the last step, narrow and light, and colours at the one between, dark.
   */
  const isLooked = (path: string, theme: string, width: number, i: number, count: number): boolean => {
    if (everyPage) return true;
    const narrow = width === 320;
    if (!isFirstOfKind(path))
      return theme === 'dark' ? i === count >> 1 && !narrow : i === count - 1 && narrow;
    return !narrow || i === 0 || (theme === 'light' && i === count - 1);
  };

  test.each(pages)('on %s, in light and dark, at 1280 and 320 px, at its telling steps.', async (path) => {
    const violations = await visit(chromium(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      const steps = tellingSteps(await countSteps(page));
      const found: string[] = [];
      const all = steps.length > 0 ? steps : [undefined];
      for (const [i, step] of all.entries()) {
        if (step !== undefined) await showStep(page, step);
        for (const theme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
          for (const width of [1280, 320]) {
            if (!isLooked(path, theme, width, i, all.length)) continue;
            await page.setViewport({ width, height: 800 });
            const where = `${theme}, ${String(width)} px${step === undefined ? '' : `, step ${String(step)}`}`;
            // Nothing but colours differs between the two.
            const about = theme === 'light' ? 'everything' : 'colour';
            found.push(...(await axeViolations(page, about)).map((violation) => `${where}: ${violation}`));
          }
        }
      }
      return found;
    });
    expect(violations).toEqual([]);
  });
});
