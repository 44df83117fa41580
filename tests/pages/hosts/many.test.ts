import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { RESERVE, WIDTHS } from '#embed/reserve.ts';
import { builtSite } from '../../../tools/fresh-build.ts';
import { between } from '../../../tools/room.ts';
import { DIAGRAMS, diagramsOf, embedPath } from '#site/diagrams.ts';
import { useBrowser } from '../browser.ts';
import { siteUrl } from '../site.ts';
import { visit } from '../visit.ts';
import { diagramsShown, useHost } from './host.ts';

declare global {
  interface Window {
    /** How often the page or a frame in it asked to be called later. */
    later: number;
  }
}

/** Runs in the page and in each of its frames before their scripts do. */
function countCalls(): void {
  window.later = 0;
  for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval', 'requestIdleCallback'] as const) {
    const original = window[name].bind(window) as (...given: unknown[]) => unknown;
    Object.assign(window, {
      [name]: (...given: unknown[]) => {
        window.later += 1;
        return original(...given);
      },
    });
  }
}

describe('In Chromium, forty diagrams on one page', () => {
  const browser = useBrowser('chromium');
  const host = useHost();
  const some = DIAGRAMS.slice(0, 40);

  test('come as they are scrolled to, weigh at most 1 MB together, and then rest.', async () => {
    const elements = some.map(
      ({ widget, scenario }) =>
        `<isolation-diagram widget="${widget}" scenario="${scenario}"></isolation-diagram>`,
    );
    const html = `<script src="${siteUrl}/embed/v1/embed.js"></script>${elements.join('\n')}`;
    await host.open(
      browser(),
      { html },
      async (page, seen) => {
        const asked = (): readonly string[] =>
          seen.requests
            .map((request) => request.url())
            .filter((url) => url.includes('/embed/v1/') && !url.endsWith('.js'));
        // Those about to be scrolled to are there before they are in sight.
        await diagramsShown(page, 2);
        expect(asked().length).toBeLessThan(8);
        for (let i = 0; i < some.length; i++) {
          await page.$$eval('isolation-diagram', (all, index) => all[index]?.scrollIntoView(), i);
          await diagramsShown(page, i + 1);
        }
        expect(new Set(asked()).size).toBe(40);
        let bytes = 0;
        for (const request of seen.requests) {
          const url = request.url();
          if (!url.startsWith(siteUrl) || request.response()?.fromCache() !== false) continue;
          const path = new URL(url).pathname.replace(/\/$/, '/index.html');
          bytes += gzipSync(await readFile(join(builtSite, path)), { level: 9 }).length;
        }
        console.log(
          `Forty diagrams: ${(bytes / 1000).toFixed(0)} kB in ${String(seen.requests.length)} requests.`,
        );
        expect(bytes).toBeLessThanOrEqual(1_000_000);
        const frames = page.frames();
        for (const frame of frames) await frame.evaluate(() => (window.later = 0));
        await page.evaluate(async () => {
          for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
        });
        const calls = await Promise.all(frames.map((frame) => frame.evaluate(() => window.later)));
        // The test's own, in the page itself.
        expect(calls).toEqual([20, ...Array.from({ length: 40 }, () => 0)]);
        expect(seen.complaints).toEqual([]);
      },
      async (page) => {
        await page.evaluateOnNewDocument(countCalls);
      },
    );
  });
});

describe('In Chromium, the room that embed.js keeps', () => {
  const browser = useBrowser('chromium');
  const names = Object.keys(RESERVE) as (keyof typeof RESERVE)[];

  test.each(names)(
    'for %s covers its first diagram at 280, 320, 640 and 1000 px, by a quarter at most.',
    async (widget) => {
      const [first] = diagramsOf(widget);
      if (!first) throw new Error(`There is no diagram of ${widget}.`);
      await visit(browser(), embedPath(first), {}, async ({ page }) => {
        for (const width of [280, 320, 640, 1000]) {
          await page.setViewport({ width, height: 800 });
          const content = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
          const room = between(WIDTHS, RESERVE[widget], width);
          expect(room, `${width} px; npm run heights measures anew`).toBeGreaterThanOrEqual(content);
          expect(room, `${width} px; npm run heights measures anew`).toBeLessThanOrEqual(content * 1.25);
        }
      });
    },
  );
});
