import type { Scenario } from '#model/scenario.ts';
import { SCENARIOS } from './index.ts';
import { variationsOf } from './variations.ts';
import { vary } from './vary.ts';

/** A scenario at every position of its switches. */
export function positionsOf(scenario: Scenario): Scenario[] {
  return variationsOf(scenario).map((variation) => vary(scenario, variation));
}

/** Every built-in scenario at every position of its switches. */
export function everyPosition(): Scenario[] {
  return SCENARIOS.flatMap(positionsOf);
}
