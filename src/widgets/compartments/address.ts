import type { Plan } from '#model/compartments/plan.ts';
import type { PlanProblem } from '#model/compartments/plan-problem.ts';
import { readPlan } from '#model/compartments/read-plan.ts';
import { readAddress, stepOf } from '#player/read-address.ts';

/** What a page's address asks of this widget, after the `#`. */
export interface Asked {
  /** A plan of the reader's own. */
  readonly plan?: Plan;
  /** The worked example, counted from 1. */
  readonly step?: number;
  /** What cannot be, in words that begin with a number. */
  readonly notes: readonly string[];
  readonly problems: readonly PlanProblem[];
}

/** In: the part of an address after `#`, and how many steps there are. */
export function askedBy(fragment: string, count: number): Asked {
  const { values, problems: notes } = readAddress(fragment, {
    plan: (_, value) => ({ value: readPlan(value) }),
    step: stepOf(count),
  });
  const { step, plan: read } = values;
  return {
    ...(read?.plan && { plan: read.plan }),
    ...(step !== undefined && { step }),
    notes,
    problems: read?.problems ?? [],
  };
}
