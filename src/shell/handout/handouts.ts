import { worksheetOf } from '#storyboard/handout/worksheet.ts';
import type { Storyboard } from '#storyboard/storyboard.ts';
import { WIDGETS } from '#widgets/widgets.ts';
import type { Diagram } from '../diagrams/diagrams.ts';

/** A diagram to work through on paper. */
export interface Handout extends Storyboard, Pick<Diagram, 'widget' | 'scenario' | 'title'> {
  /** How many cells there are to fill in. */
  readonly cells: number;
}

function cellsOf({ network, toldJourneys }: Storyboard): number {
  return toldJourneys
    .map((toldJourney) => worksheetOf(network, toldJourney))
    .reduce((sum, { questions, rows }) => sum + questions.length * rows.length, 0);
}

/** Every one that there is, widget by widget, in the order in which a reader meets them. */
export const HANDOUTS: readonly Handout[] = WIDGETS.flatMap(({ name: widget, scenarios, handout }) =>
  scenarios.flatMap(({ name: scenario, title }) => {
    const told = handout(scenario);
    return told ? [{ widget, scenario, title, ...told, cells: cellsOf(told) }] : [];
  }),
);
