import { describe, expect, test } from 'vitest';
import { WIDTHS } from '#embed/reserve.ts';
import { TALLEST } from '#embed/height-message.ts';
import { DIAGRAMS, embedPath } from '#shell/diagrams/diagrams.ts';
import { heightsOf } from '#shell/embed/embed-heights.ts';
import { wakeWidgets } from '../../../tools/open-widget.ts';
import { useBrowser } from '../browser.ts';
import { everyPage } from '../site.ts';
import { visit } from '../visit.ts';

const NARROWEST = WIDTHS[0];
const narrowHeight = ({ widget, scenario }: (typeof DIAGRAMS)[number]): number =>
  heightsOf(widget, scenario)[0] ?? 0;

/** Those that are the highest while nothing in them is opened; with EVERY_PAGE=1 all. */
const HIGH = DIAGRAMS.toSorted((one, other) => narrowHeight(other) - narrowHeight(one)).slice(
  0,
  everyPage ? undefined : 4,
);

describe('In Chromium, a frame is never told to be higher than embed.js takes', () => {
  const chromium = useBrowser('chromium');

  test.each(HIGH)('by $widget/$scenario at 280 px, awake and with everything opened.', async (diagram) => {
    await visit(chromium(), embedPath(diagram), { width: NARROWEST }, async ({ page }) => {
      await wakeWidgets(page);
      const heights: number[] = [];
      const measure = async (): Promise<void> => {
        // What is opened may be loaded first.
        await page.waitForNetworkIdle({ idleTime: 100 });
        heights.push(await page.evaluate(() => document.documentElement.getBoundingClientRect().height));
      };
      // What is opened may hold more to open.
      for (let depth = 0; depth < 3; depth++) {
        await page.$$eval('details:not([open]) > summary', (all) => {
          for (const summary of all) summary.click();
        });
        await measure();
      }
      // Of these, one may close another.
      for (const button of await page.$$('button[aria-expanded="false"]')) {
        await button.evaluate((each) => (each as HTMLElement).click());
        await measure();
      }
      const height = Math.max(...heights);
      console.log(`${embedPath(diagram)}: ${height.toFixed(0)} px with everything opened.`);
      expect(height).toBeGreaterThan(narrowHeight(diagram) / 2);
      expect(height).toBeLessThan(TALLEST);
    });
  });
});
