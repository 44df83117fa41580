import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '#shell/evidence/evidence.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import { useBrowser } from './browser.ts';
import { useKeptPage } from './kept-page.ts';
import { pages } from './site.ts';
import { visit } from './visit.ts';

const situations = EVIDENCE.map(({ scenario }) => scenario.name);

describe('A page of captures', () => {
  const chromium = useKeptPage(useBrowser('chromium'));

  test('is there for every situation.', () => {
    const expected = situations.map((name) => `/captures/${name}/`);
    expect(pages.filter((page) => /^\/captures\/./.test(page)).toSorted()).toEqual(expected.toSorted());
  });

  test.each(situations)('of %s prints the SHA-256 of every file that it offers.', async (name) => {
    const offered = await visit(chromium(), `/captures/${name}/`, { scripts: false }, async ({ page }) =>
      page.$$eval('a[download]', (links) =>
        links.map((link) => ({
          href: link.getAttribute('href') ?? '',
          text: (link.closest('.capture') ?? link.closest('li'))?.textContent ?? '',
        })),
      ),
    );
    const captures = EVIDENCE.find(({ scenario }) => scenario.name === name)?.captures ?? [];
    expect(offered.length).toBeGreaterThanOrEqual(captures.length);
    for (const { href, text } of offered) {
      const bytes = readFileSync(join(builtSite, href));
      expect(text).toContain(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test('has no detail of a place open, and opens the one that its address names.', async () => {
    const opened = async (address: string): Promise<readonly string[]> =>
      visit(chromium(), address, { scripts: false }, async ({ page }) =>
        page.$$eval('.place > div', (places) =>
          places.filter((place) => window.sight.isSeen(place)).map(({ id }) => id),
        ),
      );
    expect(await opened('/captures/seeds/')).toEqual([]);
    expect(await opened('/captures/seeds/#place-sys-net--wifi')).toEqual(['place-sys-net--wifi']);
  });
});

describe('In Firefox without scripts', () => {
  const firefox = useBrowser('firefoxWithoutScripts');

  test('the address of a place opens its details.', async () => {
    await visit(firefox(), '/captures/seeds/#place-sys-net--wifi', {}, async ({ page }) => {
      expect(await page.$eval('#place-sys-net--wifi', (place) => window.sight.isSeen(place))).toBe(true);
      expect(await page.$eval('#place-isp', (place) => window.sight.isSeen(place))).toBe(false);
    });
  });
});
