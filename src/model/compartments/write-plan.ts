import type { Plan } from './plan.ts';

/** A plan as text that `readPlan` reads back. */
export function writePlan({ activities, qubes, endpoint }: Plan): string {
  return JSON.stringify({ activities, qubes, endpoint });
}
