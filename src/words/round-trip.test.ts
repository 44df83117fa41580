import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
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
  'whole-name.ts',
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
  test.each([
    ['sys-vpn2 opens it.', ['vpn']],
    ['sys-vpn2 opens it.', ['sys-vpn']],
    ['The internet is hidden.', ['net']],
    ['10.137.0.66 is hidden.', ['10.137.0.6']],
    ['www.site.example is hidden.', ['site.example']],
    ['The answer arrives on 11 November 2026.', [Date.UTC(2026, 10, 1) * 1000]],
  ])('hears nobody in “%s” who is only a part of a word in it', (text, facts) => {
    expect(read(text, facts)).toEqual(read(text, []));
  });
  test('hears a name that stands before a mark, an owner’s s or the end', () => {
    for (const text of ['sys-vpn opens it.', '“sys-vpn” opens it.', 'It is sys-vpn, and it opens it.'])
      expect(read(text, ['sys-vpn']).join()).toContain('1:');
    expect(read('The key is sys-vpn’s.', ['sys-vpn']).join()).toContain('1:');
  });
  const part = fc.constantFrom('sys', 'vpn', 'net', 'hidden', 'not', 'n', '1', '2', 'opens');
  const joint = fc.constantFrom('-', '', '_', '.');
  const name = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), joint)
    .map(([parts, between]) => `q${between}${parts.join(between)}`);
  const said = (one: string, other: string): string =>
    `${one} sends it to ${other}. ${other}’s key opens it.`;
  test('hears two names as the two that they are, also where one is a part of the other', () => {
    const heard = read(said('personal', 'sys-vpn'), ['personal', 'sys-vpn']);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 2 }), ([one = '', other = '']) => {
        expect(read(said(one, other), [one, other])).toEqual(heard);
      }),
      { numRuns: 1000 },
    );
  });
  test('hears nobody whose name is a part of another’s', () => {
    fc.assert(
      fc.property(name, part, joint, fc.boolean(), (short, added, between, before) => {
        const long = before ? `${added}${between}${short}` : `${short}${between}${added}`;
        const text = said(long, 'personal');
        expect(read(text, ['personal', short])).toEqual(read(text, ['personal']));
      }),
      { numRuns: 1000 },
    );
  });
});
