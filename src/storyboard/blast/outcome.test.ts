import { describe, expect, test } from 'vitest';
import { household } from '#scenarios/household.ts';
import { BREAK_INS, STORY } from '#scenarios/break-in.ts';
import { tapOf } from '#simulation/compromise/traffic.ts';
import { outcomeOf, summed } from './outcome.ts';

const tap = tapOf(household);
const outcomes = BREAK_INS.map(({ name, taken, keyboard, iommu }) => ({
  name,
  outcome: outcomeOf(
    { ...household, ...(keyboard ? { keyboard } : {}), ...(iommu === false ? { iommu } : {}) },
    taken,
    tap,
  ),
}));
const after = (name: string) => {
  const found = outcomes.find((each) => each.name === name);
  if (!found) throw new RangeError(name);
  return found.outcome;
};

describe('What a break-in comes to', () => {
  test('One browsing qube is one activity of four; the desktop loses all four.', () => {
    expect(summed(after('untrusted'))).toBe(
      'One of the 4 activities is lost here. On one ordinary desktop, all 4 are.',
    );
  });

  test('The net qube takes no activity with it, and reads the name of one site.', () => {
    expect(summed(after('sys-net'))).toMatch(/^None of the 4 /);
    expect(after('sys-net').lost.filter(({ what }) => what === 'the site’s name')).toMatchObject([
      { names: ['personal'] },
    ]);
  });

  test('A template takes all four activities, and dom0 does.', () => {
    expect(summed(after('template'))).toMatch(/^All 4 /);
    expect(summed(after('dom0'))).toMatch(/^All 4 /);
  });

  test.each(outcomes)(
    '$name: every compartment is in one list, or its packets are, each with a reason.',
    ({ outcome }) => {
      const told = new Set(
        [...outcome.lost, ...outcome.reach, ...outcome.holds].flatMap(({ names }) => names),
      );
      for (const name of Object.keys(outcome.stands)) expect(told).toContain(name);
      for (const { why, cited } of [...outcome.lost, ...outcome.reach, ...outcome.holds]) {
        expect(why).toMatch(/\.$/);
        expect(cited.length).toBeGreaterThan(3);
      }
    },
  );

  test('For every break-in above dom0 it is told which bulletins are about the walls that are left.', () => {
    expect(after('sys-net').breaches.flatMap(({ bulletins }) => bulletins)).toEqual(
      expect.arrayContaining(['042', '078', '092', '100', '110', '037']),
    );
  });
});

describe('The story', () => {
  test('It has five to nine steps, and each is one sentence of at most 20 words and a sum.', () => {
    expect(STORY.length).toBeGreaterThanOrEqual(5);
    expect(STORY.length).toBeLessThanOrEqual(9);
    for (const { how } of STORY) expect(how.split(' ').length).toBeLessThanOrEqual(20);
  });
});
