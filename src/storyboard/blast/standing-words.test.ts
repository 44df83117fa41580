import { describe, expect, test } from 'vitest';
import type { Machine } from '#model/machine.ts';
import { household, monolith } from '#scenarios/household.ts';
import { reasonOf, RULES, type RuleId, type Standing } from '#simulation/compromise/rule.ts';
import { spread } from '#simulation/compromise/spread.ts';
import { standings } from '#simulation/compromise/standing.ts';
import { blastRadius } from '#words/blast-radius.ts';
import { read } from '#words/read.ts';

/** What must be claimed of whoever stands so, and by no other standing. */
const CLAIM: Readonly<Record<Standing, string>> = {
  taken: '1:-safe',
  follows: '1:-pass',
  reachable: '1:+possible',
  holds: '1:+hold',
};

/** Reasons that say what the attacker cannot do: something is not so, or would have to happen first. */
const KEEPS = /:-|:\+before$|^only:/;

const VPN = { kind: 'qube', title: 'sys-vpn' };

const machines: readonly (readonly [string, Machine])[] = [
  ['a household', household],
  ['one without an IOMMU', { ...household, iommu: false }],
  ['one with a USB keyboard', { ...household, keyboard: 'USB' }],
  ['one whose disposables are switched off', { ...household, default_dispvm: null }],
  ['one ordinary desktop', monolith],
];

const rules = Object.entries(RULES) as [RuleId, (typeof RULES)[RuleId]][];

describe('Why a compartment stands as it does is said in three lengths that claim one thing', () => {
  test.each(rules)('%s', (rule, [standing]) => {
    for (const text of Object.values<string>({ ...reasonOf(rule, VPN) })) {
      const claims = read(text, [VPN]);
      // One more bug stands between the attacker and what is next in reach, and nothing else.
      const needsMore = claims.some((each) => each.endsWith(':+more'));
      expect([text, needsMore]).toEqual([text, standing === 'reachable']);
      const keeps = claims.some((each) => KEEPS.test(each));
      expect([text, keeps || standing !== 'holds']).toEqual([text, true]);
    }
  });
});

describe.each(machines)('How all that there is stands in %s', (_, machine) => {
  const breakIns = machine.compartments.map(({ name }) => name);
  test.each(breakIns)('with %s compromised is said as it was computed, and by whom', (taken) => {
    const had = spread(machine, [taken]);
    for (const { name, standing, by, sentence } of standings(machine, [taken])) {
      const told = read(blastRadius.after[standing](name), [{ kind: 'qube', title: name }]);
      for (const [each, claim] of Object.entries(CLAIM))
        expect([name, each, told.includes(claim as (typeof told)[number])]).toEqual([
          name,
          each,
          each === standing,
        ]);
      // Attackers have a compartment if it is taken or follows, and whoever is named is one that they have.
      expect([name, had.has(name)]).toEqual([name, standing === 'taken' || standing === 'follows']);
      expect(had.has(by)).toBe(true);
      const words = sentence.split(/[^\w-]+/);
      const named = machine.compartments.filter((each) => each.name !== 'dom0' && words.includes(each.name));
      expect(named.filter((each) => !had.has(each.name))).toEqual([]);
    }
  });
});
