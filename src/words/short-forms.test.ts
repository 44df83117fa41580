import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOPICS } from '#claims/index.ts';
import { saidBy, type Said } from '#claims/round-trip.ts';
import type { Named } from '#words/name.ts';

/** The most letters of a reason beside a drawing, and of one on a phone. */
const MOST = { short: 60, phone: 45 } as const;

type Form = keyof typeof MOST;

function formOf(id: string): Form | undefined {
  return /\.(short|phone)$/.exec(id)?.[1] as Form | undefined;
}

/** All texts of the catalogue that have to be short, with each name in their samples made another. */
function shortOnes(named: (one: Named) => Named): [id: string, form: Form, said: Said][] {
  return Object.entries(TOPICS)
    .flatMap(([topic, { entries, claims }]) => saidBy(topic, entries, renamed(claims, named)))
    .flatMap((said) => {
      const form = formOf(said.id);
      return form ? [[said.id, form, said]] : [];
    });
}

function isNamed(value: object): value is Named {
  return 'kind' in value && 'title' in value;
}

function renamed(value: unknown, named: (one: Named) => Named): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, named));
  if (typeof value !== 'object' || value === null) return value;
  if (isNamed(value)) return named(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, named)]));
}

test.each(shortOnes((one) => one))('%s has room where it stands', (_, form, { text }) => {
  expect(text.length).toBeLessThanOrEqual(MOST[form]);
});

/** A qube’s name has 31 letters at most; a company, a relay or a site is called what a scenario calls it. */
const anybody: fc.Arbitrary<Named> = fc.oneof(
  fc.record({ kind: fc.constant('qube'), title: fc.stringMatching(/^[a-z][a-z\d_.-]{0,30}$/) }),
  fc.record({
    kind: fc.constantFrom('site', 'relay', 'resolver', 'vpn-server'),
    title: fc.stringMatching(/^[A-Z][a-z]{0,20}( [a-z]{1,20}){0,4}$/),
  }),
  fc.constantFrom(
    { kind: 'wifi', title: 'Wi-Fi' },
    { kind: 'router', title: 'home router' },
    { kind: 'isp', title: 'ISP' },
  ),
);

test('has room whoever is named in it', () => {
  fc.assert(
    fc.property(anybody, (somebody) => {
      const tooLong = shortOnes(() => somebody)
        .filter(([, form, { text }]) => text.length > MOST[form])
        .map(([id, , { text }]) => `${id}: ${text}`);
      expect(tooLong).toEqual([]);
    }),
  );
});
