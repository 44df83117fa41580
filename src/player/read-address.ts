import { address } from '#words/address.ts';
import { asks } from './asks-widget.ts';

/** Takes the value of one key of an address: as what it stands for, or with a numbered, worded problem. */
export type Part<Value> = (
  key: string,
  value: string,
) => { readonly value: Value } | { readonly problem: string };

/** What an address may say: each key that is known, in the order it is named in, and what takes its value. */
export type Parts = Readonly<Record<string, Part<unknown>>>;

/** What an address says, as far as it can be had, and all that is wrong with it. */
export interface Asked<P extends Parts> {
  readonly values: {
    readonly [Key in keyof P]?: P[Key] extends Part<infer Value> ? Value : never;
  };
  readonly problems: readonly string[];
}

/**
 * Reads the part of an address after `#`, for every widget. In: the fragment, with or without its `#`, and what it may say.
 * Out: the values that can be had, and a problem for every other, all at once. A key that stands there twice counts as
 * it stands there last. Refuses nothing.
 */
export function readAddress<P extends Parts>(fragment: string, parts: P): Asked<P> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  const said = asks(fragment) ? new Map(new URLSearchParams(fragment.replace(/^#/, ''))) : [];
  for (const [key, value] of said) {
    const part = Object.hasOwn(parts, key) ? parts[key] : undefined;
    const taken = part?.(key, value) ?? { problem: address.unknownKey(key, value, Object.keys(parts)) };
    if ('problem' in taken) problems.push(taken.problem);
    else values[key] = taken.value;
  }
  return { values: values as Asked<P>['values'], problems };
}

/** One of some values, as it is written. `objection` words the problem of any other. */
export function oneOf<Value extends string | boolean>(
  values: readonly Value[],
  objection: (key: string, value: string) => string = (key, value) =>
    address.oneOf(key, value, values.map(String)),
): Part<Value> {
  return (key, text) => {
    const value = values.find((each) => String(each) === text);
    return value === undefined ? { problem: objection(key, text) } : { value };
  };
}

/** A whole number in decimal digits. */
export function wholeNumber(low: number, high: number): Part<number> {
  return (key, text) => {
    const value = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
    if (value >= low && value <= high) return { value };
    return { problem: address.wholeNumber(key, text, low, high) };
  };
}

/**
 * A step, counted from 1: by its number, or by its name where the steps have names. A number keeps its moment for good; a
 * step that is told one day between two others goes by its name alone. In: how many steps there are, or their names.
 */
export function stepOf(steps: number | readonly string[]): Part<number> {
  const names = typeof steps === 'number' ? [] : steps;
  const number = wholeNumber(1, typeof steps === 'number' ? steps : steps.length);
  return (key, text) => {
    const named = names.indexOf(text);
    return named < 0 ? number(key, text) : { value: named + 1 };
  };
}

/** Any text that nothing is wrong with. `objection` words what is. */
export function text(objection: (key: string, value: string) => string | undefined): Part<string> {
  return (key, value) => {
    const problem = objection(key, value);
    return problem === undefined ? { value } : { problem };
  };
}

/** What is looked at later, once it is known what there is, or is for somebody else. */
export const anything: Part<string> = (_, value) => ({ value });
