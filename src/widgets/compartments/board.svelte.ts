import { nameFault, planProblems } from '#model/compartments/check-plan.ts';
import { moveActivity, type Place } from '#model/compartments/edit.ts';
import type { Plan } from '#model/compartments/plan.ts';
import type { PlanProblem } from '#model/compartments/plan-problem.ts';
import { writePlan } from '#model/compartments/write-plan.ts';
import { Notices } from '#player/notices.svelte.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { basisOf, shown, verdictOf } from '#storyboard/compartments/sentences.ts';
import { consequencesOf } from '#simulation/compartments/consequences.ts';
import { compartments as words } from '#words/compartments.ts';

const exampleAt = (at: number): (typeof EXAMPLES)[number] => EXAMPLES[at] ?? EXAMPLES[0];

/** More than anyone takes back. */
const MOST_PAST = 100;

/** A plan while a reader works on it: the worked example that it comes from, what came of it, and what it was before. */
export class Board {
  readonly notices = new Notices();
  at = $state.raw(0);
  plan = $state.raw<Plan>(exampleAt(0).plan);
  past = $state.raw<readonly { readonly at: number; readonly plan: Plan }[]>([]);
  /** What was wrong with a plan from the address, or with what was just typed. */
  noted = $state.raw<readonly PlanProblem[]>([]);

  readonly example = $derived(exampleAt(this.at));
  readonly isOwn = $derived(this.plan !== this.example.plan);
  readonly found = $derived(consequencesOf(this.plan));
  readonly refused = $derived(planProblems(this.plan));
  readonly verdict = $derived(verdictOf(this.found));
  readonly basis = $derived(basisOf(this.found));
  readonly address = $derived(
    this.isOwn
      ? new URLSearchParams({ plan: writePlan(this.plan) }).toString()
      : `step=${String(this.at + 1)}`,
  );
  readonly #first: number;

  /** In: the worked example that is shown first. */
  constructor(first: number) {
    this.#first = first;
    this.#stand(first, exampleAt(first).plan);
  }

  #stand(at: number, plan: Plan): void {
    [this.at, this.plan, this.noted] = [at, plan, []];
    this.notices.problems = [];
  }

  /** Whether Qubes would refuse a qube of that name here. */
  refuses(name: string): boolean {
    return nameFault(name) !== undefined || this.plan.qubes.filter((qube) => qube.name === name).length > 1;
  }

  /** Shows another plan, and says once what came of it. In: what was done, in words; the example that it comes from. */
  put(next: Plan, what: string, from = this.at): void {
    if (next === this.plan && from === this.at) return;
    this.past = [...this.past, { at: this.at, plan: this.plan }].slice(-MOST_PAST);
    this.#stand(from, next);
    this.notices.say(what, verdictOf(consequencesOf(next)));
  }

  putExample(at: number, what: string): void {
    this.put(exampleAt(at).plan, what, at);
  }

  undo(): void {
    const last = this.past.at(-1);
    if (!last) return;
    this.#stand(last.at, last.plan);
    this.past = this.past.slice(0, -1);
    this.notices.say(words.undone, verdictOf(consequencesOf(last.plan)));
  }

  move(name: string, to: Place): void {
    const next = moveActivity(this.plan, name, to);
    const { moved } = words;
    this.put(
      next,
      typeof to === 'number' ? moved.qube(name, shown(next.qubes[to]?.name ?? '')) : moved[to](name),
    );
  }

  /** Shows what an address asks for, and says what of it cannot be. */
  async ask(fragment: string): Promise<void> {
    try {
      const { askedBy } = await import('./address.ts');
      const asked = askedBy(fragment, EXAMPLES.length);
      const from = asked.step === undefined ? this.#first : asked.step - 1;
      const next = asked.plan ?? exampleAt(from).plan;
      if (writePlan(next) === writePlan(this.plan)) this.at = from;
      else this.put(next, words.fromAddress, from);
      [this.notices.problems, this.noted] = [asked.notes, asked.problems];
    } catch {
      this.notices.problems = [words.notRead];
    }
  }
}
