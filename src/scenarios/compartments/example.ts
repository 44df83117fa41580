import type { Plan } from '#model/compartments/plan.ts';

/** A worked example of a plan. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly plan: Plan;
}
