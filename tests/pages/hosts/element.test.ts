import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { diagramsShown, embedIn, states, useHost, useStandIn } from './host.ts';

/** Waits two frames of the page, so that what was posted has come and what came is drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

describe.each(['chromium', 'firefox'] as const)('In %s, <isolation-diagram>', (name) => {
  const browser = useBrowser(name);
  const host = useHost();
  const site = useStandIn();
  const script = (attributes = ''): string =>
    `<script src="${site.url()}/embed/v1/embed.js" ${attributes}></script>`;
  const diagram = (attributes = ''): string =>
    `<isolation-diagram widget="packet-journey" scenario="seeds" ${attributes}><a href="#">The picture</a></isolation-diagram>`;

  test('is as high as its contents say, within a frame, and keeps its room under them.', async () => {
    await host.open(
      browser(),
      { html: `${script()}${diagram('reserve="800"')}<p>After</p>` },
      async (page, seen) => {
        await diagramsShown(page);
        expect(await states(page)).toEqual([{ shown: true, frames: 1, room: 800, frame: 700, message: '' }]);
        // Heard after the element has heard it, in the same task: no frame is drawn between.
        await page.evaluate(() => {
          window.late = [];
          addEventListener('message', ({ data }: MessageEvent<{ height: number }>) => {
            const frame = document.querySelector('isolation-diagram')?.shadowRoot?.querySelector('iframe');
            window.late.push((frame?.offsetHeight ?? 0) - data.height);
          });
        });
        for (const height of [400, 1300, 20_000, 701]) {
          await embedIn(page).$eval('main', (main, px) => (main.style.height = `${px}px`), height);
          await page.waitForFunction(
            (px) =>
              document.querySelector('isolation-diagram')?.shadowRoot?.querySelector('iframe')
                ?.offsetHeight === px,
            {},
            height,
          );
          expect((await states(page))[0]?.room).toBe(Math.max(800, height));
        }
        expect(await page.evaluate(() => window.late)).toEqual([0, 0, 0, 0]);
        expect(seen.complaints).toEqual([]);
        expect(seen.warnings).toEqual([]);
      },
    );
  });

  test('shows another step in a new frame, without a step in the page’s history, and lets go of the old.', async () => {
    await host.open(browser(), { html: `${script()}${diagram()}` }, async (page) => {
      await diagramsShown(page);
      const before = await page.evaluate(() => history.length);
      for (const step of ['2', '3']) {
        const come = page.waitForFrame((frame) => frame.url().endsWith(`?step=${step}&theme=dark`));
        const during = await page.$eval(
          'isolation-diagram',
          (element, asked) => {
            element.setAttribute('theme', 'dark');
            element.setAttribute('step', asked);
            return Promise.resolve().then(() => element.shadowRoot?.querySelectorAll('iframe').length);
          },
          step,
        );
        expect(during).toBe(2);
        await come;
        await page.waitForFunction(
          () =>
            document.querySelector('isolation-diagram')?.shadowRoot?.querySelectorAll('iframe').length === 1,
        );
        await diagramsShown(page);
      }
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(embedIn(page).url()).toContain('step=3');
      await page.$eval('isolation-diagram', (element) => element.setAttribute('name', 'Where it goes'));
      const title = await page.$eval(
        'isolation-diagram',
        (element) => element.shadowRoot?.querySelector('iframe')?.title,
      );
      expect(title).toBe('Where it goes');
      expect((await states(page))[0]?.frames).toBe(1);
    });
  });

  test('is shown on after a move by moveBefore, where the browser has it, and in Chromium by the same frame.', async ({
    skip,
  }) => {
    const html = `${script()}${diagram()}<div id="other"></div>`;
    await host.open(browser(), { html }, async (page, seen) => {
      await diagramsShown(page);
      const can = await page.evaluate(() => 'moveBefore' in Element.prototype);
      skip(!can, 'This browser has no moveBefore.');
      await embedIn(page).evaluate(() => (document.title = 'The same'));
      await page.evaluate(() => {
        const other = document.querySelector('#other') as Element & {
          moveBefore: (moved: Element | null, before: null) => void;
        };
        other.moveBefore(document.querySelector('isolation-diagram'), null);
      });
      await drawn(page);
      expect((await states(page))[0]).toMatchObject({ shown: true, frames: 1, frame: 700 });
      // Firefox begins a frame in a shadow tree anew all the same.
      if (name === 'chromium') expect(await embedIn(page).title()).toBe('The same');
      expect(await page.evaluate(() => document.querySelectorAll('#other isolation-diagram').length)).toBe(1);
      expect(seen.complaints).toEqual([]);
    });
  });

  test('believes no frame but its own, and nothing that is no height.', async () => {
    const html = `${script()}${diagram()}<iframe id="hostile" srcdoc="<title>Hostile</title>"></iframe>`;
    await host.open(browser(), { html }, async (page, seen) => {
      await diagramsShown(page);
      const hostile = await (await page.$('#hostile'))?.contentFrame();
      const spoof = { type: 'isolation-diagram', version: 1, height: 19_000 };
      await hostile?.evaluate((message) => {
        for (let i = 0; i < 100_000; i++) parent.postMessage(i % 2 ? message : i, '*');
      }, spoof);
      await page.evaluate((message) => {
        for (let i = 0; i < 1000; i++) postMessage(message, '*');
      }, spoof);
      // From its own frame: almost a height, and what cannot be one; and last a true one, which comes after them.
      await embedIn(page).evaluate((message) => {
        const wrong = [
          0,
          -1,
          0.5,
          20_001,
          1e9,
          NaN,
          Infinity,
          '700',
          null,
          [700],
          { valueOf: () => 700 }.toString(),
          true,
        ];
        for (const height of wrong) parent.postMessage({ ...message, height }, '*');
        for (const data of [
          null,
          3,
          'height',
          [],
          { ...message, version: 2 },
          { ...message, type: 'x' },
          { ...message, more: 1 },
        ]) {
          parent.postMessage(data, '*');
        }
        parent.postMessage({ ...message, height: 640 }, '*');
      }, spoof);
      await page.waitForFunction(
        () =>
          document.querySelector('isolation-diagram')?.shadowRoot?.querySelector('iframe')?.offsetHeight !==
          700,
      );
      await drawn(page);
      expect((await states(page))[0]?.frame).toBe(640);
      expect(seen.complaints).toEqual([]);
    });
  });

  test('says with a number what is wrong, where a diagram would be, and takes one up when that is put right.', async () => {
    const html = `${script()}<isolation-diagram widget="packet-jurney" step="x"><a href="#">The picture</a></isolation-diagram>`;
    await host.open(browser(), { html }, async (page, seen) => {
      const [state] = await states(page);
      expect(state?.frames).toBe(0);
      const lines = state?.message.split('\n').map((line) => line.slice(0, 3));
      expect(lines).toEqual(['D1:', 'D2:', 'D4:']);
      expect(seen.warnings).toHaveLength(1);
      await page.$eval('isolation-diagram', (element) => {
        element.setAttribute('widget', 'packet-journey');
        element.setAttribute('scenario', 'seeds');
        element.removeAttribute('step');
      });
      await diagramsShown(page);
      expect((await states(page))[0]?.message).toBe('');
      expect(seen.complaints).toEqual([]);
    });
  });
});
