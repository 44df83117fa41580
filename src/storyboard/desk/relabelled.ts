import type { DeskStory } from '#model/desk/desk-story.ts';
import type { Label } from '#model/label.ts';
import { actAll } from '#simulation/desk/act.ts';
import { readersOf } from '#simulation/desk/readers.ts';

/** How many steps of a story there are, and how many of them come out otherwise under another label. */
export interface Relabelled {
  readonly steps: number;
  readonly different: number;
}

/** Runs a story twice: as it is, and with one qube labelled otherwise from the start. */
export function relabelled({ start, actions }: DeskStory, qube: string, label: Label): Relabelled {
  const painted = {
    ...start,
    qubes: start.qubes.map((each) => (each.name === qube ? { ...each, label } : each)),
  };
  const told = (desk: typeof start): string[] =>
    actAll(desk, actions).map((moment) => JSON.stringify([moment.event, readersOf(moment.desk)]));
  const before = told(start);
  const after = told(painted);
  return { steps: before.length, different: before.filter((step, i) => step !== after[i]).length };
}
