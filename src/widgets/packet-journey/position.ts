import type { Variation } from '#scenarios/vary.ts';
import { addressJourney } from '#words/address-journey.ts';
import { anything, oneOf, readAddress, type Part } from '#player/read-address.ts';
import type { Choosable, SwitchList } from './choosable.ts';

/** A network, and the switches that a reader has set. */
export interface Chosen {
  readonly network: Choosable;
  readonly variation: Variation;
}

/** Where a switch stands, among its options. */
export function standsAt({ name, options, now }: SwitchList, variation: Variation): number {
  const set = variation[name];
  return set === undefined ? now : options.findIndex(({ value }) => value === set);
}

function valuesOf({ options }: SwitchList): string[] {
  return options.map(({ value }) => String(value));
}

/** What an address may say, once it is known of which network: the rest of a journey’s address is passed over. */
function partsFor(menu: readonly Choosable[], { switches }: Choosable): Record<string, Part<unknown>> {
  const absent: Part<never> = (key, value) => ({ problem: addressJourney.noSwitch(key, value) });
  const keys = menu.flatMap((each) => each.switches).map(({ key }) => key);
  return {
    step: anything,
    in: oneOf(menu.map(({ name }) => name)),
    follow: anything,
    lens: anything,
    ...Object.fromEntries(keys.map((key) => [key, absent])),
    ...Object.fromEntries(
      switches.map(({ key, options }) => [key, oneOf(options.map(({ value }) => value))]),
    ),
  };
}

/**
 * Reads the part of an address after `#`, which may be that of a step of a journey. In: the fragment, and all networks.
 * Out: the network, the first if none is asked for; its switches as far as they can be set; and what cannot be.
 */
export function readPosition(
  fragment: string,
  menu: readonly [Choosable, ...Choosable[]],
): Chosen & { readonly problems: readonly string[] } {
  const names = menu.map(({ name }) => name);
  const { values: asked } = readAddress(fragment, { in: oneOf(names) });
  const network = menu.find(({ name }) => name === asked.in) ?? menu[0];
  const { values, problems } = readAddress(fragment, partsFor(menu, network));
  const variation = Object.fromEntries(
    network.switches.flatMap(({ name, key }) => (key in values ? [[name, values[key]]] : [])),
  ) as Variation;
  return { network, variation, problems };
}

/** The fragment that leads back, here and in the journey. */
export function writePosition({ network, variation }: Chosen): string {
  const out = new URLSearchParams({ in: network.name });
  for (const { name, key } of network.switches) {
    const value = variation[name];
    if (value !== undefined) out.set(key, String(value));
  }
  return out.toString();
}

/** The name of the file with these packets: the network, and where each of its switches stands. */
export function fileName({ network, variation }: Chosen): string {
  const stands = network.switches.map(
    (each) => `${each.key}-${valuesOf(each)[standsAt(each, variation)] ?? ''}`,
  );
  return `${[network.name, ...stands].join('.')}.pcapng`;
}
