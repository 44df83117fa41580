/** A part of an address as a message may show it. */
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function problem(code: string, key: string, value: string, todo: string): string {
  return `${code}: the address says “${short(key)}=${short(value)}”. ${todo}`;
}

/** What an address asks of a widget after `#`, and what of it cannot be. */
export interface Asked {
  /** Counted from 1. */
  readonly step?: number;
  /** Every other key that is known and has a value that it may have. */
  readonly set: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/** Says what is wrong with a value, or nothing if it can be. */
export type Objection = (value: string) => string | undefined;

/** Objects to all values but some. */
export function oneOf(values: readonly string[]): Objection {
  return (value) => (values.includes(value) ? undefined : `It can be: ${values.join(', ')}.`);
}

/**
 * Reads the part of an address after `#`. In: the fragment, how many steps there are, and for each
 * other key what to object to. A fragment without `=` is a heading's name, and asks nothing.
 */
export function askedStep(
  hash: string,
  count: number,
  keys: Readonly<Record<string, Objection>> = {},
): Asked {
  const fragment = hash.replace(/^#/, '');
  const set = new Map<string, string>();
  const problems: string[] = [];
  let step: number | undefined;
  if (!fragment.includes('=')) return { set, problems };
  for (const [key, value] of new Map(new URLSearchParams(fragment))) {
    const objection = Object.hasOwn(keys, key) ? keys[key]?.(value) : undefined;
    if (key === 'step') {
      const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
      if (number >= 1 && number <= count) step = number;
      else problems.push(problem('U004', key, value, `It has to be a whole number from 1 to ${count}.`));
    } else if (!Object.hasOwn(keys, key)) {
      const known = ['step', ...Object.keys(keys)].join(', ');
      problems.push(problem('U001', key, value, `It is passed over. Known: ${known}.`));
    } else if (objection !== undefined) problems.push(problem('U003', key, value, objection));
    else set.set(key, value);
  }
  return { ...(step !== undefined && { step }), set, problems };
}
