import { describe, expect, test } from 'vitest';
import { countSteps, showStep, tellingSteps, wakeWidgets } from '../../tools/widget.ts';
import { axeViolations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { pages } from './site.ts';
import { visit } from './visit.ts';

describe('In Chromium, axe finds nothing to object to', () => {
  const chromium = useBrowser('chromium');

  test.each(pages)('on %s, in light and dark, at 1280 and 320 px, at every telling step.', async (path) => {
    const violations = await visit(chromium(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      const steps = tellingSteps(await countSteps(page));
      const found: string[] = [];
      for (const step of steps.length > 0 ? steps : [undefined]) {
        if (step !== undefined) await showStep(page, step);
        for (const theme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
          for (const width of [1280, 320]) {
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
