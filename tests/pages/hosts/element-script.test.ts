import { describe, expect, test } from 'vitest';
import { embedScript } from '#shell/embed/embed-script.ts';
import { useBrowser } from '../browser.ts';
import { diagramsShown, embedIn, states, useHost, useStandIn } from './host.ts';

declare global {
  interface Window {
    listeners: number;
    /** How many pixels a frame was off once a height was heard. */
    late: number[];
  }
}

/** Runs before the page's scripts do. */
function countListeners(): void {
  window.listeners = 0;
  for (const [name, change] of [
    ['addEventListener', 1],
    ['removeEventListener', -1],
  ] as const) {
    const original = window[name].bind(window) as (...given: unknown[]) => void;
    Object.assign(window, {
      [name]: (...given: unknown[]) => {
        if (given[0] === 'message') window.listeners += change;
        original(...given);
      },
    });
  }
}

describe.each(['chromium', 'firefox'] as const)('In %s, <isolation-diagram>', (name) => {
  const browser = useBrowser(name);
  const host = useHost();
  const site = useStandIn();
  const script = (attributes = ''): string =>
    `<script src="${site.url()}/embed/v1/embed.js" ${attributes}></script>`;
  const diagram = (attributes = ''): string =>
    `<isolation-diagram widget="packet-journey" scenario="seeds" ${attributes}><a href="#">The picture</a></isolation-diagram>`;

  test('works twice loaded, late, as a module, in a shadow root, moved and put back, with one listener for all.', async () => {
    const html = `${diagram('id="first"')}<div id="shadow"></div><div id="other"></div>
      ${script()}${script('type="module"')}<script>
        const root = document.querySelector('#shadow').attachShadow({ mode: 'open' });
        const inside = document.createElement('isolation-diagram');
        for (const [name, value] of Object.entries({ widget: 'leak-lab', scenario: 'two-days' })) inside.setAttribute(name, value);
        root.append(inside);
      </script>`;
    await host.open(
      browser(),
      { html },
      async (page, seen) => {
        await diagramsShown(page);
        await page.$eval('#shadow', (shadow) => shadow.scrollIntoView());
        await page.waitForFunction(() => {
          const inside = document.querySelector('#shadow')?.shadowRoot?.querySelector('isolation-diagram');
          return inside?.shadowRoot?.querySelector('iframe:not([inert])');
        });
        expect(await page.evaluate(() => window.listeners)).toBe(1);
        // Moved: its frame begins anew, as every frame does that is taken off a page.
        await page.evaluate(() =>
          document.querySelector('#other')?.append(document.querySelector('#first') ?? ''),
        );
        // A lazy frame loads once it is near.
        await page.$eval('#first', (first) => first.scrollIntoView());
        await diagramsShown(page);
        expect(await page.evaluate(() => window.listeners)).toBe(1);
        expect((await states(page))[0]).toMatchObject({ shown: true, frames: 1 });
        // Both removed, then one put back.
        const counts = await page.evaluate(() => {
          const first = document.querySelector('#first');
          first?.remove();
          const one = window.listeners;
          document.querySelector('#shadow')?.remove();
          const none = window.listeners;
          document.body.append(first ?? '');
          return [one, none, window.listeners];
        });
        expect(counts).toEqual([1, 0, 1]);
        await page.$eval('#first', (first) => first.scrollIntoView());
        await diagramsShown(page);
        expect(seen.complaints).toEqual([]);
      },
      async (page) => {
        await page.evaluateOnNewDocument(countListeners);
      },
    );
  });

  test('comes when its script is put on the page long after it was loaded.', async () => {
    await host.open(browser(), { html: diagram() }, async (page, seen) => {
      expect(await page.$eval('isolation-diagram', ({ shadowRoot }) => shadowRoot)).toBeNull();
      await page.evaluate((src) => {
        document.head.append(Object.assign(document.createElement('script'), { src }));
      }, `${site.url()}/embed/v1/embed.js`);
      await diagramsShown(page);
      expect((await states(page))[0]).toMatchObject({ shown: true, frames: 1, message: '' });
      expect(seen.complaints).toEqual([]);
      expect(seen.warnings).toEqual([]);
    });
  });

  test.each([
    ['script', ''],
    ['module', 'type="module"'],
  ])('finds its site by its own address, whatever signs are in that: as a %s.', async (_, attributes) => {
    const path = '/@docs/site%20(1)/embed:v1/@(x)';
    const html = `<script src="${site.url()}${path}/embed/v1/embed.js?at=(2)" ${attributes}></script>${diagram()}`;
    await host.open(browser(), { html }, async (page, seen) => {
      await diagramsShown(page);
      expect(embedIn(page).url()).toBe(`${site.url()}${path}/embed/v1/packet-journey/seeds/`);
      expect(seen.warnings).toEqual([]);
    });
  });

  test('is made by a script with the right digest, and with a wrong one what stands inside stays.', async () => {
    const { integrity } = await embedScript();
    const right = { html: `${script(`integrity="${integrity}" crossorigin="anonymous"`)}${diagram()}` };
    await host.open(browser(), right, async (page) => {
      await diagramsShown(page);
    });
    const wrong = {
      html: `${script(`integrity="${integrity.replace(/-./, '-_')}" crossorigin="anonymous"`)}${diagram()}`,
    };
    await host.open(browser(), wrong, async (page) => {
      expect(await page.$eval('isolation-diagram', ({ shadowRoot }) => shadowRoot)).toBeNull();
      expect(
        await page.$eval('isolation-diagram a', (link) => link.getBoundingClientRect().width),
      ).toBeGreaterThan(0);
    });
  });
});
