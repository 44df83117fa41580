import type { Scenario } from '#model/scenario.ts';
import { SCENARIOS } from './index.ts';
import { choicesOf, vary } from './vary.ts';

/** A scenario at every position of its switches. */
export function positionsOf(scenario: Scenario): Scenario[] {
  const { protocol, tunnel, failClosed, dns } = choicesOf(scenario);
  const all: Scenario[] = [];
  for (const web of protocol?.options ?? ['http' as const])
    for (const state of tunnel?.options ?? ['up' as const])
      for (const closed of failClosed?.options ?? [true])
        for (const resolver of dns?.options ?? ['repointed' as const])
          all.push(vary(scenario, { protocol: web, tunnel: state, failClosed: closed, dns: resolver }));
  return all;
}

/** Every built-in scenario at every position of its switches. */
export function everyPosition(): Scenario[] {
  return SCENARIOS.flatMap(positionsOf);
}
