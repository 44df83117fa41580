import { KIND_NAMES, type KindName } from '#model/persistence/kind.ts';
import { addressWidgets } from '#words/address-widgets.ts';
import { address } from '#words/address.ts';

/** What a page's address asks of this widget, and what of it cannot be. */
export interface Asked {
  readonly step?: number;
  readonly qube?: KindName;
  /** `none` is to look at one qube alone. */
  readonly beside?: KindName | 'none';
  readonly problems: readonly string[];
}

const KEYS = ['step', 'qube', 'beside'];
const BESIDE = [...KIND_NAMES, 'none'] as const;

/** Takes the part of an address after `#` apart. In: it, and how many steps there are. */
export function askedOf(hash: string, steps: number): Asked {
  const asked = new Map(new URLSearchParams(hash.replace(/^#/, '')));
  const problems = [...asked]
    .filter(([key]) => !KEYS.includes(key))
    .map(([key, value]) => address.unknownKey(key, value, KEYS));
  const kind = <Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined => {
    const value = asked.get(key);
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined) problems.push(addressWidgets.kind(key, value, choices));
    return found;
  };
  const qube = kind('qube', KIND_NAMES);
  const beside = kind('beside', BESIDE);
  const text = asked.get('step');
  const number = text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  const step = number >= 1 && number <= steps ? number : undefined;
  if (text !== undefined && step === undefined) problems.push(address.wholeNumber('step', text, 1, steps));
  return { ...(step && { step }), ...(qube && { qube }), ...(beside && { beside }), problems };
}

/** The fragment that leads back to what is shown. */
export function addressOf(step: number, kinds: readonly KindName[]): string {
  const [qube = '', beside = 'none'] = kinds;
  return new URLSearchParams({ step: String(step), qube, beside }).toString();
}
