import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { RESERVE, WIDTHS } from '#embed/reserve.ts';
import { builtSite } from '../../../tools/fresh-build.ts';
import { between } from '../../../tools/room.ts';
import { DIAGRAMS, diagramsOf, embedPath } from '#shell/diagrams/diagrams.ts';
import { processOf, useBrowser } from '../browser.ts';
import { siteUrl } from '../site.ts';
import { visit } from '../visit.ts';
import { diagramsShown, useHost } from './host.ts';
import { noProcessorTime, shareOfProcessor } from './processor-time.ts';

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

if (noProcessorTime !== undefined)
  console.log(`How much of a processor forty diagrams take is left unverified: ${noProcessorTime}.`);

/** The share of one processor below which a browser counts as idle: what it does by itself now and then is not the page's. */
const IDLE = 0.05;

describe.each([
  // How many are there before a reader scrolls: Chromium looks further ahead.
  ['Chromium', 'chromium', 2],
  ['Firefox', 'firefox', 1],
] as const)('In %s, forty diagrams on one page', (name, key, atOnce) => {
  const browser = useBrowser(key);
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
        await diagramsShown(page, atOnce);
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
          `Forty diagrams in ${name}: ${(bytes / 1000).toFixed(0)} kB in ${String(seen.requests.length)} requests.`,
        );
        expect(bytes).toBeLessThanOrEqual(1_000_000);
        const frames = page.frames();
        const calls = async (): Promise<readonly number[]> => {
          for (const frame of frames) await frame.evaluate(() => (window.later = 0));
          await page.evaluate(async () => {
            for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
          });
          return Promise.all(frames.map((frame) => frame.evaluate(() => window.later)));
        };
        // The test's own are in the page itself. On a busy machine the last diagrams are still being woken.
        const rest = [20, ...Array.from({ length: 40 }, () => 0)];
        await expect.poll(calls).toEqual(rest);
        if (noProcessorTime === undefined) {
          const share = await shareOfProcessor(processOf(key), IDLE);
          console.log(`Forty diagrams in ${name}: ${(100 * share).toFixed(2)} % of a processor at rest.`);
          expect(share).toBeLessThan(IDLE);
        }
        expect(seen.complaints).toEqual([]);
      },
      async (page) => {
        await page.evaluateOnNewDocument(countCalls);
      },
    );
  });

  test.skipIf(noProcessorTime !== undefined)('would not count as idle if one of them were not.', async () => {
    const busy = `<script>
      setInterval(() => { for (const end = performance.now() + 20; performance.now() < end;); }, 100);
    </script>`;
    const share = await host.open(browser(), { html: busy }, () =>
      shareOfProcessor(processOf(key), Infinity),
    );
    expect(share).toBeGreaterThan(IDLE);
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
