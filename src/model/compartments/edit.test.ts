import { expect, test } from 'vitest';
import { knownActivity } from './activity.ts';
import { addActivity, addQube, changeQube, moveActivity, removeQube } from './edit.ts';
import { EXAMPLE_ENDPOINT, unsorted, type Plan, type PlannedQube } from './plan.ts';

const QUBE: PlannedQube = { name: 'a', label: 'red', template: 'debian-13-xfce', path: 'tor', holds: [] };
const PLAN: Plan = {
  activities: ['Email', 'Photos'].map(knownActivity),
  endpoint: EXAMPLE_ENDPOINT,
  qubes: [
    { ...QUBE, holds: ['Email', 'Photos'] },
    { ...QUBE, name: 'b' },
  ],
};
const holds = (plan: Plan): string[][] => plan.qubes.map((qube) => [...qube.holds]);
const names = (plan: Plan): string[] => plan.activities.map(({ name }) => name);

test('an activity moves from one qube to another', () => {
  expect(holds(moveActivity(PLAN, 'Email', 1))).toEqual([['Photos'], ['Email']]);
});

test('an activity that moves into its own qube stays once', () => {
  expect(holds(moveActivity(PLAN, 'Email', 0))).toEqual([['Photos', 'Email'], []]);
});

test('an activity moves into a new qube with a name that no qube has', () => {
  const once = moveActivity(PLAN, 'Email', 'new');
  expect(holds(once)).toEqual([['Photos'], [], ['Email']]);
  expect(addQube(once).qubes.map(({ name }) => name)).toEqual(['a', 'b', 'qube-1', 'qube-2']);
});

test('an activity can be left unsorted, and left out', () => {
  const loose = moveActivity(PLAN, 'Email', 'none');
  expect(unsorted(loose).map(({ name }) => name)).toEqual(['Email']);
  expect(names(moveActivity(PLAN, 'Email', 'out'))).toEqual(['Photos']);
});

test('a qube that is removed leaves its activities unsorted', () => {
  const left = removeQube(PLAN, 0);
  expect([left.qubes.length, unsorted(left).map(({ name }) => name)]).toEqual([1, ['Email', 'Photos']]);
});

test('one qube is changed, the other is not, and the plan before stays as it was', () => {
  const changed = changeQube(PLAN, 1, { path: 'offline' });
  expect([changed.qubes[0], changed.qubes[1]?.path, PLAN.qubes[1]?.path]).toEqual([
    PLAN.qubes[0],
    'offline',
    'tor',
  ]);
});

test('there is no 25th qube, and what would go into it stays where it is', () => {
  let plan = PLAN;
  for (let i = 0; i < 30; i++) plan = addQube(plan);
  expect(plan.qubes).toHaveLength(24);
  expect(moveActivity(plan, 'Email', 'new')).toBe(plan);
});

test('a new activity is not sorted yet', () => {
  const more = addActivity(PLAN, knownActivity('Shopping'));
  expect(unsorted(more).map(({ name }) => name)).toEqual(['Shopping']);
});
