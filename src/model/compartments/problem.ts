/**
 * Every way in which a plan can be refused: what is at fault, and what to do about it. The numbers
 * are public: never give one a second meaning.
 */
export const PLAN_PROBLEMS = {
  P001: ['A qube has no name.', 'Type one.'],
  P002: ['The name is longer than 31 characters.', 'Shorten it: Qubes takes 31 at most.'],
  P003: [
    'The name has a character that Qubes refuses.',
    'Begin with a letter and go on with letters, digits, dots, _ or -, without accents and spaces.',
  ],
  P004: [
    'Qubes keeps this name for itself.',
    'Choose another; none, default, Domain-0, dom0 and names that end in -dm are taken.',
  ],
  P005: ['Something else on the machine has this name.', 'Choose another.'],
  P006: ['Two qubes have this name.', 'Give each a name of its own.'],
  P007: ['Salt takes this name for one of its own words.', 'Choose another.'],

  P010: ['An activity has no name that can be shown.', 'Type some letters.'],
  P011: ['An activity of this name is there already.', 'Give it a name of its own.'],
  P012: ['There are too many activities.', 'Keep to 60.'],
  P013: ['There are too many qubes.', 'Keep to 24.'],
  P014: ['A qube holds an activity that is not in the plan, or in another qube too.', 'It is passed over.'],
  P015: ['A text had marks that cannot be seen, or was too long.', 'It is shown without them.'],

  P020: ['There is no such label.', 'Gray is used. Take one of the eight.'],
  P021: ['There is no such template here.', 'debian-13-xfce is used.'],
  P022: ['There is no such network path here.', 'The qube is set offline.'],

  P024: [
    'The VPN’s address is not IPv4.',
    'Type four numbers from 0 to 255 with dots between. A name can fail to be looked up, and then blocks all.',
  ],
  P025: ['The VPN’s port is not a port.', 'Type a whole number from 1 to 65535.'],

  P030: ['The plan in the address cannot be read.', 'The example is shown. Copy the whole link again.'],
  P031: ['A part of the plan in the address has the wrong form.', 'It is passed over.'],
  P032: ['The plan in the address is too long.', 'The example is shown. Make two plans of it.'],
} as const satisfies Record<`P${string}`, readonly [means: string, todo: string]>;

export type PlanCode = keyof typeof PLAN_PROBLEMS;

export interface PlanProblem {
  readonly code: PlanCode;
  /** Whose fault it is: somebody's text, to be shown as text and kept apart from ours. */
  readonly about: string;
  readonly means: string;
  readonly todo: string;
}

/** In: what it is about, in somebody's own words; it is cut short. */
export function planProblem(code: PlanCode, about = ''): PlanProblem {
  const [means, todo] = PLAN_PROBLEMS[code];
  const whole = Array.from(about.slice(0, 100)).map((c) =>
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(c) ? '�' : c,
  );
  return { code, about: whole.length > 40 ? `${whole.slice(0, 39).join('')}…` : whole.join(''), means, todo };
}
