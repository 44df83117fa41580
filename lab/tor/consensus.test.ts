import { describe, expect, test } from 'vitest';
import { lacksOf } from './consensus.ts';

const nicknames = { guard: 'guard', middle: 'middle', exit: 'exit' };

/** Entries as dir-spec has them: an “r” line with the nickname first, then “m”, then “s” with the flags. */
function consensus(entries: Readonly<Record<string, string>>): string {
  const relays = Object.entries(entries).map(
    ([name, flags]) =>
      `r ${name} U/Z5a/bKr9Yq4qIUNmNGKwTVUTc 2038-01-01 00:00:00 198.18.4.20 9001 0\nm trd3SQQm\ns ${flags}\n`,
  );
  return `network-status-version 3 microdesc\nknown-flags Exit Fast Guard\n${relays.join('')}directory-footer\n`;
}

describe('a consensus', () => {
  test('that lists the three relays with their flags lacks nothing', () => {
    const text = consensus({
      middle: 'Fast HSDir Running Stable V2Dir Valid',
      exit: 'Exit Fast HSDir Running Stable V2Dir Valid',
      guard: 'Fast Guard HSDir Running Stable V2Dir Valid',
    });
    expect(lacksOf(text, nicknames)).toEqual([]);
  });
  test('that was voted on too early names every relay that it misses', () => {
    expect(lacksOf(consensus({ authority1: 'Authority Running' }), nicknames)).toEqual([
      'It does not list the guard.',
      'It does not list the middle.',
      'It does not list the exit.',
    ]);
  });
  test('whose guard is not Stable says so: no client would take it', () => {
    const text = consensus({
      middle: 'Fast Running Stable Valid',
      exit: 'Exit Fast Running Stable Valid',
      guard: 'Fast Guard Running Valid',
    });
    expect(lacksOf(text, nicknames)).toEqual(['The guard lacks Stable.']);
  });
});
