import { describe, expect, test } from 'vitest';
import { TOPICS } from '#claims/index.ts';
import { saidBy } from '#claims/round-trip.ts';
import { seenReasons } from '#words/reason-seen.ts';
import { unseenReasons } from '#words/reason-unseen.ts';
import { nameOf, type Named } from '#words/name.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { resolve } from '#model/network.ts';
import { DROPS, endedBy, type DropReason } from './drop.ts';
import { REASONS, type ReasonId } from './reason.ts';

/** What each text of a topic declares, by the id it is an entry of. */
const declared = (topics: readonly string[]) =>
  topics
    .flatMap((topic) => saidBy(topic, TOPICS[topic]?.entries, TOPICS[topic]?.claims))
    .map((said) => ({ ...said, of: said.id.split('.')[1] ?? '' }));

/** Facts that say somebody has got at something. */
const GOT = /:\+(?:see|know|read|open|hold|able)$/;
const MISSED = /:-(?:see|know|read)$/;

describe('the claims of a reason have the sign of its verdict', () => {
  test.each(declared(['reason-seen', 'reason-unseen']))('$id: $text', ({ of, says }) => {
    const [verdict] = REASONS[of as ReasonId];
    if (verdict === 'visible') {
      expect(says.some((claim) => GOT.test(claim))).toBe(true);
      expect(says.filter((claim) => MISSED.test(claim))).toEqual([]);
    } else if (verdict === 'hidden') expect(says.some((claim) => claim.includes(':-'))).toBe(true);
    // What cannot be told is put as a possibility, or as something that is not there.
    else expect(says.some((claim) => claim.includes(':-') || claim.endsWith(':+able'))).toBe(true);
  });
  test('what is visible is told apart from what is not', () => {
    for (const id of Object.keys(seenReasons)) expect(REASONS[id as ReasonId][0]).toBe('visible');
    for (const id of Object.keys(unseenReasons)) expect(REASONS[id as ReasonId][0]).not.toBe('visible');
  });
});

test.each(declared(['drop']))('a packet that ends is said not to pass: $text', ({ says }) => {
  expect(says.some((claim) => claim.includes(':-'))).toBe(true);
});

describe('every short form of an end has room', () => {
  const LONGEST: Named = { kind: 'qube', title: 'work-with-a-long-name-of-31-chr' };
  const named = [LONGEST, ...SCENARIOS.flatMap((scenario) => [...resolve(scenario).nodes.values()])];
  test.each(Object.keys(DROPS) as DropReason[])('%s', (reason) => {
    for (const who of named) {
      const { long, short, phone } = endedBy(reason, who);
      expect(long).toContain(nameOf(who, reason === 'hop-limit' ? 'text' : 'start'));
      expect(short.length).toBeLessThanOrEqual(60);
      expect(phone.length).toBeLessThanOrEqual(45);
    }
  });
});
