import type { Change } from '../../../src/model/check/sample.ts';
import type { ProblemCode } from '../../../src/model/problem.ts';

/** A scenario that is refused, what the author is told to do, and each way to do it, to the letter. */
export interface Repair {
  readonly code: ProblemCode;
  readonly todo: string;
  readonly fault: readonly Change[];
  readonly done: readonly (readonly Change[])[];
}

export const repair = (
  code: ProblemCode,
  todo: string,
  fault: readonly Change[],
  ...done: readonly (readonly Change[])[]
): Repair => ({ code, todo, fault, done });
