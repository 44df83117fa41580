import { address } from '#words/address.ts';

/** What an address asks of a widget after `#`, and what of it cannot be. */
export interface Asked {
  /** Counted from 1. */
  readonly step?: number;
  /** Every other key that is known and has a value that it may have. */
  readonly set: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/** The problem of a key that has this value, or nothing if it can have it. */
export type Objection = (key: string, value: string) => string | undefined;

/** Objects to all values but some. */
export function oneOf(values: readonly string[]): Objection {
  return (key, value) => (values.includes(value) ? undefined : address.oneOf(key, value, values));
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
    const objection = Object.hasOwn(keys, key) ? keys[key]?.(key, value) : undefined;
    if (key === 'step') {
      const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
      if (number >= 1 && number <= count) step = number;
      else problems.push(address.wholeNumber(key, value, 1, count));
    } else if (!Object.hasOwn(keys, key)) {
      problems.push(address.unknownKey(key, value, ['step', ...Object.keys(keys)]));
    } else if (objection !== undefined) problems.push(objection);
    else set.set(key, value);
  }
  return { ...(step !== undefined && { step }), set, problems };
}
