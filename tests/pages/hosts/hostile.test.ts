import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { iframeSnippet } from '#shell/embed/snippets.ts';
import { useBrowser } from '../browser.ts';
import { siteUrl } from '../site.ts';
import { diagramsShown, embedIn, states, useHost } from './host.ts';
import { embeddable, element, around } from './around.ts';

interface HostileHost {
  readonly called: string;
  readonly html: string;
  readonly policy?: string;
  readonly scheme?: 'light' | 'dark';
}

/** Each does several things at once, as bad pages do. */
const hosts: readonly HostileHost[] = [
  {
    called:
      'a page whose policy lets in our frame, our script and nothing else, with a sidebar of 280 px, and dark',
    policy: `default-src 'none'; frame-src ${siteUrl}; script-src ${siteUrl}; img-src data:`,
    html: `<meta name="color-scheme" content="dark"><table width="280"><tr><td>${around(element({ theme: 'light' }))}</table>`,
    scheme: 'light',
  },
  {
    called: 'a page from right to left that unsets every style of everything',
    html: `<html dir="rtl"><style>*{all:unset!important}</style>${around(element({ theme: 'dark' }))}`,
    scheme: 'dark',
  },
  {
    called: 'a page that is enlarged half again, whose styles meddle with every frame and every element',
    html: `<style>body{zoom:1.5} *,*::before{margin:0;padding:0;box-sizing:border-box;min-width:0;float:none;
      line-height:0;letter-spacing:1em;transition:all 1s} iframe,img{max-width:50%;height:auto!important;display:none}
      isolation-diagram{display:inline;max-height:100px;height:10px;contain:none;container-type:normal}</style>${around(element())}`,
  },
  {
    called: 'a page whose body is a row that shrinks what stands in it',
    html: `<style>body{display:flex;align-items:flex-start}#after{flex:none}</style>${element({ plain: true })}<p id="after">After</p>`,
  },
];

declare global {
  interface Window {
    shifts: number;
    afterAtFirst: number | undefined;
  }
}

/** Runs before the page's scripts do. */
function watchLayout(): void {
  if (window !== parent) return;
  window.shifts = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  document.addEventListener('DOMContentLoaded', () => {
    window.afterAtFirst = document.querySelector('#after')?.getBoundingClientRect().top;
  });
}

async function storage(page: Page): Promise<readonly unknown[]> {
  const cookies = await page.browserContext().cookies();
  return [
    ...cookies,
    ...(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])),
  ];
}

describe.each(['chromium', 'firefox'] as const)('In %s, a diagram', (name) => {
  const browser = useBrowser(name);
  const host = useHost();

  test.each(hosts)(
    'on $called, is as high as its contents, moves nothing, asks nobody else and stores nothing.',
    async (hostile) => {
      await host.open(
        browser(),
        hostile,
        async (page, seen) => {
          await diagramsShown(page);
          // The host’s frame has its height at once; what is in it is laid out anew by its own turn.
          await embedIn(page).waitForFunction(
            () => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
          );
          const inside = await embedIn(page).evaluate(() => ({
            height: Math.ceil(document.documentElement.getBoundingClientRect().height),
            needed: document.documentElement.scrollHeight,
            scheme: getComputedStyle(document.documentElement).colorScheme,
          }));
          const [state] = await states(page);
          expect(state?.frame).toBe(inside.height);
          expect(inside.needed).toBe(inside.height);
          expect(state?.room).toBeGreaterThanOrEqual(inside.height);
          if (hostile.scheme) expect(inside.scheme).toBe(hostile.scheme);
          const moved = await page.evaluate(() => ({
            shifts: window.shifts,
            by:
              (document.querySelector('#after')?.getBoundingClientRect().top ?? NaN) -
              (window.afterAtFirst ?? 0),
            sideways: document.documentElement.scrollWidth - innerWidth,
          }));
          expect(moved.shifts).toBe(0);
          expect(moved.by).toBe(0);
          expect(moved.sideways).toBeLessThanOrEqual(0);
          // The strictest policy refuses the picture that stands for the diagram, as it should.
          expect(
            seen.complaints.filter((text) => !/img-src.*pictures|pictures.*img-src/s.test(text)),
          ).toEqual([]);
          expect(seen.warnings).toEqual([]);
          const foreign = seen.requests
            .map((request) => request.url())
            .filter(
              (url) =>
                !url.startsWith(`${siteUrl}/`) && !url.startsWith(page.url()) && !url.startsWith('data:'),
            );
          expect(foreign).toEqual([]);
          expect(await storage(page)).toEqual([]);
        },
        async (page) => {
          await page.evaluateOnNewDocument(watchLayout);
        },
      );
    },
  );

  test('is a picture and a link where the page may show no frame, and room is kept for them.', async () => {
    const policy = `default-src 'none'; script-src ${siteUrl}; img-src data:`;
    await host.open(browser(), { html: around(element()), policy }, async (page) => {
      expect((await states(page))[0]).toMatchObject({ shown: false, frame: 0 });
      const link = await page.$eval('isolation-diagram a', (a) => [
        a.href,
        a.getBoundingClientRect().height > 0,
      ]);
      expect(link).toEqual([`${siteUrl}/embed/v1/packet-journey/seeds/`, true]);
    });
  });

  test('tells its whole story in a frame that may do nothing at all.', async () => {
    const html = `<iframe title="Strictest" sandbox="" width="900" height="2000" src="${siteUrl}/embed/v1/packet-journey/seeds/"></iframe>`;
    await host.open(browser(), { html }, async (page) => {
      const seen = await embedIn(page).evaluate(() => {
        const isSeen = (each: Element): boolean => each.getBoundingClientRect().height > 0;
        return {
          steps: document.querySelector<HTMLElement>('[data-steps]')?.dataset['steps'],
          told: [...document.querySelectorAll('.storyboard')].map((story) => {
            const steps = [...story.querySelectorAll(':scope > ol > li')];
            return { all: steps.length, seen: steps.filter(isSeen).length };
          }),
          controls: [...document.querySelectorAll('button')].filter(isSeen).length,
        };
      });
      expect(seen.told.map(({ all }) => String(all))).toContain(seen.steps);
      for (const story of seen.told) expect(story.seen).toBe(story.all);
      expect(seen.controls).toBe(0);
    });
  });

  test('hears nothing of 100,000 messages that a hostile page posts to it, and goes on.', async () => {
    await host.open(browser(), { html: element() }, async (page, seen) => {
      await diagramsShown(page);
      const before = await embedIn(page).evaluate(() => document.body.innerText);
      await page.$eval('isolation-diagram', ({ shadowRoot }) => {
        const target = shadowRoot?.querySelector('iframe')?.contentWindow;
        const garbage = [
          null,
          0,
          '{"step":2}',
          { type: 'isolation-diagram', version: 1, height: 5, step: 3 },
          [[]],
          'x'.repeat(1000),
        ];
        for (let i = 0; i < 100_000; i++) target?.postMessage(garbage[i % garbage.length], '*');
      });
      const embed = embedIn(page);
      expect(await embed.evaluate(() => document.body.innerText)).toBe(before);
      const [state] = await states(page);
      expect(state?.frame).toBe(
        await embed.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
      );
      expect(seen.complaints).toEqual([]);
    });
  });
});

describe.each(['chromium', 'firefoxWithoutScripts', 'firefoxSafest'] as const)(
  'In %s without scripts, a page',
  (name) => {
    const browser = useBrowser(name);
    const host = useHost();

    test('has the link that stands in the element, and a bare frame as high as its column asks for.', async () => {
      const html = `<div id="element">${element()}</div><div id="bare">${iframeSnippet(embeddable, {})}</div>`;
      await host.open(
        browser(),
        { html },
        async (page) => {
          const seen = await page.evaluate(() => ({
            upgraded: document.querySelector('isolation-diagram')?.shadowRoot !== null,
            link: (document.querySelector('#element a')?.getBoundingClientRect().height ?? 0) > 0,
            frame: document.querySelector('iframe')?.getBoundingClientRect().height,
          }));
          expect(seen).toMatchObject({ upgraded: false, link: true });
          // 984 px wide, which lies between 960 and 1040.
          const [at960 = 0, at1040 = 0] = embeddable.room.slice(5);
          expect(seen.frame).toBeCloseTo(at960 + ((at1040 - at960) * 24) / 80, -1);
        },
        async (page) => {
          if (name === 'chromium') await page.setJavaScriptEnabled(false);
        },
      );
    });
  },
);
