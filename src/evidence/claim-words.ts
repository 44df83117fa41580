import type { Network } from '#model/network.ts';
import { DROPS, endedBy, type DropReason } from '#simulation/drop.ts';
import { evidencePlace } from '#words/evidence-place.ts';
import { evidence } from '#words/evidence.ts';
import type { Named } from '#words/name.ts';
import type { About, Claim, FrameRef, Outcome } from './claim.ts';

/** What a claim is about, as a row or a line of a table says it. */
export const ABOUT_WORDS: Readonly<Record<About, string>> = evidence.about;

/** How a claim fared, as a sign and a word; and the word before the captures that show it. */
export const OUTCOME_WORDS: Readonly<
  Record<Outcome, { readonly sign: string; readonly word: string; readonly wordIn: string }>
> = {
  confirmed: { sign: '✓', word: evidence.outcome.confirmed, wordIn: evidence.outcomeIn.confirmed },
  // No capture shows it.
  'not-observable': {
    sign: '–',
    word: evidence.outcome['not-observable'],
    wordIn: evidence.outcome['not-observable'],
  },
  contradicted: { sign: '✗', word: evidence.outcome.contradicted, wordIn: evidence.outcomeIn.contradicted },
};

/**
 * What a place of a capture is called: the two ends of its link, the inner one first, or the end of the tunnel that it
 * lies behind. In: a
 * link (`linkName`), a node, or `inside NODE`. A node that the network does not have is called by its id.
 */
export function placeWords({ nodes }: Network, place: string): string {
  const named = (id: string): Named => nodes.get(id) ?? { kind: 'qube', title: id };
  if (place.startsWith('inside ')) return evidencePlace.inside(named(place.slice('inside '.length)));
  // The network has its nodes in the order of a way out; a link’s name has its ends in that of the alphabet.
  const ids = [...nodes.keys()];
  const [one = place, other] = place.split('|').sort((a, b) => ids.indexOf(a) - ids.indexOf(b));
  return other === undefined ? evidencePlace.node(named(one)) : evidencePlace.link(named(one), named(other));
}

/** What a place is called in addresses: `seeds/#place-sys-net--wifi`. */
export function placeSlug(place: string): string {
  return place.replaceAll('|', '--').replaceAll(' ', '-');
}

function isEnd(says: string): says is keyof typeof evidence.ends {
  return Object.hasOwn(evidence.ends, says);
}

function isDrop(says: string): says is DropReason {
  return Object.hasOwn(DROPS, says);
}

/** What the model says, in words. */
export function saysWords({ about, says, place }: Pick<Claim, 'about' | 'says' | 'place'>): string {
  if (about === 'end' && isEnd(says)) return evidence.ends[says];
  if (about === 'rule' && isDrop(says)) return endedBy(says, { kind: 'qube', title: place }).long;
  return says;
}

/**
 * How a claim fared, in words; the frames that bear it out stand beside them. In: the claim, or what is kept of it.
 * Out: a sentence, or nothing where the frames say it all.
 */
export function howWords({
  about,
  outcome,
  frames,
  looked,
  because,
}: Pick<Claim, 'about' | 'outcome' | 'frames' | 'looked' | 'because'>): string {
  if (because !== undefined) return because;
  if (outcome !== 'confirmed' || frames.length > 0) return '';
  if (about === 'end') return evidence.noticed;
  if (about === 'rule') return evidence.counted;
  return looked === 0 ? evidence.noFrame : evidence.inNone(looked);
}

/** Frames of one capture, by their numbers. */
export interface FramesAt {
  readonly place: string;
  readonly numbers: readonly number[];
}

/** Puts frames together by the capture that they are in. */
export function framesByCapture(frames: readonly FrameRef[]): FramesAt[] {
  return [...new Set(frames.map(({ place }) => place))].map((place) => ({
    place,
    numbers: frames.filter((each) => each.place === place).map(({ frame }) => frame),
  }));
}
