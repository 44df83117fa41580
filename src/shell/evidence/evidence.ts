/** What the lab recorded, held against the model. Used while the site is built, and nowhere else. */
import type { Claim } from '#evidence/claim.ts';
import { compare } from '#evidence/compare.ts';
import { heldFlows, type HeldSituation } from '#evidence/held.ts';
import { lookFor, lookInside, type Hint } from '#evidence/look-for.ts';
import { tally, type Tally } from '#evidence/tally.ts';
import { placeWords } from '#evidence/claim-words.ts';
import { resolve, type Network } from '#model/network.ts';
import { SITUATIONS, type Situation } from '#scenarios/situations.ts';
import { nameWithKeys } from '#wire/with-keys.ts';
import {
  captureOf,
  keysFor,
  offeredOf,
  RECORDINGS,
  type Offered,
  type Recording,
} from '#recordings/recordings.ts';

/** A capture as a reader takes it away. */
export interface Taken {
  readonly place: string;
  readonly title: string;
  readonly frames: number;
  readonly plain: Offered;
  /** The same with the keys in it, where there are keys that open something. */
  readonly withKeys?: Offered;
  readonly hints: readonly Hint[];
  /** What the keys let one find besides. */
  readonly opened: readonly Hint[];
}

/** A recorded situation, with what its captures say to the model. */
export interface Evidence extends Situation {
  readonly network: Network;
  readonly recording: Recording;
  readonly claims: readonly Claim[];
  readonly tally: Tally;
  readonly captures: readonly Taken[];
  /** The keys by themselves. */
  readonly keys: readonly Offered[];
  readonly frames: number;
  /** Of all captures, without keys. */
  readonly bytes: number;
  /** When the first frame was captured, in microseconds since 1970; nothing if there is none. */
  readonly began?: number;
}

/**
 * The places of captures, in the order in which the first packet of each flow came by them; those that only carried
 * the beginning of a tunnel come last.
 */
function placesInOrder({ observation }: Recording): string[] {
  const passed = observation.flows.flatMap(({ frames }) =>
    frames.toSorted((a, b) => a.at - b.at).map(({ place }) => place),
  );
  return [...new Set([...passed, ...observation.captures.map(({ place }) => place)])];
}

function takenOf(network: Network, recording: Recording, offered: readonly Offered[]): Taken[] {
  const domains = network.scenario.parties.flatMap(({ domain }) => domain ?? []);
  const order = placesInOrder(recording);
  const captures = recording.observation.captures.toSorted(
    (a, b) => order.indexOf(a.place) - order.indexOf(b.place),
  );
  return captures.flatMap(({ place, file }) => {
    const plain = offered.find((each) => each.file === file);
    const withKeys = offered.find((each) => each.file === nameWithKeys(file));
    if (!plain) return [];
    const capture = captureOf(recording.situation, file);
    return {
      place,
      title: placeWords(network, place),
      frames: capture.frames.length,
      plain,
      ...(withKeys && { withKeys }),
      hints: lookFor(capture, domains),
      opened: withKeys
        ? lookInside(capture, place, keysFor(recording, file), recording.observation.flows)
        : [],
    };
  });
}

function evidenceOf(recording: Recording): Evidence[] {
  const situation = SITUATIONS.find((each) => each.scenario.name === recording.situation);
  if (!situation) return [];
  const network = resolve(situation.scenario);
  const claims = compare(situation, recording.observation);
  const offered = offeredOf(recording);
  const captures = takenOf(network, recording, offered);
  const times = recording.observation.captures.flatMap(({ file }) =>
    captureOf(recording.situation, file).frames.map(({ time }) => time),
  );
  return [
    {
      ...situation,
      network,
      recording,
      claims,
      tally: tally(claims),
      captures,
      keys: offered.filter(({ file }) => file.endsWith('.keys')),
      frames: captures.reduce((sum, { frames }) => sum + frames, 0),
      bytes: captures.reduce((sum, { plain }) => sum + plain.bytes, 0),
      ...(times.length > 0 && { began: Math.min(...times) }),
    },
  ];
}

/** Every situation that was recorded, in the order in which the scenarios stand. */
export const EVIDENCE: readonly Evidence[] = RECORDINGS.flatMap(evidenceOf);

/** The claims of all situations. */
export const ALL_CLAIMS: readonly Claim[] = EVIDENCE.flatMap(({ claims }) => claims);

/** The evidence of a situation by its name. Throws if there is none: a page that asks for it must not be built. */
export function evidenceCalled(situation: string): Evidence {
  const found = EVIDENCE.find(({ scenario }) => scenario.name === situation);
  if (!found) throw new Error(`Nothing was recorded of “${situation}”.`);
  return found;
}

/** What a postcard asks for of a situation. */
export function heldSituation({ scenario, network, recording, claims }: Evidence): HeldSituation {
  const places = recording.observation.captures.map(
    ({ place }) => [place, placeWords(network, place)] as const,
  );
  return { titles: Object.fromEntries(places), flows: heldFlows(claims, scenario.flows.length) };
}
