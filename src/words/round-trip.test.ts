import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOPICS } from './claims/index.ts';
import { faultsIn, saidBy, unsampled } from './claims/round-trip.ts';
import { read } from './en/read.ts';

/** What stands beside the catalogues in the folder of a language. */
const NO_TOPIC = [
  'lexicon.ts',
  'instructions.ts',
  'read.ts',
  'count.ts',
  'name.ts',
  'number.ts',
  'fitting.ts',
];

/** What everybody among some facts is called. */
function namesIn(fact: unknown): string[] {
  if (typeof fact !== 'object' || fact === null) return [];
  return 'kind' in fact && 'title' in fact ? [String(fact.title)] : Object.values(fact).flatMap(namesIn);
}

describe('read back by somebody who knows the verdict words only', () => {
  test.each(Object.entries(TOPICS))(
    '%s: every text says what it was made from',
    (topic, { entries, claims }) => {
      expect(faultsIn(saidBy(topic, entries, claims), read)).toEqual([]);
    },
  );
  test.each(Object.entries(TOPICS))(
    '%s: every entry that takes facts has a sample',
    (topic, { entries, claims }) => {
      expect(unsampled(topic, entries, claims)).toEqual([]);
    },
  );
  test.each(Object.entries(TOPICS))(
    '%s: nobody in a sample has another’s name, so that nobody stands for another unnoticed',
    (topic, { entries, claims }) => {
      const alike = saidBy(topic, entries, claims).filter(({ facts }) => {
        const names = namesIn(facts);
        return new Set(names).size < names.length;
      });
      expect(alike).toEqual([]);
    },
  );
  test('every catalogue is held to its claims', () => {
    const files = readdirSync(join(import.meta.dirname, 'en')).filter(
      (file) => !file.endsWith('.test.ts') && !NO_TOPIC.includes(file),
    );
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(Object.keys(TOPICS).sort());
  });
});

describe('the reader', () => {
  test.each([
    ['so it cannot know where you are', 'so it can know where you are'],
    ['nobody on the way opens it', 'everybody on the way opens it'],
    ['No packet that has passed here carries it.', 'Every packet that has come by here carries it.'],
    ['Whatever it sends is dropped.', 'Whatever it sends is passed.'],
    ['Sealed with a key that only sys-vpn holds.', 'Sealed with a key that also sys-vpn holds.'],
    ['Name another qube.', 'Name the qube itself.'],
    ['Name another qube.', 'Omit another qube.'],
    ['Set its netvm to null.', 'Unset its netvm to null.'],
    ['Use openvpn-tcp, or choose a shorter chain.', 'Use openvpn-tcp, or shun a shorter chain.'],
  ])('hears “%s” and “%s” as two things', (one, other) => {
    expect(read(one, [])).not.toEqual(read(other, []));
  });
  test.each(['Set by the sender.', 'Type of the service.', 'Name and address', 'The set of names is kept.'])(
    'takes “%s” for no instruction',
    (text) => {
      expect(read(text, []).filter((claim) => /set|use|write/.test(claim))).toEqual([]);
    },
  );
  test('hears the words of a link in their sentence, and no key', () => {
    expect(read('Nobody [opens](hidden) it', [])).toEqual(read('Nobody opens it', []));
  });
  test.each([
    ['personal sends it to sys-vpn.', 'sys-vpn sends it to personal.', ['personal', 'sys-vpn']],
    ['personal hands sys-vpn the answer.', 'sys-vpn hands personal the answer.', ['personal', 'sys-vpn']],
    ['Its packets arrive from personal.', 'Its packets arrive at personal.', ['personal']],
    ['Nobody on the way to personal opens it.', 'Nobody on the way opens it.', ['personal']],
    ['2 of 5 leave in the clear.', '5 of 2 leave in the clear.', [2, 5]],
    ['1,045 frames, 3 of them sealed', '3 frames, 1,045 of them sealed', [1045, 3]],
  ])('hears who is who and how many is how many: “%s” and “%s”', (one, other, facts) => {
    expect(read(one, facts)).not.toEqual(read(other, facts));
  });
  test('hears an id that is said as the word that it is', () => {
    expect(read('It says “holds”.', ['holds'])).toEqual(['it:+hold']);
  });
  test('takes a name for a name, whatever it is made of', () => {
    expect(read('no-hidden opens it', ['no-hidden'])).toEqual(['1:+open']);
  });
});
