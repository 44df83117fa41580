import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from './find-answers.ts';
import { indexed } from './search-index.ts';
import type { Section } from './section.ts';

function section(heading: string, text: string, more: Partial<Section> = {}): Section {
  const anchor = heading.toLowerCase().replaceAll(/\W+/g, '-');
  return { page: 'a/', anchor, title: 'A page', heading, terms: [], text, ...more };
}

const SECTIONS = [
  section('The rule that fails closed', 'Four lines drop what goes round the tunnel.', {
    terms: ['kill switch'],
  }),
  section('IPv6', 'A tunnel for IPv4 does not carry it.'),
  section('The VPN company', 'It sees what your ISP saw.'),
  section('The web', 'A page of the web is a page.'),
  section('Disposables', 'Each forgets everything when it stops.'),
  section('Look-ups', 'A name is resolved by DNS.'),
  section('WireGuard', 'A protocol.'),
  section('The printer of your home', 'A tunnel leads away from it.'),
];
const index = indexed(SECTIONS);
const headings = (question: string): readonly string[] =>
  find(index, question).found.map(({ section: { heading } }) => heading);

describe('A question finds', () => {
  test.each([
    ['what has a killswitch to do?', 'The rule that fails closed'],
    ['Mullvad', 'The VPN company'],
    ['dispvm', 'Disposables'],
    ['nameserver not found', 'Look-ups'],
    ['wiregaurd', 'WireGuard'],
    ['wireg', 'WireGuard'],
    ['IPV6', 'IPv6'],
    ['disposabels', 'Disposables'],
  ])('%s: %s', (question, heading) => {
    expect(headings(question)[0]).toBe(heading);
  });
});

test('“WebRTC” does not find “web”, nor “snowflake” anything, and both are said to be unknown', () => {
  expect(find(index, 'WebRTC')).toEqual({ found: [], unknown: ['WebRTC'] });
  expect(find(index, 'snowflake ')).toEqual({ found: [], unknown: ['snowflake'] });
});

test('a word that nothing here is called by does not keep the others from finding', () => {
  const { found, unknown } = find(index, 'IPv6 behind a zyxel');
  expect(found[0]?.section.heading).toBe('IPv6');
  expect(unknown).toEqual(['zyxel']);
});

test('a section that answers all that is asked comes before one that answers a part of it over and over', () => {
  const both = section('One', 'A bridge and a clock.');
  const often = section('Two', 'Bridge, bridge, bridge, bridge, bridge.');
  const others = Array.from({ length: 20 }, (_, nth) => section(`Other ${String(nth)}`, 'Other words.'));
  const [first] = find(indexed([often, ...others, both]), 'a clock and a bridge').found;
  expect(first?.section).toBe(both);
});

test('a heading says more of what a section is about than its text', () => {
  const told = section('Something', 'Here is a clock among other words.');
  const about = section('The clock', 'Here is something among other words.');
  const [first] = find(indexed([told, about, ...SECTIONS]), 'clock').found;
  expect(first?.section).toBe(about);
});

test('a case to try at the end of an article comes after what answers', () => {
  const tried = section('Now a case', 'A clock.');
  const answer = section('Time', 'A clock.');
  const [first] = find(indexed([tried, answer, ...SECTIONS]), 'clock').found;
  expect(first?.section).toBe(answer);
});

test('nothing is found twice, the best comes first, and what is typed never breaks it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.lorem()), (question) => {
      const { found } = find(index, question);
      expect(new Set(found.map((each) => each.section)).size).toBe(found.length);
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const score of scores) expect(Number.isFinite(score)).toBe(true);
    }),
  );
});

test('every section is found by its own heading', () => {
  for (const { heading } of SECTIONS) expect(headings(heading)[0]).toBe(heading);
});

test('an index of nothing finds nothing', () => {
  expect(find(indexed([]), 'kill switch').found).toEqual([]);
});
