import type { Plan } from '#model/compartments/plan.ts';
import { addressWidgets } from '#words/address-widgets.ts';
import { address } from '#words/address.ts';
import { planProblem, type PlanProblem } from '#model/compartments/problem.ts';
import { readPlan } from '#model/compartments/read-plan.ts';

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

const KEYS = ['plan', 'step'];

/** In: the part of an address after `#`, and how many steps there are. */
export function askedBy(hash: string, count: number): Asked {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const notes = [...new Set(asked.keys())]
    .filter((key) => !KEYS.includes(key))
    .slice(0, 5)
    .map((key) => {
      const { about } = planProblem('P031', key);
      return addressWidgets.unknownPart(about, KEYS);
    });
  const text = asked.get('step');
  const step = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  const fits = step >= 1 && step <= count;
  if (text !== null && !fits) {
    const { about } = planProblem('P031', text);
    notes.push(address.wholeNumber('step', about, 1, count));
  }
  const read = asked.get('plan');
  const { plan, problems } = read === null ? { problems: [] } : readPlan(read);
  return { ...(plan && { plan }), ...(fits && { step }), notes, problems };
}
