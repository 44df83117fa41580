import type { Scenario } from '#model/scenario.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { worksheetOf } from '#storyboard/handout/worksheet.ts';
import { storyboardOf, type Storyboard } from '#storyboard/storyboard.ts';

/** A scenario to work through on paper. */
export interface Handout extends Storyboard {
  readonly scenario: Scenario;
  /** How many cells there are to fill in. */
  readonly cells: number;
}

function handoutOf(scenario: Scenario): Handout {
  const { network, toldJourneys } = storyboardOf(scenario);
  const cells = toldJourneys
    .map((toldJourney) => worksheetOf(network, toldJourney))
    .reduce((sum, { questions, rows }) => sum + questions.length * rows.length, 0);
  return { scenario, network, toldJourneys, cells };
}

/** Every scenario, in the order in which a reader meets them. */
export const HANDOUTS: readonly Handout[] = SCENARIOS.map(handoutOf);
