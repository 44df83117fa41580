import type { Compartment } from '#model/machine.ts';
import type { BreakIn } from '#scenarios/break-in.ts';
import type { Outcome } from '#storyboard/blast/outcome.ts';

/** A break-in with what it comes to, on a computer with Qubes OS and on an ordinary one. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly from: BreakIn['from'];
  readonly how: string;
  readonly sum: string;
  readonly outcome: Outcome;
}

/** Compartments as the picture groups them. */
export interface Row {
  readonly name: 'activities' | 'services' | 'copied' | 'admin';
  readonly boxes: readonly Pick<Compartment, 'name' | 'label' | 'netvm' | 'purpose'>[];
}

/** The two computers, as they are before anything happens. */
export interface Computers {
  readonly rows: readonly Row[];
  /** What lies in the ordinary one, and why all of it falls at once. */
  readonly desktop: { readonly shares: readonly string[]; readonly why: string };
}
