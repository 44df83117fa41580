import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIAGRAMS } from '../diagrams/diagrams.ts';
import { readOptions } from '../embed/options.ts';
import { snippetsOf, type Choice, type Subject } from './snippet-forms.ts';

const origin = { base: 'https://diagrams.example/', integrity: 'sha384-abc' };
const seeds: Subject = {
  widget: 'packet-journey',
  scenario: 'seeds',
  title: 'Two tunnels',
  alt: 'A packet leaves.',
  room: [900, 820, 700],
};

const anyChoice: fc.Arbitrary<Choice> = fc.record(
  {
    step: fc.integer({ min: 1, max: 20 }),
    lens: fc.constantFrom('isp', 'sys-net', 'sys-net|wifi'),
    theme: fc.constantFrom('light', 'dark'),
    motion: fc.constant('off'),
    plain: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constant('"><script>x</script>'));
const anySubject = fc.record({
  widget: fc.constantFrom(...DIAGRAMS.map(({ widget }) => widget)),
  scenario: fc.constant('seeds'),
  title: anyText,
  alt: anyText,
  room: fc.constant([900, 820, 700]),
});

describe('What an author copies', () => {
  test('asks the embed page for what was chosen, in words that the page knows', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const { frame } = snippetsOf(seeds, choice, origin);
        const [, address = ''] = / src="([^"]*)"/.exec(frame) ?? [];
        const { search } = new URL(address.replaceAll('&amp;', '&'));
        const { theme, motion, plain, fragment, problems } = readOptions(search);
        expect(problems).toEqual([]);
        expect({ theme, motion, plain }).toEqual({
          theme: choice.theme ?? 'auto',
          motion: choice.motion ?? 'auto',
          plain: choice.plain ?? false,
        });
        const asked = new URLSearchParams(fragment);
        expect(asked.get('step')).toBe(choice.step === undefined ? null : String(choice.step));
        expect(asked.get('lens')).toBe(choice.lens ?? null);
      }),
      { numRuns: 1000 },
    );
  });

  test('has the same tags whatever a title or an alternative text says', () => {
    const tags = (text: string): string[] => text.match(/<\/?[a-z-]+/g) ?? [];
    fc.assert(
      fc.property(anySubject, anyChoice, (subject, choice) => {
        const { element, frame } = snippetsOf(subject, choice, origin);
        const plain = snippetsOf({ ...subject, title: '', alt: '' }, choice, origin);
        expect(tags(element)).toEqual(tags(plain.element));
        expect(tags(frame)).toEqual(tags(plain.frame));
      }),
      { numRuns: 1000 },
    );
  });

  test('of the element is the element with a picture inside, and a script with its digest', () => {
    const { element } = snippetsOf(seeds, { step: 3, theme: 'dark', plain: true }, origin);
    expect(element.split('\n')).toEqual([
      '<script src="https://diagrams.example/embed/v1/embed.js" integrity="sha384-abc" crossorigin="anonymous" referrerpolicy="no-referrer"></script>',
      '<isolation-diagram widget="packet-journey" scenario="seeds" step="3" theme="dark" plain name="Two tunnels" reserve="900 820 700">',
      '  <a href="https://diagrams.example/embed/v1/packet-journey/seeds/?step=3&amp;theme=dark&amp;plain=1" referrerpolicy="no-referrer"><img src="https://diagrams.example/pictures/packet-journey/seeds/3-dark.png" alt="A packet leaves." width="100%" loading="lazy" referrerpolicy="no-referrer"></a>',
      '</isolation-diagram>',
    ]);
  });

  test('of Markdown is a picture that leads to the diagram, with its credit, and brackets in it do no harm', () => {
    const { markdown } = snippetsOf({ ...seeds, alt: 'From [work] to \\ sys-net.' }, {}, origin);
    expect(markdown.split('\n')).toEqual([
      '[![From \\[work\\] to \\\\ sys-net.](https://diagrams.example/pictures/packet-journey/seeds/1.png)](https://diagrams.example/embed/v1/packet-journey/seeds/)',
      '',
      '*Two tunnels*, [Isolation, Illustrated](https://diagrams.example/), CC BY 4.0',
    ]);
  });

  test('leads into the folder of a mirror that does not stand at the root of its host', () => {
    const base = 'https://host.example/lessons/qubes/';
    for (const text of Object.values(snippetsOf(seeds, {}, { ...origin, base }))) {
      expect(text).toContain(base);
      expect(text).not.toContain('https://host.example/embed');
    }
  });
});
