import type { Variation } from '#scenarios/vary.ts';
import { addressJourney } from '#words/address-journey.ts';
import { address } from '#words/address.ts';
import type { Entry, Offer } from './offer.ts';
import { SWITCH_KEYS } from './write-address.ts';

/** What a page's address asks of a widget, after the `#`. Everything is text until it is checked. */
export type Asked = ReadonlyMap<string, string>;

/** The keys that an address may have, and what they are in a scenario's switches. */
export const KEYS = ['in', 'step', 'follow', 'lens', 'protocol', 'tunnel', 'fail-closed', 'dns'] as const;

/** The part of an address after `#`, taken apart. */
export function askedBy(hash: string): Asked {
  return new Map(new URLSearchParams(hash.replace(/^#/, '')));
}

/** A problem for every key that no widget knows. */
export function unknownKeys(asked: Asked): string[] {
  const strange = [...asked].filter(([key]) => !(KEYS as readonly string[]).includes(key));
  return strange.map(([key, value]) => address.unknownKey(key, value, KEYS));
}

/** The switches asked for, and a problem for each that cannot be set so. */
export function switchesIn(
  asked: Asked,
  { choices }: Pick<Offer, 'choices'>,
): { variation: Variation; problems: string[] } {
  const problems: string[] = [];
  const set = Object.entries(SWITCH_KEYS).flatMap(([key, name]) => {
    const value = asked.get(key);
    if (value === undefined) return [];
    const options: readonly (string | boolean)[] = choices[name]?.options ?? [];
    const found = options.find((option) => String(option) === value);
    if (found !== undefined) return [[name, found] as const];
    problems.push(
      options.length > 0
        ? address.oneOf(key, value, options.map(String))
        : addressJourney.noSwitch(key, value),
    );
    return [];
  });
  return { variation: Object.fromEntries(set), problems };
}

/** A whole number from an address: nothing if it is not asked for, or with a problem if it is out of range. */
export function wholeIn(
  asked: Asked,
  key: 'step' | 'follow',
  low: number,
  high: number,
): { value?: number; problems: string[] } {
  const text = asked.get(key);
  if (text === undefined) return { problems: [] };
  const value = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (value >= low && value <= high) return { value, problems: [] };
  return { problems: [address.wholeNumber(key, text, low, high)] };
}

/** The observer asked for, or a problem if nobody of that name is in the picture. */
export function lensIn(asked: Asked, places: readonly string[]): { value?: string; problems: string[] } {
  const lens = asked.get('lens');
  if (lens === undefined) return { problems: [] };
  if (places.includes(lens)) return { value: lens, problems: [] };
  return { problems: [addressJourney.nobody('lens', lens)] };
}

/** What an address asks for, as far as it can be had. */
export interface Wanted {
  readonly problems: readonly string[];
  /** The flow to follow, from 0; −1 is all side by side. */
  readonly follow?: number;
  /** The rest, once that flow is followed: it says who is in the picture, and how many steps there are. */
  readonly seen?: (
    places: readonly string[],
    steps: number,
  ) => { readonly lens?: string; readonly step: number; readonly problems: readonly string[] };
}

/**
 * Reads an address and has its network shown. In: the part of the address after `#`; the page’s own network, all there
 * are, and the one shown; what shows another with switches set, and answers with it or, in vain, with nothing. Out: what
 * else is asked for; without `seen` the network could not be shown.
 */
export async function readAsked(
  hash: string,
  own: string,
  menu: readonly Entry[],
  shown: Offer,
  show: (name: string, variation: Variation) => Promise<Offer | undefined>,
): Promise<Wanted> {
  const asked = askedBy(hash);
  const problems = unknownKeys(asked);
  const wished = asked.get('in') ?? own;
  const name = menu.some((entry) => entry.name === wished) ? wished : own;
  if (name !== wished) problems.push(addressJourney.noNetwork('in', wished));
  const first = name === shown.name ? shown : await show(name, {});
  if (!first) return { problems };
  const switches = switchesIn(asked, first);
  const offer = await show(name, switches.variation);
  if (!offer) return { problems };
  const follow = wholeIn(asked, 'follow', 0, offer.scene.toldJourneys.length);
  return {
    problems,
    ...(follow.value !== undefined && { follow: follow.value - 1 }),
    seen: (places, steps) => {
      const lens = lensIn(asked, places);
      const step = wholeIn(asked, 'step', 1, steps);
      return {
        ...(lens.value !== undefined && { lens: lens.value }),
        step: (step.value ?? 1) - 1,
        problems: [...problems, ...switches.problems, ...follow.problems, ...lens.problems, ...step.problems],
      };
    },
  };
}
