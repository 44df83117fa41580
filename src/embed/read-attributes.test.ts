import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ATTRIBUTES, readAttributes, type Reading } from './read-attributes.ts';
import { RESERVE } from './reserve.ts';

const page = 'https://host.example/a/page.html';
const home = 'https://diagrams.example/';

function read(attributes: Readonly<Record<string, string>>, from: string | undefined = home): Reading {
  return readAttributes((name) => attributes[name] ?? null, page, from);
}
const seeds = { widget: 'packet-journey', scenario: 'seeds' };
const codes = ({ problems }: Reading): readonly string[] => problems.map((text) => text.split(':')[0] ?? '');

test('Widget and scenario make the address, the title and the room.', () => {
  expect(read(seeds)).toEqual({
    diagram: {
      address: 'https://diagrams.example/embed/v1/packet-journey/seeds/',
      picture: 'https://diagrams.example/pictures/packet-journey/seeds/1.png',
      title: 'Interactive diagram: packet journey, seeds',
      reserve: RESERVE['packet-journey'],
    },
    problems: [],
  });
});

test('Every option goes into the query, and nothing else does.', () => {
  const options = { step: '3', lens: 'sys-net', theme: 'dark', motion: 'off', plain: '', lang: 'en' };
  const { diagram, problems } = read({ ...seeds, ...options, name: 'A journey', class: 'wide' });
  const { search, pathname } = new URL(diagram?.address ?? '');
  expect(pathname).toBe('/embed/v1/packet-journey/seeds/');
  expect(Object.fromEntries(new URLSearchParams(search))).toEqual({ ...options, plain: '1' });
  expect(diagram?.title).toBe('A journey');
  expect(problems).toEqual([]);
});

test('The picture is that of the step, and of the first where there is no such number.', () => {
  const picture = (step: string): string | undefined => read({ ...seeds, step }).diagram?.picture;
  expect(picture('3')).toMatch(/\/pictures\/packet-journey\/seeds\/3\.png$/);
  for (const step of ['last', '', '0', '../1']) expect(picture(step)).toMatch(/\/seeds\/1\.png$/);
});

test('An attribute that a framework wrote as off is off.', () => {
  for (const plain of ['false', '0'])
    expect(read({ ...seeds, plain }).diagram?.address).not.toContain('plain');
  for (const plain of ['', 'plain', '1', 'true']) {
    expect(read({ ...seeds, plain }).diagram?.address).toContain('plain=1');
  }
});

test('The base may be any folder, on the web, of the page’s own site, or in a folder of files.', () => {
  const at = (base: string): string | undefined => read({ ...seeds, base }).diagram?.address;
  const rest = 'embed/v1/packet-journey/seeds/';
  expect(at('https://mirror.example/lessons')).toBe(`https://mirror.example/lessons/${rest}`);
  expect(at('http://127.0.0.1:8000/?a=b#c')).toBe(`http://127.0.0.1:8000/${rest}`);
  expect(at('../diagrams/')).toBe(`https://host.example/diagrams/${rest}`);
  expect(at('file:///srv/site/')).toBe(`file:///srv/site/${rest}index.html`);
});

test('A base that leads to no page of a site is refused, and so is none.', () => {
  for (const base of [
    'javascript:alert(1)//',
    'data:text/html,x',
    'blob:https://a.example/b',
    'https://',
    'about:blank',
  ]) {
    const reading = read({ ...seeds, base });
    expect(reading.diagram, base).toBeUndefined();
    expect(codes(reading), base).toEqual(['D3']);
  }
  expect(
    codes(readAttributes((name) => (name in seeds ? seeds[name as 'widget'] : null), page, undefined)),
  ).toEqual(['D3']);
});

test('All that is wrong is said at once, each with its number.', () => {
  const reading = read({
    widget: 'packet-jurney',
    scenario: '../seeds',
    base: 'mailto:me',
    step: '0',
    lens: 'sys net',
    theme: 'black',
    motion: 'on',
    lang: 'English!',
    reserve: '900 820',
  });
  expect(codes(reading)).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9']);
  expect(reading.problems[0]).toBe(
    `D1: widget="packet-jurney" is wrong. Use one of ${Object.keys(RESERVE).join(', ')}.`,
  );
  expect(codes(read({}))).toEqual(['D1', 'D2']);
});

test('A wrong option does not cost the diagram, and goes to the embed page, which says so to the reader.', () => {
  const { diagram } = read({ ...seeds, step: 'last', theme: 'black' });
  expect(new URL(diagram?.address ?? '').search).toBe('?step=last&theme=black');
});

test('The room is one height, three or eight; anything else is refused and the widget’s own is kept.', () => {
  expect(read({ ...seeds, reserve: '900 820 700' }).diagram?.reserve).toEqual([900, 820, 700]);
  expect(read({ ...seeds, reserve: ' 640 ' }).diagram?.reserve).toEqual([640]);
  for (const reserve of [
    '',
    '0',
    '-1',
    '1.5',
    '20001',
    '1 2',
    '1 2 3 4',
    '900px',
    'NaN',
    'Infinity',
    '1e99',
  ]) {
    const reading = read({ ...seeds, reserve });
    expect(codes(reading), reserve).toEqual(['D9']);
    expect(reading.diagram?.reserve, reserve).toEqual(RESERVE['packet-journey']);
  }
});

test('Whatever the attributes hold, the address stays inside the embeds of the base, and nothing throws.', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.webUrl(),
    fc.constantFrom('..', 'seeds', '%2e%2e', '//x'),
  );
  const some = fc.dictionary(fc.constantFrom(...ATTRIBUTES.filter((name) => name !== 'base')), text);
  fc.assert(
    fc.property(some, fc.boolean(), (attributes, known) => {
      const { diagram, problems } = read({ ...attributes, ...(known && { widget: 'leak-lab' }) });
      expect(diagram === undefined).toBe(problems.some((problem) => /^D[123]:/.test(problem)));
      if (diagram)
        expect(diagram.address).toMatch(
          /^https:\/\/diagrams\.example\/embed\/v1\/leak-lab\/[a-z\d-]+\/(\?|$)/,
        );
    }),
    { numRuns: 2000 },
  );
});

test('Whatever the base holds, the address is one of the web or of files.', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (base) => {
      const { diagram } = read({ ...seeds, base });
      if (diagram) expect(diagram.address).toMatch(/^(https?|file):.*\/embed\/v1\/packet-journey\/seeds\//);
    }),
    { numRuns: 2000 },
  );
});
