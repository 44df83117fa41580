import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownActivity } from '#model/compartments/activity.ts';
import { EXAMPLE_ENDPOINT, type Plan, type PlannedQube } from '#model/compartments/plan.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { anyPlan } from './arbitrary-plan.ts';
import { consequencesOf, mixtureOf, type Shared } from './consequences.ts';
import { provisionsOf } from './provision.ts';

const RUNS = { numRuns: 1000 };

const named = (activities: readonly { readonly name: string }[]): string[] =>
  activities.map(({ name }) => name);
const known = (...names: string[]): Parameters<typeof mixtureOf>[0] => names.map(knownActivity);
const QUBE: PlannedQube = {
  name: 'a',
  label: 'red',
  template: 'debian-13-xfce',
  path: 'firewall',
  holds: [],
};

/** Browsing in one qube, the bank in another. */
function plan(browsing: Partial<PlannedQube>, bank: Partial<PlannedQube>): Plan {
  return {
    activities: known('Web browsing', 'Online banking'),
    endpoint: EXAMPLE_ENDPOINT,
    qubes: [
      { ...QUBE, name: 'browsing', holds: ['Web browsing'], ...browsing },
      { ...QUBE, name: 'bank', holds: ['Online banking'], ...bank },
    ],
  };
}
const shared = (of: Plan, kind: Shared): string[] =>
  named(consequencesOf(of).shared.find((fate) => fate.kind === kind)?.activities ?? []);

describe('who takes over a qube', () => {
  test('has everything in it, and nothing of its siblings', () => {
    const [browsing, bank] = consequencesOf(plan({}, {})).fates;
    expect([named(browsing?.takes ?? []), named(bank?.takes ?? [])]).toEqual([
      ['Web browsing'],
      ['Online banking'],
    ]);
  });

  test('has just as much whatever its label is', () => {
    const takes = (label: PlannedQube['label']): string[][] =>
      consequencesOf(plan({ label }, {})).fates.map((fate) => named(fate.takes));
    expect(takes('black')).toEqual(takes('red'));
  });
});

describe('a qube is of mixed trust', () => {
  test.each([
    [['Web browsing', 'Online banking'], ['Web browsing'], ['Online banking']],
    [['Email', 'Online banking'], ['Email'], ['Online banking']],
    [['Email', 'Web browsing'], ['Web browsing'], ['Email']],
    [
      ['Email', 'Work mail'],
      ['Email', 'Work mail'],
      ['Email', 'Work mail'],
    ],
  ])('where it has %j: by %j an attack comes in, and takes %j', (names, opens, keeps) => {
    const mixture = mixtureOf(known(...names));
    expect([named(mixture?.opens ?? []), named(mixture?.keeps ?? [])]).toEqual([opens, keeps]);
  });

  test.each([[[]], [['Email']], [['Documents', 'Passwords']], [['Web browsing', 'Social media']]])(
    'and not where it has %j',
    (names) => {
      expect(mixtureOf(known(...names))).toBeUndefined();
    },
  );
});

describe('what several qubes share', () => {
  test('a template carries into all that start from it', () => {
    expect(shared(plan({}, {}), 'template')).toEqual(['Web browsing', 'Online banking']);
    expect(shared(plan({}, { template: 'fedora-43-xfce' }), 'template')).toEqual(['Web browsing']);
  });

  test('a VPN qube reads the packets of its own clients, and of no others', () => {
    expect(shared(plan({ path: 'vpn' }, {}), 'vpn')).toEqual(['Web browsing']);
  });

  test('sys-net stands on every path but that of an offline qube', () => {
    expect(shared(plan({ path: 'tor' }, { path: 'vpn' }), 'net')).toEqual(['Web browsing', 'Online banking']);
    expect(shared(plan({ path: 'tor' }, { path: 'offline' }), 'net')).toEqual(['Web browsing']);
  });
});

/** Which disposables a qube starts as Qubes comes: the table of reference dossier §5. */
describe('a disposable that a program in a qube starts', () => {
  const astray = (qube: Partial<PlannedQube>) => consequencesOf(plan(qube, {})).fates[0]?.astray;

  test.each([['vpn'], ['offline'], ['tor']] as const)(
    'leaves by sys-firewall, whatever the path: %s',
    (path) => {
      expect(astray({ path })?.netvm).toBe('sys-firewall');
    },
  );
  test('takes the same path where that is sys-firewall’s, and Tor for a Whonix workstation behind Tor', () => {
    expect(astray({ path: 'firewall' })).toBeUndefined();
    expect(astray({ path: 'tor', template: 'whonix-workstation-18' })).toBeUndefined();
  });
  test('leaves by Tor from a Debian qube behind Tor once the plan is carried out: it names Whonix’ disposables', () => {
    expect(astray({ path: 'tor' })?.closed).toBe(true);
  });
  test('is said to be closed exactly where what is written out gives the qube disposables of its own', () => {
    fc.assert(
      fc.property(anyPlan, (each) => {
        const provisions = provisionsOf(each);
        for (const { qube, astray: way } of consequencesOf(each).fates) {
          if (!way) continue;
          const set = provisions.find(({ name }) => name === qube.name)?.disposables;
          expect(way.closed).toBe(set !== undefined);
        }
      }),
      RUNS,
    );
  });
});

describe('of the same eight activities', () => {
  test.each([
    ['two-qubes', 5, 1],
    ['as-installed', 3, 2],
    ['one-each', 1, 0],
  ])('the example %s loses %i at most to one qube, and %i qubes are of mixed trust', (name, worst, mixed) => {
    const example = EXAMPLES.find((each) => each.name === name);
    const found = consequencesOf(example?.plan ?? plan({}, {}));
    expect([found.total, found.worst, found.mixed.length, found.unsorted]).toEqual([8, worst, mixed, []]);
  });
});

describe('in every plan', () => {
  test('each activity is lost with one qube, or is not sorted yet', () => {
    fc.assert(
      fc.property(anyPlan, (each) => {
        const { fates, unsorted } = consequencesOf(each);
        const all = [...fates.flatMap(({ takes }) => named(takes)), ...named(unsorted)];
        expect(all.sort()).toEqual(named(each.activities).sort());
      }),
      RUNS,
    );
  });

  test('to move an activity into a qube of its own never adds to what any qube takes, or to what is mixed', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (each, pick) => {
        const from = each.qubes.find(({ holds }) => holds.length > 0);
        const moved = from?.holds[pick % from.holds.length];
        if (!from || moved === undefined) return;
        const finer: Plan = {
          ...each,
          qubes: [
            ...each.qubes.map((qube) => ({ ...qube, holds: qube.holds.filter((name) => name !== moved) })),
            { ...from, name: 'q-new', holds: [moved] },
          ],
        };
        const [before, after] = [consequencesOf(each), consequencesOf(finer)];
        expect(after.worst).toBeLessThanOrEqual(before.worst);
        expect(after.mixed.length).toBeLessThanOrEqual(before.mixed.length);
      }),
      RUNS,
    );
  });

  test('what an offline qube holds shares no net qube', () => {
    fc.assert(
      fc.property(anyPlan, (each) => {
        const offline = new Set(each.qubes.flatMap(({ path, holds }) => (path === 'offline' ? holds : [])));
        for (const { kind, activities } of consequencesOf(each).shared)
          if (kind !== 'template') expect(named(activities).filter((name) => offline.has(name))).toEqual([]);
      }),
      RUNS,
    );
  });
});
