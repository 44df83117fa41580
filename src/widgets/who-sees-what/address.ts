import { LOOK_UPS, PROTOCOLS, SET_UPS } from '#scenarios/set-up.ts';
import { addressWidgets } from '#words/address-widgets.ts';
import { askedStep, oneOf, type Asked } from '#player/asked-step.ts';
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
export function readView(hash: string): Partial<View> & Pick<Asked, 'problems'> {
  const { step, set, problems } = askedStep(hash, ADVERSARIES.length, {
    page: oneOf(PROTOCOLS),
    'look-up': oneOf(LOOK_UPS),
    beside: (key, value) => (PAIRS.includes(value) ? undefined : addressWidgets.twoOf(key, value, SET_UPS)),
  });
  const numberOf = (all: readonly string[], key: string): number | undefined => {
    const value = set.get(key);
    return value === undefined ? undefined : all.indexOf(value);
  };
  const [protocol, lookUp, pair] = [
    numberOf(PROTOCOLS, 'page'),
    numberOf(LOOK_UPS, 'look-up'),
    numberOf(PAIRS, 'beside'),
  ];
  return {
    problems,
    ...(step !== undefined && { at: step - 1 }),
    ...(protocol !== undefined && { protocol }),
    ...(lookUp !== undefined && { lookUp }),
    ...(pair !== undefined && { pair: [Math.floor(pair / SET_UPS.length), pair % SET_UPS.length] as const }),
  };
}
