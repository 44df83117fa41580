import type { Activity } from './activity.ts';
import { INSTALLED, MOST, TAKEN, type Plan, type PlannedQube } from './plan.ts';

/** A plan with one qube changed. */
export function changeQube(plan: Plan, at: number, change: Partial<PlannedQube>): Plan {
  return { ...plan, qubes: plan.qubes.map((qube, i) => (i === at ? { ...qube, ...change } : qube)) };
}

/** A name that no qube has yet. */
function freeName(qubes: readonly PlannedQube[]): string {
  const taken = new Set([...TAKEN, ...INSTALLED, ...qubes.map(({ name }) => name)]);
  let number = 1;
  while (taken.has(`qube-${number}`)) number += 1;
  return `qube-${number}`;
}

/** A plan with an empty qube at its end; the same plan where there is no room for one. */
export function addQube(plan: Plan): Plan {
  if (plan.qubes.length >= MOST.qubes) return plan;
  const empty: PlannedQube = {
    name: freeName(plan.qubes),
    label: 'gray',
    template: 'debian-13-xfce',
    path: 'firewall',
    holds: [],
  };
  return { ...plan, qubes: [...plan.qubes, empty] };
}

/** A plan without a qube; what it held is not sorted any more. */
export function removeQube(plan: Plan, at: number): Plan {
  return { ...plan, qubes: plan.qubes.filter((_, i) => i !== at) };
}

/** Where an activity can go: into the qube of that number, a new one, none yet, or out of the plan. */
export type Place = number | 'new' | 'none' | 'out';

/** A plan with an activity moved. */
export function moveActivity(plan: Plan, name: string, to: Place): Plan {
  const room = to === 'new' ? addQube(plan) : plan;
  if (to === 'new' && room === plan) return plan;
  const target = to === 'new' ? plan.qubes.length : to;
  return {
    ...room,
    activities: to === 'out' ? room.activities.filter((each) => each.name !== name) : room.activities,
    qubes: room.qubes.map(({ holds, ...qube }, i) => {
      const others = holds.filter((each) => each !== name);
      return { ...qube, holds: i === target ? [...others, name] : others };
    }),
  };
}

/** A plan with one more activity, not sorted yet. In: a name that no activity of the plan has. */
export function addActivity(plan: Plan, activity: Activity): Plan {
  return { ...plan, activities: [...plan.activities, activity] };
}
