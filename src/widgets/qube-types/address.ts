import { KIND_NAMES, type KindName } from '#model/persistence/kind.ts';
import { oneOf, readAddress, stepOf } from '#player/read-address.ts';
import { addressWidgets } from '#words/address-widgets.ts';

/** What a page's address asks of this widget, and what of it cannot be. */
export interface Asked {
  readonly step?: number;
  readonly qube?: KindName;
  /** `none` is to look at one qube alone. */
  readonly beside?: KindName | 'none';
  readonly problems: readonly string[];
}

const BESIDE = [...KIND_NAMES, 'none'] as const;

/** Takes the part of an address after `#` apart. In: it, and how many steps there are. */
export function askedOf(fragment: string, steps: number): Asked {
  const { values, problems } = readAddress(fragment, {
    step: stepOf(steps),
    qube: oneOf(KIND_NAMES, (key, value) => addressWidgets.kind(key, value, KIND_NAMES)),
    beside: oneOf(BESIDE, (key, value) => addressWidgets.kind(key, value, BESIDE)),
  });
  return { ...values, problems };
}

/** The fragment that leads back to what is shown. */
export function addressOf(step: number, kinds: readonly KindName[]): string {
  const [qube = '', beside = 'none'] = kinds;
  return new URLSearchParams({ step: String(step), qube, beside }).toString();
}
