/** What a page's address asks of this widget after the `#`, checked. Bad values are said, in words. */
export interface Asked {
  /** The index of the case that is asked for. */
  readonly at?: number;
  readonly problems: readonly string[];
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function problem(code: string, key: string, value: string, todo: string): string {
  return `${code}: the address says “${short(key)}=${short(value)}”. ${todo}`;
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
      else
        problems.push(problem('U004', key, value, `It has to be a whole number from 1 to ${String(steps)}.`));
    } else if (key === 'taken') {
      const found = names.indexOf(value);
      if (found >= 0) at = found;
      else problems.push(problem('U006', key, value, `It can be: ${names.join(', ')}.`));
    } else {
      problems.push(problem('U001', key, value, 'It is passed over. Known are: step, taken.'));
    }
  }
  return { ...(at === undefined ? {} : { at }), problems };
}
