import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { useKeptPage } from './kept-page.ts';
import { deadControls, headingAndTextFaults, idleToggles, lostWords } from './reading.ts';
import { isEmbed, pages, telling } from './site.ts';
import { visit } from './visit.ts';

/** Opens what a reader can open without scripts: details, and switches that CSS answers. */
async function openMenus(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const summary of document.querySelectorAll('summary')) {
      if (window.sight.isSeen(summary)) summary.parentElement?.setAttribute('open', '');
    }
    for (const toggle of document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      if ([toggle, ...(toggle.labels ?? [])].some((part) => window.sight.isSeen(part))) toggle.checked = true;
    }
  });
}

async function seenNavigationLinks(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.querySelectorAll('nav a[href]')].filter((link) => window.sight.isSeen(link)).length,
  );
}

/** The links of the navigation that are in sight or one click away, at both widths. */
async function navigation(page: Page): Promise<{ readonly desktop: number; readonly phone: number }> {
  await openMenus(page);
  const desktop = await seenNavigationLinks(page);
  await page.setViewport({ width: 320, height: 640 });
  await openMenus(page);
  return { desktop, phone: await seenNavigationLinks(page) };
}

describe('In Chromium without scripts', () => {
  const chromium = useKeptPage(useBrowser('chromium'));

  test.each(pages)(
    '%s shows its heading, its text and, desktop and phone, its navigation, and no control that does nothing.',
    async (path) => {
      const { links, ...faults } = await visit(chromium(), path, { scripts: false }, async ({ page }) => ({
        unread: await headingAndTextFaults(page),
        lost: await lostWords(page),
        dead: [...(await deadControls(page)), ...(await idleToggles(page))],
        // An embed has none of ours.
        links: isEmbed(path) ? undefined : await navigation(page),
      }));
      expect(faults).toEqual({ unread: [], lost: [], dead: [] });
      if (!links) return;
      expect(links.desktop).toBeGreaterThan(0);
      expect(links.phone).toBeGreaterThan(0);
    },
  );
});

describe('In Firefox without scripts', () => {
  const firefox = useKeptPage(useBrowser('firefoxWithoutScripts'));

  test.each(telling)('%s shows its heading and its text, and no control that does nothing.', async (path) => {
    const faults = await visit(firefox(), path, {}, async ({ page }) => ({
      unread: await headingAndTextFaults(page),
      lost: await lostWords(page),
      dead: await deadControls(page),
    }));
    expect(faults).toEqual({ unread: [], lost: [], dead: [] });
  });
});
