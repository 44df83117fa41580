import { expect, test } from 'vitest';
import { placeOf, sectionsOf, termsIn } from './read-sections.ts';

const page = (body: string): string =>
  `<!doctype html><html><head><title>t</title></head><body><nav>Menu</nav><main data-searched><header><h1 id="_top">Leaks</h1><p>Does it wait?</p></header>${body}</main></body></html>`;
const told = (body: string): readonly (readonly [string, string, string])[] =>
  sectionsOf('leaks/', page(body)).map(({ anchor, heading, text }) => [anchor, heading, text]);

test('a page is what stands before its first heading, and a section for each heading', () => {
  expect(told('<p>Before.</p><h2 id="a">Why?</h2><p>Since.</p><h3 id="b">And how?</h3><p>So.</p>')).toEqual([
    ['', '', 'Does it wait?\nBefore.'],
    ['a', 'Why?', 'Since.'],
    ['b', 'And how?', 'So.'],
  ]);
});

test('an entry of a list of words is a section', () => {
  expect(told('<dl><div id="syn"><dt>SYN</dt><dd>A packet.</dd></div></dl>')).toContainEqual([
    'syn',
    'SYN',
    'A packet.',
  ]);
});

test('what is folded away is told with its section', () => {
  expect(told('<h2 id="a">A</h2><details><summary>More</summary><p>Rare.</p></details>')).toContainEqual([
    'a',
    'A',
    'More\nRare.',
  ]);
});

test('a prediction, with its wrong answers, is not told, nor are widgets, numbers of sources and what says so', () => {
  const body =
    '<p>True.<a class="source" href="/">[1]</a></p><div class="predict"><details><summary>Wrong.</summary></details></div>' +
    '<figure class="wide widget"><p>Step 1</p></figure><div data-widget="x">Play</div><p data-not-searched>No</p>';
  expect(told(body)).toEqual([['', '', 'Does it wait?\nTrue.']]);
});

test('each command is a line of its own', () => {
  expect(
    told(
      '<div class="commands"><p><code><span>a</span> <span>b</span> </code></p><p><code>c</code></p></div>',
    ),
  ).toEqual([['', '', 'Does it wait?\na b\nc']]);
});

test('a page that is not to be searched has no section', () => {
  expect(sectionsOf('x/', page('').replace(' data-searched', ''))).toEqual([]);
});

test('a place is an address of the site', () => {
  expect(placeOf({ page: 'leaks/', anchor: 'a' })).toBe('/leaks/#a');
  expect(placeOf({ page: '', anchor: '' })).toBe('/');
});

test('the A–Z index tells each term wherever it leads', () => {
  const html =
    '<ul><li data-term="DNS">DNS <span><a href="/leaks/#a">Leaks</a>, <a href="/tunnel/">Tunnel</a></span></li>' +
    '<li data-term="leak"><a href="/leaks/#a">leak</a></li></ul><a href="/x/">x</a>';
  expect([...termsIn(html)]).toEqual([
    ['/leaks/#a', ['DNS', 'leak']],
    ['/tunnel/', ['DNS']],
  ]);
});
