import { check } from '#model/check.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Law } from '#storyboard/laws/laws.ts';

/** What is wrong with a network, by the law that says so. An exception is one, whoever throws it. */
export interface Fault {
  readonly law: string;
  readonly kind: 'contradiction' | 'exception';
  readonly what: string;
}

/** What became of one network: refused by numbers, or held to the laws. */
export type Outcome = { readonly refused: readonly string[] } | { readonly faults: readonly Fault[] };

function thrown(law: string, error: unknown): Fault {
  return {
    law,
    kind: 'exception',
    what: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

function faultsBy(name: string, law: Law, scenario: Scenario): Fault[] {
  try {
    return law(scenario).map((what) => ({ law: name, kind: 'contradiction', what }));
  } catch (error) {
    return [thrown(name, error)];
  }
}

/** Puts laws to one network. In: any data, and the laws by name. Throws nothing. */
export function tryLaws(data: unknown, laws: Readonly<Record<string, Law>>): Outcome {
  try {
    const verdict = check(data);
    if ('problems' in verdict) return { refused: verdict.problems.map(({ code }) => code) };
    return { faults: Object.entries(laws).flatMap(([name, law]) => faultsBy(name, law, verdict.scenario)) };
  } catch (error) {
    return { faults: [thrown('check', error)] };
  }
}
