import { expect, test } from 'vitest';
import { indexTerms, type IndexedPage } from './index-terms.ts';

const page = (title: string, more: Partial<IndexedPage> = {}): IndexedPage => ({
  title,
  href: `/${title.toLowerCase()}/`,
  headings: [],
  keywords: [],
  ...more,
});

test('titles, headings and keywords are filed together, by letter', () => {
  const letters = indexTerms([
    page('Tunnel', { headings: [{ text: 'Who holds the key', slug: 'key' }], keywords: ['VPN'] }),
    page('Vault'),
  ]);
  expect(letters.map(({ letter, terms }) => [letter, ...terms.map(({ term }) => term)])).toEqual([
    ['T', 'Tunnel'],
    ['V', 'Vault', 'VPN'],
    ['W', 'Who holds the key'],
  ]);
});

test('a heading leads to its section and names its page', () => {
  const [letter] = indexTerms([page('Tunnel', { headings: [{ text: 'Seal', slug: 'seal' }] })]);
  expect(letter?.terms[0]?.places).toEqual([{ href: '/tunnel/#seal', title: 'Tunnel' }]);
});

test('a term that two pages tell, in any case, stands once with both places', () => {
  const [letter] = indexTerms([page('One', { keywords: ['DNS'] }), page('Two', { keywords: ['dns'] })]);
  expect(letter?.terms.map(({ term, places }) => [term, places.length])).toEqual([['DNS', 2]]);
});

test('a page that says a term twice is listed once for it', () => {
  const [letter] = indexTerms([page('Qube', { keywords: ['qube'] })]);
  expect(letter?.terms).toEqual([{ term: 'Qube', places: [{ href: '/qube/', title: 'Qube' }] }]);
});

test('an article or a quotation mark in front does not decide the letter', () => {
  const letters = indexTerms([page('The net qube'), page('“Safest”'), page('É')]);
  expect(letters.map(({ letter }) => letter)).toEqual(['E', 'N', 'S']);
});

test('a number is filed before the letters', () => {
  expect(indexTerms([page('Address'), page('10.137')]).map(({ letter }) => letter)).toEqual(['0–9', 'A']);
});

test('a keyword of a section leads to it', () => {
  const headings = [{ text: 'Seal', slug: 'seal' }];
  const letters = indexTerms([page('Tunnel', { headings, keywords: ['VPN', { seal: ['key', 'cipher'] }] })]);
  const places = letters.flatMap(({ terms }) =>
    terms.map(({ term, places: [place] }) => [term, place?.href]),
  );
  expect(places).toEqual([
    ['cipher', '/tunnel/#seal'],
    ['key', '/tunnel/#seal'],
    ['Seal', '/tunnel/#seal'],
    ['Tunnel', '/tunnel/'],
    ['VPN', '/tunnel/'],
  ]);
});

test('a keyword of a section that is not there is refused, with the sections that are', () => {
  const headings = [{ text: 'Seal', slug: 'seal' }];
  expect(() => indexTerms([page('Tunnel', { headings, keywords: [{ seals: ['key'] }] })])).toThrow(
    /N009: .*\/tunnel\/.*“#seals”.*seal\./,
  );
});
