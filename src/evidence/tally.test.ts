import { expect, test } from 'vitest';
import type { Claim, Outcome } from './claim.ts';
import { groupBy, quietOf, tally } from './tally.ts';

function claim(place: string, outcome: Outcome): Claim {
  return {
    situation: 's',
    flow: 0,
    place,
    about: 'content',
    says: 'hidden',
    verdict: 'hidden',
    outcome,
    frames: [],
    looked: 1,
  };
}
const claims = [claim('isp', 'confirmed'), claim('site', 'not-observable'), claim('isp', 'confirmed')];

test('claims are counted by their outcome, none of them twice', () => {
  expect(tally(claims)).toEqual({ confirmed: 2, 'not-observable': 1, contradicted: 0 });
});
test('what is hidden where nothing came by is counted by itself, and nothing else is', () => {
  const quiet = { ...claim('site', 'confirmed'), looked: 0 };
  expect(quietOf([...claims, quiet, { ...quiet, verdict: 'visible' }])).toBe(1);
});
test('groups stand in the order in which they begin', () => {
  const groups = [...groupBy(claims, ({ place }) => place)];
  expect(groups.map(([place, own]) => [place, own.length])).toEqual([
    ['isp', 2],
    ['site', 1],
  ]);
});
