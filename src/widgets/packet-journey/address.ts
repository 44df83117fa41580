import {
  anything,
  oneOf,
  readAddress,
  stepOf,
  wholeNumber,
  type Asked,
  type Part,
} from '#player/read-address.ts';
import type { Variation } from '#scenarios/vary.ts';
import { addressJourney } from '#words/address-journey.ts';
import type { Entry, ShownScenario } from './shown-scenario.ts';

const { noNetwork, noSwitch, nobody } = addressJourney;

/** What an address may say, whatever network it speaks of. */
const ANY = {
  in: anything,
  step: anything,
  follow: anything,
  lens: anything,
  protocol: anything,
  tunnel: anything,
  'fail-closed': anything,
  dns: anything,
};

/** Where a switch can be set to; one that the network has not got, to nothing at all. */
function switchPart<Value extends string | boolean>(
  choice: { readonly options: readonly Value[] } | undefined,
): Part<Value> {
  return choice ? oneOf(choice.options) : (key, value) => ({ problem: noSwitch(key, value) });
}

function switchParts({ choices }: Pick<ShownScenario, 'choices'>) {
  return {
    protocol: switchPart(choices.protocol),
    tunnel: switchPart(choices.tunnel),
    'fail-closed': switchPart(choices.failClosed),
    dns: switchPart(choices.dns),
  } satisfies Partial<Record<keyof typeof ANY, unknown>>;
}

function networkPart(menu: readonly Entry[]): Part<string> {
  return oneOf(
    menu.map(({ name }) => name),
    noNetwork,
  );
}

const followPart = ({ scene }: Pick<ShownScenario, 'scene'>): Part<number> =>
  wholeNumber(0, scene.toldJourneys.length);

/** What there is in a picture: who can look on, and what its steps are called. */
export interface Scene {
  readonly places: readonly string[];
  readonly steps: readonly string[];
}

/** The switches that an address asks for, as far as a network has them. */
export function variationIn(fragment: string, offer: Pick<ShownScenario, 'choices'>): Variation {
  const { values } = readAddress(fragment, switchParts(offer));
  const { 'fail-closed': failClosed, ...rest } = values;
  return { ...rest, ...(failClosed !== undefined && { failClosed }) };
}

/** All that an address asks for. In: the fragment, all networks, the one that is shown, and what is in its picture. */
export function readScene(
  fragment: string,
  menu: readonly Entry[],
  offer: ShownScenario,
  { places, steps }: Scene,
) {
  return readAddress(fragment, {
    in: networkPart(menu),
    step: stepOf(steps),
    follow: followPart(offer),
    lens: oneOf(places, nobody),
    ...switchParts(offer),
  });
}

/** What an address asks for, as far as it can be had. */
export interface Wanted extends Pick<Asked<typeof ANY>, 'problems'> {
  /** The flow to follow, from 0; −1 is all side by side. */
  readonly follow?: number;
  /** The rest, once that flow is followed: it says who is in the picture, and how many steps there are. */
  readonly seen?: (scene: Scene) => {
    readonly lens?: string;
    readonly step: number;
    readonly problems: readonly string[];
  };
}

/**
 * Reads an address and has its network shown. In: the part of the address after `#`; the page’s own network, all there
 * are, and the one shown; what shows another with switches set, and answers with it or, in vain, with nothing. Out: what
 * else is asked for; without `seen` the network could not be shown.
 */
export async function readAsked(
  fragment: string,
  own: string,
  menu: readonly Entry[],
  shown: ShownScenario,
  show: (name: string, variation: Variation) => Promise<ShownScenario | undefined>,
): Promise<Wanted> {
  const { values, problems } = readAddress(fragment, { ...ANY, in: networkPart(menu) });
  const name = values.in ?? own;
  const first = name === shown.name ? shown : await show(name, {});
  const offer = first && (await show(name, variationIn(fragment, first)));
  if (!offer) return { problems };
  const { follow } = readAddress(fragment, { ...ANY, follow: followPart(offer) }).values;
  return {
    problems,
    ...(follow !== undefined && { follow: follow - 1 }),
    seen: (scene) => {
      const { values, problems } = readScene(fragment, menu, offer, scene);
      const { lens, step = 1 } = values;
      return { ...(lens !== undefined && { lens }), step: step - 1, problems };
    },
  };
}
