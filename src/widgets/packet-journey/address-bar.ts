import type { Variation } from '#scenarios/vary.ts';
import type { Offer } from './offer.ts';

/** What a page's address asks of a widget, after the `#`. Everything is text until it is checked. */
export type Asked = ReadonlyMap<string, string>;

/** The keys that an address may have, and what they are in a scenario's switches. */
export const KEYS = ['in', 'step', 'follow', 'lens', 'protocol', 'tunnel', 'fail-closed', 'dns'] as const;

const SWITCH_KEYS = {
  protocol: 'protocol',
  tunnel: 'tunnel',
  'fail-closed': 'failClosed',
  dns: 'dns',
} as const;

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function problem(code: string, key: string, value: string, todo: string): string {
  return `${code}: the address says “${short(key)}=${short(value)}”. ${todo}`;
}

/** The part of an address after `#`, taken apart. A heading's name is not ours and asks nothing. */
export function askedBy(hash: string): Asked {
  const fragment = hash.replace(/^#/, '');
  return new Map(fragment.includes('=') ? new URLSearchParams(fragment) : []);
}

/** A problem for every key that no widget knows. */
export function unknownKeys(asked: Asked): string[] {
  const strange = [...asked].filter(([key]) => !(KEYS as readonly string[]).includes(key));
  return strange.map(([key, value]) =>
    problem('U001', key, value, `It is passed over. Known are: ${KEYS.join(', ')}.`),
  );
}

/** The problem of a scenario that is not there. */
export function noSuchScenario(name: string): string {
  return problem('U002', 'in', name, 'There is no such network; the one of this page is shown.');
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
    const todo =
      options.length > 0 ? `It can be: ${options.join(', ')}.` : 'This network has no such switch.';
    problems.push(problem('U003', key, value, todo));
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
  return { problems: [problem('U004', key, text, `It has to be a whole number from ${low} to ${high}.`)] };
}

/** The observer asked for, or a problem if nobody of that name is in the picture. */
export function lensIn(asked: Asked, places: readonly string[]): { value?: string; problems: string[] } {
  const lens = asked.get('lens');
  if (lens === undefined) return { problems: [] };
  if (places.includes(lens)) return { value: lens, problems: [] };
  return { problems: [problem('U005', 'lens', lens, 'Nobody of that name is in this picture.')] };
}

/** The fragment that leads back to what is shown. In: `follow` is 0 for all flows, else counted from 1. */
export function writeAddress(offer: Offer, step: number, follow: number, lens: string): string {
  const out = new URLSearchParams({ in: offer.name, step: String(step) });
  if (offer.show.tales.length > 1) out.set('follow', String(follow));
  out.set('lens', lens);
  for (const [key, name] of Object.entries(SWITCH_KEYS)) {
    const value = offer.variation[name];
    if (value !== undefined) out.set(key, String(value));
  }
  return out.toString();
}
