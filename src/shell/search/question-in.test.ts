import { expect, test } from 'vitest';
import { questionIn, withQuestion } from './question-in.ts';

const page = new URL('https://site.example/search/');

test('a question is in the part of the address that no browser sends', () => {
  const { pathname, search, hash } = withQuestion(page, 'which way do updates go?');
  expect([pathname, search]).toEqual(['/search/', '']);
  expect(hash).toContain('updates');
});

test('a question is read as it was written, whatever is in it', () => {
  for (const question of ['kill switch', 'a&q=b', '100 % #1 + ?', 'größer', '%41'])
    expect(questionIn(withQuestion(page, question))).toBe(question);
});

test('a question that came in the query is read, and leaves the query when it is written', () => {
  const old = new URL('?q=ipv6&theme=dark', page);
  expect(questionIn(old)).toBe('ipv6');
  expect(withQuestion(old, 'ipv6').href).toBe('https://site.example/search/?theme=dark#q=ipv6');
});

test('without a question the address has neither query nor fragment', () => {
  expect(withQuestion(new URL('#q=ipv6', page), '').href).toBe(page.href);
  expect(questionIn(page)).toBe('');
});

test('another fragment, such as that of the link to the text, is no question', () => {
  expect(questionIn(new URL('#_top', page))).toBeUndefined();
});
