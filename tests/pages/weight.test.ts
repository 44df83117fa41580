import { describe, expect, test } from 'vitest';
import type { WidgetName } from '#shell/diagrams/diagrams.ts';
import { useBrowser } from './browser.ts';
import { kilobyte, weightOf } from './page-weight.ts';
import { firstEmbeds } from './site.ts';
import { visit } from './visit.ts';

/**
 * An embed that is asked for a step or an observer wakes at once and loads its player, as docs/embedding.md says. That is over
 * the 30 kB of an embed that sleeps: what it may come to is held here, in whole kB. A widget that is not named has to do with 30.
 */
const AWAKE: Readonly<Partial<Record<WidgetName, number>>> = {
  'packet-journey': 62,
  'who-sees-what': 48,
  'packet-peeler': 61,
  'qube-types': 48,
  'trust-labels': 46,
  'blast-radius': 46,
  'leak-lab': 42,
  compartments: 54,
};

describe('An embed that its address wakes loads, compressed by gzip -9,', () => {
  const chromium = useBrowser('chromium');
  const asked = firstEmbeds.flatMap(({ widget, path }) => [
    { widget, address: `${path}?step=2` },
    ...(widget === 'packet-journey' ? [{ widget, address: `${path}?lens=isp` }] : []),
  ]);

  test.each(asked)('no more than its player on top: $address', async ({ widget, address }) => {
    const weight = await visit(chromium(), address, {}, async ({ page, requests }) => {
      await page.waitForFunction(() => !document.querySelector('[data-asleep]'));
      await page.waitForNetworkIdle({ idleTime: 100 });
      return weightOf(requests, /\.(?:html|css|m?js)$/);
    });
    console.log(`${address}: ${(weight / kilobyte).toFixed(1)} kB`);
    // Over what an embed that sleeps may load: else this bar is not needed.
    if (widget in AWAKE) expect(weight).toBeGreaterThan(30 * kilobyte);
    expect(weight).toBeLessThanOrEqual((AWAKE[widget] ?? 30) * kilobyte);
  });
});
