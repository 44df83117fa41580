import { describe, expect, test } from 'vitest';
import { knownActivity } from '#model/compartments/activity.ts';
import type { Plan } from '#model/compartments/plan.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { consequencesOf, mixtureOf } from '#simulation/compartments/consequences.ts';
import { basisOf, fateOf, mixtureText, sharedOf, shown, verdictOf } from './sentences.ts';

const plan = (name: string): Plan => {
  const found = EXAMPLES.find((example) => example.name === name);
  if (!found) throw new Error(name);
  return found.plan;
};
const verdict = (of: Plan): string => verdictOf(consequencesOf(of));

describe('the verdict on a plan', () => {
  test.each([
    ['two-qubes', 'If trusted is compromised, it costs 5 of 8 activities. 1 qube is of mixed trust.'],
    ['as-installed', 'If personal is compromised, it costs 3 of 8 activities. 2 qubes are of mixed trust.'],
    [
      'one-each',
      'Whichever qube is compromised, it costs at most 1 of 8 activities. No qube is of mixed trust.',
    ],
  ])('for %s is: %s', (name, sentence) => {
    expect(verdict(plan(name))).toBe(sentence);
  });

  test('says so when one qube holds everything', () => {
    const { activities, endpoint, qubes } = plan('two-qubes');
    const all = qubes.slice(0, 1).map((qube) => ({ ...qube, holds: activities.map(({ name }) => name) }));
    expect(verdict({ activities, endpoint, qubes: all })).toMatch(/costs everything: 8 of 8 activities/);
  });

  test('says so when there is nothing', () => {
    const { endpoint } = plan('two-qubes');
    expect(verdict({ activities: [], qubes: [], endpoint })).toMatch(/^Nothing to divide up yet/);
  });
});

describe('where disposables leave past a qube’s own path is told', () => {
  const told = (name: string, qube: string): string[] => {
    const fate = consequencesOf(plan(name)).fates.find((each) => each.qube.name === qube);
    return fate
      ? fateOf(fate).flatMap(({ text, source }) => (source === 'disposable-route' ? [text] : []))
      : [];
  };
  test.each([
    ['two-qubes', 'trusted', 'past the VPN'],
    ['one-each', 'vault', 'with network'],
  ])('in %s of %s: %s', (name, qube, way) => {
    expect(told(name, qube).join(' ')).toContain(`By default it can start a disposable ${way}, unasked.`);
  });
  test('and not of a qube without a tunnel, nor of a Whonix workstation', () => {
    expect([...told('one-each', 'social'), ...told('one-each', 'browse')]).toEqual([]);
  });
});

test('a Whonix qube on another path is told that nothing of it goes through Tor', () => {
  const { qubes, ...rest } = plan('one-each');
  const strayed = qubes.map((qube) => ({ ...qube, path: 'firewall' as const }));
  const told = consequencesOf({ ...rest, qubes: strayed }).fates.flatMap(fateOf);
  expect(told.filter(({ source }) => source === 'anon-vm')).toHaveLength(1);
});

test('every sentence is at most 30 words long, whatever is shared', () => {
  for (const { plan: each } of EXAMPLES) {
    const { fates, shared, total } = consequencesOf(each);
    const told = [...fates.flatMap(fateOf), ...shared.map((fate) => sharedOf(fate, total))];
    for (const { text } of told) expect(text.split(' ').length).toBeLessThanOrEqual(30);
  }
});

test.each([
  [
    ['Web browsing', 'Online banking'],
    'An attack that comes in through Web browsing reaches the rest too: Online banking.',
  ],
  [['Email', 'Work mail'], 'Each of Email and Work mail is a way in to the other.'],
  [
    ['Email', 'Work mail', 'Photos'],
    'An attack that comes in through Email or Work mail reaches the rest too: Photos.',
  ],
])('of %j in one qube it is said: %s', (names, sentence) => {
  const mixture = mixtureOf(names.map(knownActivity));
  expect(mixture && mixtureText(mixture)).toBe(sentence);
});

test('a computer without qubes loses all eight', () => {
  expect(basisOf(consequencesOf(plan('one-each'))).text).toMatch(
    /On a computer without qubes, that is all 8\.$/,
  );
});

test('a name is shown without marks that hide or turn the writing, and else as it is', () => {
  expect(shown('\u202Ework\u0000 $(x)')).toBe('�work� $(x)');
});
