import { addressesProblem } from '#words/problem-addresses.ts';
import { chainProblem } from '#words/problem-chain.ts';
import { disposablesProblem } from '#words/problem-disposables.ts';
import { firewallProblem } from '#words/problem-firewall.ts';
import { flowsProblem } from '#words/problem-flows.ts';
import { knownProblem } from '#words/problem-known.ts';
import { namesProblem } from '#words/problem-names.ts';
import { problemLine } from '#words/problem-line.ts';
import { shapeProblem } from '#words/problem-shape.ts';
import { tunnelsProblem } from '#words/problem-tunnels.ts';

/**
 * Every way in which a scenario can be refused: what is at fault, and what to do about it. The
 * numbers are public (`docs/scenario.md`): never give one a second meaning.
 */
export const PROBLEMS = {
  ...shapeProblem.codes,
  ...namesProblem.codes,
  ...chainProblem.codes,
  ...tunnelsProblem.codes,
  ...addressesProblem.codes,
  ...flowsProblem.codes,
  ...firewallProblem.codes,
  ...knownProblem.codes,
  ...disposablesProblem.codes,
};

export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  readonly code: ProblemCode;
  /** The path of the fault, with the name of the qube or party: `qubes[2].netvm “work”`. */
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

export function problem(
  code: ProblemCode,
  where: string,
  what: string,
  todo: string = PROBLEMS[code].todo,
): Problem {
  return { code, where, what, todo };
}

function isProblem(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}

/**
 * A problem, or a complaint of a command with a number of its own, as plain text on one line: what the number means, what
 * is so here where that says more, and what to do.
 */
export function render({
  code,
  where,
  what,
  todo,
}: Omit<Problem, 'code'> & { readonly code: string }): string {
  const means = isProblem(code) ? PROBLEMS[code].means : what;
  const said = means === what ? what : `${means} ${what}`;
  return `${code} ${where}: ${said} ${problemLine.todo} ${todo}`;
}
