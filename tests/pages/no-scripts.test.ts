import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { deadControls, headingAndTextFaults, idleToggles, lostWords } from './reading.ts';
import { isEmbed, pages } from './site.ts';
import { visit } from './visit.ts';

const ownPages = pages.filter((page) => !isEmbed(page));

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

describe('In Chromium without scripts', () => {
  const chromium = useBrowser('chromium');

  test.each(pages)('%s shows its heading and its text, and no control that does nothing.', async (path) => {
    const faults = await visit(chromium(), path, { scripts: false }, async ({ page }) => ({
      unread: await headingAndTextFaults(page),
      lost: await lostWords(page),
      dead: [...(await deadControls(page)), ...(await idleToggles(page))],
    }));
    expect(faults).toEqual({ unread: [], lost: [], dead: [] });
  });

  test.each(ownPages)(
    '%s has its navigation in sight or one click away, desktop and phone.',
    async (path) => {
      const links = await visit(chromium(), path, { scripts: false }, async ({ page }) => {
        await openMenus(page);
        const desktop = await seenNavigationLinks(page);
        await page.setViewport({ width: 320, height: 640 });
        await openMenus(page);
        return { desktop, phone: await seenNavigationLinks(page) };
      });
      expect(links.desktop).toBeGreaterThan(0);
      expect(links.phone).toBeGreaterThan(0);
    },
  );
});

describe('In Firefox without scripts', () => {
  const firefox = useBrowser('firefoxWithoutScripts');

  test.each(pages)('%s shows its heading and its text, and no control that does nothing.', async (path) => {
    const faults = await visit(firefox(), path, {}, async ({ page }) => ({
      unread: await headingAndTextFaults(page),
      lost: await lostWords(page),
      dead: await deadControls(page),
    }));
    expect(faults).toEqual({ unread: [], lost: [], dead: [] });
  });
});
