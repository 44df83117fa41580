import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOPICS } from './claims/index.ts';
import { faultsIn, saidBy, unsampled } from './claims/round-trip.ts';
import { read } from './en/read.ts';

/** What stands beside the catalogues in the folder of a language. */
const NO_TOPIC = ['lexicon.ts', 'read.ts', 'name.ts', 'number.ts', 'fitting.ts'];

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
    ['No packet that has come by here carries it.', 'Every packet that has come by here carries it.'],
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
  test('takes a name for a name, whatever it is made of', () => {
    expect(read('no-hidden opens it', ['no-hidden'])).toEqual(['1:+open']);
  });
});
