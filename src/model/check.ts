import { addressesProblems } from './check/addresses-problems.ts';
import { chainProblems } from './check/chain-problems.ts';
import { disposablesProblems } from './check/disposables-problems.ts';
import { firewallProblems } from './check/firewall-problems.ts';
import { flowsProblems } from './check/flows-problems.ts';
import { knownProblems } from './check/known.ts';
import { namesProblems } from './check/names-problems.ts';
import { plain } from './check/plain-data.ts';
import { readShape } from './check/read-shape.ts';
import { tunnelsProblems } from './check/tunnels-problems.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

export type Verdict = { readonly scenario: Scenario } | { readonly problems: readonly Problem[] };

const MEANING = [
  namesProblems,
  chainProblems,
  tunnelsProblems,
  addressesProblems,
  flowsProblems,
  firewallProblems,
  disposablesProblems,
];

/**
 * The way into the model for a scenario from anywhere.
 *
 *     plain ─▶ known, readShape ─▶ names, chain, tunnels, addresses, flows, firewall, disposables
 *
 * In: anything at all. Out: the scenario, or every problem that it has. Where a part is malformed,
 * the rest is looked at all the same. Throws nothing.
 */
export function check(input: unknown): Verdict {
  const read = plain(input);
  if (read.problems.some(({ code }) => code === 'S003')) return { problems: read.problems };
  const known = knownProblems(read.data);
  const { scenario, outline, problems } = readShape(
    read.data,
    new Set([...read.problems.map(({ where }) => where), ...known.map(({ path }) => path)]),
  );
  const malformed = new Set([...known.map((each) => each.problem), ...problems].map(({ where }) => where));
  const meaning = MEANING.flatMap((problemsOf) => problemsOf(outline)).filter(
    ({ where }) => !malformed.has(where),
  );
  const all = [...read.problems, ...known.map((each) => each.problem), ...problems, ...meaning];
  return scenario && all.length === 0 ? { scenario } : { problems: all };
}
