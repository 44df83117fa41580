import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import type { Section } from './section.ts';

const section = (text: string): Section => ({
  page: 'a/',
  anchor: '',
  title: 'A',
  heading: '',
  terms: [],
  text,
});
const textOf = (text: string, question: string): string =>
  excerptOf(section(text), question)
    .map((piece) => piece.text)
    .join('');

test('an excerpt is the passage in which most of what is asked stands', () => {
  const text =
    'A first sentence of a length that needs no other one beside it, and that says nothing at all.\nThe tunnel leaks.';
  expect(textOf(text, 'does the tunnel leak')).toBe('The tunnel leaks.');
});

test('words of the question are marked, and other words for them', () => {
  const marked = excerptOf(section('Mullvad, a VPN company, leaks nothing.'), 'proton leak')
    .filter(({ asked }) => asked)
    .map(({ text }) => text);
  expect(marked).toEqual(['Mullvad', 'leaks']);
});

test('a section without text has no excerpt', () => {
  expect(excerptOf(section(''), 'leak').map(({ text }) => text)).toEqual([]);
});

test('no sentence is cut: an excerpt begins and ends where sentences do', () => {
  const sentence = fc
    .array(fc.constantFrom('tunnel', 'leaks', 'not', 'page', 'sys-vpn'), { minLength: 2, maxLength: 20 })
    .map((words) => `The ${words.join(' ')}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
      const excerpt = textOf(sentences.join(' '), 'leak');
      const at = sentences.findIndex((_, nth) =>
        [sentences.slice(nth, nth + 1), sentences.slice(nth, nth + 2)].some(
          (few) => few.join(' ') === excerpt,
        ),
      );
      expect(at).toBeGreaterThanOrEqual(0);
    }),
  );
});
