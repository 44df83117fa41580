import { oneOf, readAddress, stepOf } from '#player/read-address.ts';
import { addressWidgets } from '#words/address-widgets.ts';

/** What a page's address asks of this widget after the `#`, checked. Bad values are said, in words. */
export interface Asked {
  /** The index of the case that is asked for. */
  readonly at?: number;
  readonly problems: readonly string[];
}

/** Reads an address. In: what stands after `#`, how many steps the story has, and the names of all cases. */
export function askedBy(fragment: string, steps: number, names: readonly string[]): Asked {
  const { values, problems } = readAddress(fragment, {
    step: stepOf(steps),
    taken: oneOf(names, (key, value) => addressWidgets.breakIn(key, value, names)),
  });
  const { step, taken } = values;
  // A break-in that is named says more than a step.
  const at = taken === undefined ? step && step - 1 : names.indexOf(taken);
  return { ...(at !== undefined && { at }), problems };
}
