import { expect, test } from 'vitest';
import { TOPICS } from '#claims/index.ts';
import { saidBy } from '#claims/round-trip.ts';

/** A sample’s facts, each number among them, however deep, made a one. */
function ones(fact: unknown): unknown {
  if (typeof fact === 'number') return 1;
  if (Array.isArray(fact)) return fact.map(ones);
  if (typeof fact !== 'object' || fact === null) return fact;
  return Object.fromEntries(Object.entries(fact).map(([key, each]) => [key, ones(each)]));
}

/** The claims of a topic with ones in every sample. */
function withOnes(claims: unknown): unknown {
  if (Array.isArray(claims)) return claims.map(ones);
  if (typeof claims !== 'object' || claims === null) return claims;
  return Object.fromEntries(Object.entries(claims).map(([key, each]) => [key, withOnes(each)]));
}

/** One of a thing that is said as several, or of which is said what is said of several. */
const SEVERAL =
  /(?<![\d.,])\b1 (?:(?!of\b)[a-z]+ )?(?!(?:is|as|its|this|was|has|says|comes|pads)\b)[a-z]+[^s\W]s\b/;
const DO = /(?<![\d.,])\b1 (?:[a-z]+ )?(?:are|have|were)\b/;

/** Of what there is never one, so that no reader gets the text; and sizes in a row: “messages of 1 and 1 bytes”. */
const NEVER_ONE: ReadonlySet<string> = new Set([
  'two-machines.caption',
  'evidence-says.messages',
  'evidence-says.records',
]);

test.each(Object.entries(TOPICS))('%s: one thing is said as one', (topic, { entries, claims }) => {
  const wrong = saidBy(topic, entries, withOnes(claims))
    .filter(({ id, text }) => !NEVER_ONE.has(id) && (SEVERAL.test(text) || DO.test(text)))
    .map(({ id, text }) => `${id}: ${text}`);
  expect(wrong).toEqual([]);
});
