import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { useKeptPage } from './kept-page.ts';
import { sidewaysFaults } from './phone.ts';
import {
  brokenPictures,
  deadControls,
  headingAndTextFaults,
  lostWords,
  strayDrawingText,
} from './reading.ts';
import { pages, telling } from './site.ts';
import { visit } from './visit.ts';

describe('In Firefox ESR set up as Tor Browser is at Safest', () => {
  const firefox = useKeptPage(useBrowser('firefoxSafest'));

  // A test of this browser that ran with scripts and drawings on would pass for the wrong reason.
  beforeAll(async () => {
    const page = firefox();
    await page.goto(
      'data:text/html,<title>off</title><script>document.title="on"</script><svg><title>t</title></svg>',
    );
    const state = await page.evaluate(() => [
      document.title,
      document.querySelector('svg') instanceof SVGElement,
    ]);
    expect(state).toEqual(['off', false]);
  });

  const faultsIn = async (page: Page): Promise<Record<string, readonly string[]>> => ({
    unread: await headingAndTextFaults(page),
    lost: await lostWords(page),
    stray: await strayDrawingText(page),
    broken: await brokenPictures(page),
    dead: await deadControls(page),
    sideways: await sidewaysFaults(page),
  });
  const none = { unread: [], lost: [], stray: [], broken: [], dead: [], sideways: [] };

  test.each(pages)(
    '%s can be read to the last word, on a phone of 320 px and, one of each kind, on a desktop.',
    async (path) => {
      const onDesktop = telling.includes(path);
      const faults = await visit(firefox(), path, { width: onDesktop ? 1280 : 320 }, async ({ page }) => {
        const desktop = onDesktop ? await faultsIn(page) : none;
        if (onDesktop) await page.setViewport({ width: 320, height: 640 });
        return { desktop, phone: await faultsIn(page) };
      });
      expect(faults).toEqual({ desktop: none, phone: none });
    },
  );
});
