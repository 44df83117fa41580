import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guards } from '#model/leak.ts';
import { CHAPTERS, FIRST_HISTORY, changedAt, guardsAt, type History } from './history.ts';

const change = fc.record(
  {
    failClosed: fc.constantFrom<Guards['failClosed'][]>('off', 'ipv4', 'both'),
    endpoint: fc.boolean(),
    dns: fc.constantFrom<Guards['dns'][]>('stale', 'repointed'),
    ipv6: fc.boolean(),
    disposables: fc.constantFrom<Guards['disposables'][]>('shipped', 'vpn'),
  },
  { requiredKeys: [] },
);
const step = fc.integer({ min: 0, max: CHAPTERS.length - 1 });
const history = fc
  .array(fc.tuple(step, change), { maxLength: 6 })
  .map((all) => all.reduce<History>((so, [at, set]) => changedAt(so, at, set), FIRST_HISTORY));

describe('a story that a reader can go back in', () => {
  test('begins without a rule, and has all of them from the fourth step on', () => {
    expect(CHAPTERS.map((_, i) => guardsAt(FIRST_HISTORY, i).failClosed)).toEqual([
      'off',
      'off',
      'off',
      'both',
      'both',
      'both',
    ]);
  });
  test('what lies before a change stays as it was', () => {
    fc.assert(
      fc.property(history, step, change, fc.nat(), (so, at, set, n) => {
        fc.pre(at > 0);
        const before = n % at;
        expect(guardsAt(changedAt(so, at, set), before)).toEqual(guardsAt(so, before));
      }),
      { numRuns: 1000 },
    );
  });
  test('from a change on, what was set there holds to the end', () => {
    fc.assert(
      fc.property(history, step, change, (so, at, set) => {
        const after = changedAt(so, at, set);
        for (let i = at; i < CHAPTERS.length; i++) expect(guardsAt(after, i)).toMatchObject(set);
      }),
      { numRuns: 1000 },
    );
  });
});
