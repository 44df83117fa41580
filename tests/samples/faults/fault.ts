import type { Change } from '../../../src/model/check/sample.ts';
import type { ProblemCode } from '../../../src/model/problem.ts';

/** A change to the sample after which it is refused: by which number, and what that names. */
export interface Fault {
  readonly code: ProblemCode;
  readonly when: string;
  readonly change: readonly Change[];
  readonly at: string;
}
