import { LOOK_UPS, PROTOCOLS, SET_UPS } from '#scenarios/set-up.ts';
import { addressWidgets } from '#words/address-widgets.ts';
import { oneOf, readAddress, stepOf } from '#player/read-address.ts';
import { ADVERSARIES } from './adversaries.ts';

/** What the widget shows: numbers of the adversary, of each switch's position and of the set-ups compared. */
export interface View {
  readonly at: number;
  readonly protocol: number;
  readonly lookUp: number;
  readonly pair?: readonly [number, number];
}

const PAIRS = SET_UPS.flatMap((one) => SET_UPS.map((other) => `${one}~${other}`));

/** The fragment that leads back to what is shown. Switches that stand as they do at first are left out. */
export function writeView({ at, protocol, lookUp, pair }: View): string {
  const out = new URLSearchParams({ step: String(at + 1) });
  if (protocol > 0) out.set('page', PROTOCOLS[protocol] ?? '');
  if (lookUp > 0) out.set('look-up', LOOK_UPS[lookUp] ?? '');
  if (pair) out.set('beside', `${SET_UPS[pair[0]] ?? ''}~${SET_UPS[pair[1]] ?? ''}`);
  return out.toString();
}

/** What an address asks to be shown; what it does not speak of is left out. */
export function readView(fragment: string): Partial<View> & { readonly problems: readonly string[] } {
  const { values, problems } = readAddress(fragment, {
    step: stepOf(ADVERSARIES.length),
    page: oneOf(PROTOCOLS),
    'look-up': oneOf(LOOK_UPS),
    beside: oneOf(PAIRS, (key, value) => addressWidgets.twoOf(key, value, SET_UPS)),
  });
  const { step, page, beside } = values;
  const pair = beside === undefined ? undefined : PAIRS.indexOf(beside);
  const lookUp = values['look-up'];
  return {
    problems,
    ...(step !== undefined && { at: step - 1 }),
    ...(page !== undefined && { protocol: PROTOCOLS.indexOf(page) }),
    ...(lookUp !== undefined && { lookUp: LOOK_UPS.indexOf(lookUp) }),
    ...(pair !== undefined && { pair: [Math.floor(pair / SET_UPS.length), pair % SET_UPS.length] as const }),
  };
}
