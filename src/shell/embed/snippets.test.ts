import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedScript } from './embed-script.ts';
import {
  elementSnippet,
  embedAddress,
  iframeSnippet,
  markdownSnippet,
  pictureAddress,
  type Embeddable,
} from './snippets.ts';

const embeddable: Embeddable = {
  site: 'https://diagrams.example/lessons/',
  widget: 'packet-journey',
  scenario: 'seeds',
  title: 'A “packet” & its way',
  room: [900, 820, 700],
  alt: 'Two qubes [personal, vault] and "the net".',
};
const page = 'https://diagrams.example/lessons/embed/v1/packet-journey/seeds/';
const picture = 'https://diagrams.example/lessons/pictures/packet-journey/seeds/';

test('What is asked of a diagram goes into the query of its address; what is not asked does not.', () => {
  expect(embedAddress(embeddable, {})).toBe(page);
  expect(embedAddress(embeddable, { step: '3', lens: '', theme: 'dark', plain: true })).toBe(
    `${page}?step=3&theme=dark&plain=1`,
  );
  expect(embedAddress(embeddable, { plain: false })).toBe(page);
  expect(pictureAddress(embeddable, {})).toBe(`${picture}1.png`);
  expect(pictureAddress(embeddable, { step: '3', theme: 'dark' })).toBe(`${picture}3-dark.png`);
});

test('The element’s snippet names the script with its digest, the diagram, its room, and a picture that links to it.', async () => {
  const { integrity } = await embedScript();
  expect(elementSnippet(embeddable, { step: '2' }, integrity).split('\n')).toEqual([
    `<script src="https://diagrams.example/lessons/embed/v1/embed.js" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`,
    '<isolation-diagram widget="packet-journey" scenario="seeds" step="2" name="A “packet” &amp; its way" reserve="900 820 700">',
    `  <a href="${page}?step=2" referrerpolicy="no-referrer"><img src="${picture}2.png" alt="Two qubes [personal, vault] and &quot;the net&quot;." width="100%" loading="lazy" referrerpolicy="no-referrer"></a>`,
    '</isolation-diagram>',
    '',
  ]);
  expect(elementSnippet(embeddable, {}, undefined)).not.toMatch(/integrity|crossorigin/);
});

test('The frame’s snippet needs no script, keeps a height for each width of its column, and has a picture for paper.', () => {
  const snippet = iframeSnippet(embeddable, { theme: 'light' });
  expect(snippet).not.toContain('<script');
  expect(snippet).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
  expect(snippet).toContain(`src="${page}?theme=light"`);
  expect(snippet).toContain(
    `<a href="${page}?theme=light" hidden referrerpolicy="no-referrer"><img src="${picture}1.png"`,
  );
  expect(snippet).toContain(
    '@container (min-width:480px){.isolation-diagram-packet-journey-seeds iframe{min-height:820px}}',
  );
});

test('Every tag of a snippet that a browser asks us for something by keeps the asking page’s address from us.', async () => {
  const { integrity } = await embedScript();
  for (const snippet of [elementSnippet(embeddable, {}, integrity), iframeSnippet(embeddable, {})]) {
    const asking = snippet.match(/<(script|iframe|img|a)\b[^>]*>/g) ?? [];
    expect(asking).toHaveLength(3);
    for (const tag of asking) expect(tag).toContain(' referrerpolicy="no-referrer"');
  }
});

test('The Markdown is a picture inside a link, and brackets in its text end neither.', () => {
  expect(markdownSnippet(embeddable, {})).toBe(
    `[![Two qubes \\[personal, vault\\] and "the net".](${picture}1.png)](${page})\n\n*A “packet” & its way*, [Isolation, Illustrated](https://diagrams.example/lessons/), CC BY 4.0\n`,
  );
});

test('No title, text or option ends an attribute or begins a tag.', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (title, alt, lens) => {
      const all = [
        elementSnippet({ ...embeddable, title, alt }, { lens }, undefined),
        iframeSnippet({ ...embeddable, title, alt }, { lens }),
      ];
      for (const snippet of all) {
        const outside = snippet.replaceAll(/"[^"]*"/g, '""');
        expect(outside.match(/</g)?.length).toBe(snippet.includes('<style>') ? 9 : 7);
        expect(outside).not.toMatch(/onload|javascript/);
      }
    }),
  );
});
