import { addressWidgets } from '#words/address-widgets.ts';
import { address } from '#words/address.ts';

/** What a page's address asks of this widget after the `#`, checked. Bad values are said, in words. */
export interface Asked {
  /** The index of the case that is asked for. */
  readonly at?: number;
  readonly problems: readonly string[];
}

/** Reads an address. In: what stands after `#`, how many steps the story has, and the names of all cases. */
export function askedBy(hash: string, steps: number, names: readonly string[]): Asked {
  // A heading's name is not for this widget.
  if (!hash.includes('=')) return { problems: [] };
  const problems: string[] = [];
  let at: number | undefined;
  for (const [key, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (key === 'step') {
      const step = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
      if (step >= 1 && step <= steps) at ??= step - 1;
      else problems.push(address.wholeNumber(key, value, 1, steps));
    } else if (key === 'taken') {
      const found = names.indexOf(value);
      if (found >= 0) at = found;
      else problems.push(addressWidgets.breakIn(key, value, names));
    } else {
      problems.push(address.unknownKey(key, value, ['step', 'taken']));
    }
  }
  return { ...(at === undefined ? {} : { at }), problems };
}
