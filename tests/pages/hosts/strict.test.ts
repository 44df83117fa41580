import { describe, expect, test } from 'vitest';
import { embedScript } from '#shell/embed/embed-script.ts';
import { elementSnippet, iframeSnippet } from '#shell/embed/snippets.ts';
import { useBrowser } from '../browser.ts';
import { press } from '../peel.ts';
import { siteUrl } from '../site.ts';
import { diagramsShown, useHost } from './host.ts';
import { embeddableAt } from './embeddable.ts';

const embeddable = embeddableAt(siteUrl);

describe.each(['chromium', 'firefox'] as const)('In %s, on a page with a strict policy,', (name) => {
  const browser = useBrowser(name);
  const host = useHost();

  test('the bare frame needs the frame’s source only: without its style it fills its column, is as high as the diagram ever is, and answers.', async () => {
    const policy = `default-src 'none'; frame-src ${siteUrl}`;
    await host.open(browser(), { html: iframeSnippet(embeddable, {}), policy }, async (page, seen) => {
      const frame = await page.waitForFrame((each) => each.url().startsWith(siteUrl));
      await frame.waitForSelector('footer');
      const outside = await page.evaluate(() => {
        const box = document.querySelector('iframe');
        return {
          refused: getComputedStyle(box?.parentElement ?? document.body).containerType,
          height: box?.offsetHeight,
          beside: (box?.parentElement?.clientWidth ?? 0) - (box?.offsetWidth ?? 0),
          sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
          pictures: [...document.images].filter((each) => each.offsetHeight > 0).length,
        };
      });
      expect(outside).toEqual({
        refused: 'normal',
        height: Math.max(...embeddable.room),
        beside: 0,
        sideways: 0,
        pictures: 0,
      });
      const cut = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(cut).toBeLessThanOrEqual(0);
      await press(frame, 'Next');
      await frame.waitForSelector('[data-step="2"]');
      // The page’s own style and icon are refused too, and Chromium says so of a hidden picture.
      const ours = /style-src|img-src/;
      expect(seen.complaints.filter((text) => !ours.test(text))).toEqual([]);
    });
  });

  test('the element’s script runs by its digest alone, and by no other digest.', async () => {
    const { integrity } = await embedScript();
    const html = elementSnippet(embeddable, {}, integrity);
    const withDigest = (digest: string): string =>
      `default-src 'none'; frame-src ${siteUrl}; img-src ${siteUrl} data:; script-src '${digest}'`;
    await host.open(browser(), { html, policy: withDigest(integrity) }, async (page, { complaints }) => {
      await diagramsShown(page);
      expect(complaints).toEqual([]);
    });
    const other = integrity.replace(/-./, (start) => (start === '-A' ? '-B' : '-A'));
    await host.open(browser(), { html, policy: withDigest(other) }, async (page) => {
      expect(await page.$eval('isolation-diagram', ({ shadowRoot }) => shadowRoot)).toBeNull();
    });
  });
});
