import { describe, expect, test } from 'vitest';
import { iframeSnippet } from '#shell/embed/snippets.ts';
import { useBrowser } from '../browser.ts';
import { missingReader, picturesOn, sheetsOf } from '../paper.ts';
import { siteUrl } from '../site.ts';
import { diagramsShown, useHost } from './host.ts';
import { embeddable, element, around } from './around.ts';

describe.each(['chromium', 'firefox'] as const)('On paper, from %s, a page', (name) => {
  const browser = useBrowser(name);
  const host = useHost();

  test.skipIf(missingReader).each([
    ['element', element()],
    ['bare frame', iframeSnippet(embeddable, {})],
  ])('has its author’s picture in place of a frame that paper would cut: %s.', async (_, diagram) => {
    await host.open(browser(), { html: around(diagram) }, async (page) => {
      if (diagram.includes('<isolation-diagram')) await diagramsShown(page);
      const pdf = await page.pdf({ format: 'a4' });
      expect(sheetsOf(pdf).map((text) => text.trim().split(/\s+/))).toEqual([['Before', 'After']]);
      expect(picturesOn(pdf)).toBe(1);
    });
  });

  test.skipIf(missingReader).each([
    ['nothing', ''],
    ['a line’s end', '\n'],
  ])(
    'has the name and the picture of a diagram in whose element stands %s, and asks for that picture on paper only.',
    async (_, inside) => {
      const bare = element({ step: '2' }).replace(/(<isolation-diagram[^>]*>)[^]*<\//, `$1${inside}</`);
      await host.open(browser(), { html: around(bare) }, async (page, { requests, complaints }) => {
        await diagramsShown(page);
        const pictures = (): readonly string[] =>
          requests.map((request) => request.url()).filter((url) => url.includes('/pictures/'));
        expect(pictures()).toEqual([]);
        const pdf = await page.pdf({ format: 'a4' });
        // What is positioned is drawn after what is not, so the words are compared and not their order.
        expect(sheetsOf(pdf).map((text) => text.trim().split(/\s+/).sort())).toEqual([
          `Before ${embeddable.title} After`.split(' ').sort(),
        ]);
        expect(picturesOn(pdf)).toBe(1);
        // Firefox prints a copy of the page, and does not tell what that asks for.
        if (name === 'chromium')
          expect(new Set(pictures())).toEqual(new Set([`${siteUrl}/pictures/packet-journey/seeds/2.png`]));
        expect(complaints).toEqual([]);
      });
    },
  );
});
