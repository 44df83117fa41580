import type { Guards } from '#model/leak.ts';
import { CHAPTERS, FIRST_HISTORY, changedAt, type History } from '#storyboard/leak/history.ts';
import { addressWidgets } from '#words/address-widgets.ts';
import { readAddress, stepOf } from '#player/read-address.ts';
import { SWITCHES } from './switches.ts';

/** A switch that a reader set: at which step, counted from 0, and how. */
export interface Change {
  readonly step: number;
  readonly guard: keyof Guards;
  readonly value: Guards[keyof Guards];
}

/** The story after a reader's changes, one after the other. */
export function historyOf(changes: readonly Change[]): History {
  return changes.reduce<History>(
    (history, { step, guard, value }) => changedAt(history, step, { [guard]: value }),
    FIRST_HISTORY,
  );
}

/**
 * The changes with one more. An earlier one of the same switch at the same step is forgotten: whatever it
 * did, the new one does again. So there is never more than one for each switch and step.
 */
export function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  const rest = changes.filter(({ step, guard }) => step !== change.step || guard !== change.guard);
  return [...rest, change];
}

/** The fragment that leads back to a step, with the changes as `step.switch.position`. */
export function writeTrial(step: number, changes: readonly Change[]): string {
  const out = new URLSearchParams({ step: String(step + 1) });
  if (changes.length > 0) {
    const told = changes.map((each) => `${each.step + 1}.${each.guard}.${String(each.value)}`);
    out.set('set', told.join('~'));
  }
  return out.toString();
}

function changeIn(text: string): Change | undefined {
  const [number = '', name, position] = text.split('.');
  const step = /^[1-9]$/.test(number) ? Number(number) - 1 : -1;
  const found = SWITCHES.find(({ guard }) => guard === name);
  const values: readonly Guards[keyof Guards][] = found?.positions ?? [];
  const value = values.find((each) => String(each) === position);
  if (step < 0 || step >= CHAPTERS.length || !found || value === undefined) return undefined;
  return { step, guard: found.guard, value };
}

/** A list of changes, as `writeTrial` writes it. */
function changesIn(
  key: string,
  text: string,
): { readonly value: readonly Change[] } | { readonly problem: string } {
  const told = text.length < 2000 ? text.split('~') : [];
  const value = told.flatMap((each) => changeIn(each) ?? []);
  if (value.length > 0 && value.length === told.length) return { value };
  const switches = SWITCHES.map(({ guard }) => guard);
  return { problem: addressWidgets.changes(key, text, switches) };
}

/** What an address asks for. */
export function readTrial(fragment: string): {
  readonly step?: number;
  readonly changes?: readonly Change[];
  readonly problems: readonly string[];
} {
  const { values, problems } = readAddress(fragment, { step: stepOf(CHAPTERS.length), set: changesIn });
  const { step, set } = values;
  return { problems, ...(step !== undefined && { step }), ...(set && { changes: set }) };
}
