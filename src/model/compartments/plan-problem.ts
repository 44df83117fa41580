import { planProblems } from '#words/plan-problems.ts';

/** Every way in which a plan can be refused. The numbers are public: never give one a second meaning. */
export type PlanCode = keyof typeof planProblems;

export interface PlanProblem {
  readonly code: PlanCode;
  /** Whose fault it is: somebody's text, to be shown as text and kept apart from ours. */
  readonly about: string;
  readonly means: string;
  readonly todo: string;
}

/** In: what it is about, in somebody's own words; it is cut short. */
export function planProblem(code: PlanCode, about = ''): PlanProblem {
  const { means, todo } = planProblems[code];
  const whole = Array.from(about.slice(0, 100)).map((c) =>
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(c) ? '�' : c,
  );
  return { code, about: whole.length > 40 ? `${whole.slice(0, 39).join('')}…` : whole.join(''), means, todo };
}
