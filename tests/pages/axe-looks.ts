import type { Page } from 'puppeteer-core';
import { countSteps, showStep, tellingSteps } from '../../tools/open-widget.ts';
import { axeViolations } from './axe.ts';
import { everyPage, isFirstOfKind } from './site.ts';

type Theme = 'light' | 'dark';

/**
 * With EVERY_PAGE=1 all of it. Else narrow only at the first and the last step, dark and narrow at the first; and of pages
 * that are alike but for their data every rule at the last step, narrow and light, and colours at the one between, dark.
 */
function isLooked(path: string, theme: Theme, width: number, i: number, count: number): boolean {
  if (everyPage) return true;
  const narrow = width === 320;
  if (!isFirstOfKind(path)) return theme === 'dark' ? i === count >> 1 && !narrow : i === count - 1 && narrow;
  return !narrow || i === 0 || (theme === 'light' && i === count - 1);
}

/** What axe objects to on a page whose widgets are awake, in light and dark, at 1280 and 320 px, at its telling steps. */
export async function axeLooks(page: Page, path: string): Promise<readonly string[]> {
  const steps = tellingSteps(await countSteps(page));
  const found: string[] = [];
  const all = steps.length > 0 ? steps : [undefined];
  for (const [i, step] of all.entries()) {
    if (step !== undefined) await showStep(page, step);
    for (const theme of ['light', 'dark'] as const) {
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
}
