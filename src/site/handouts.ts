import type { Scenario } from '#model/scenario.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { worksheetOf, worthAsking } from '#scene/handout/worksheet.ts';
import { tell, type Telling } from '#scene/telling.ts';

/** A scenario to work through on paper. */
export interface Handout extends Telling {
  readonly scenario: Scenario;
  /** How many cells there are to fill in. */
  readonly cells: number;
}

function handoutOf(scenario: Scenario): Handout {
  const { network, tales } = tell(scenario);
  const asked = tales.filter((tale) => worthAsking(network, tale));
  const cells = asked
    .map((tale) => worksheetOf(network, tale))
    .reduce((sum, { questions, rows }) => sum + questions.length * rows.length, 0);
  return { scenario, network, tales: asked, cells };
}

/** Every scenario that asks something, in the order in which a reader meets them. */
export const HANDOUTS: readonly Handout[] = SCENARIOS.map(handoutOf).filter(({ cells }) => cells > 0);
