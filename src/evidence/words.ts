import type { Network } from '#model/network.ts';
import { DROPS, type DropReason } from '#simulation/drop.ts';
import type { About, Claim, FrameRef, Outcome } from './claim.ts';

/** What a claim is about, as a row or a line of a table says it. */
export const ABOUT_WORDS: Readonly<Record<About, string>> = {
  'user-address': 'where you are',
  'qube-address': 'who asked',
  'destination-name': 'the site’s name',
  'destination-address': 'where the site is',
  content: 'the contents',
  'dns-name': 'the look-up of the name',
  'vpn-in-use': 'that you use a VPN',
  'tor-in-use': 'that you use Tor',
  'first-peer': 'where your packets go first',
  'tor-guard': 'which guard you use',
  addresses: 'addresses',
  order: 'order',
  ttl: 'hops left to live',
  ports: 'ports',
  size: 'size',
  end: 'how it ends',
  rule: 'the rule that ends it',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, { readonly sign: string; readonly word: string }>> = {
  confirmed: { sign: '✓', word: 'Confirmed' },
  'not-observable': { sign: '–', word: 'Cannot be observed' },
  contradicted: { sign: '✗', word: 'Contradicted' },
};

/**
 * What a place of a capture is called: the two ends of its link, the inner one first, or the end of the tunnel that it
 * lies behind. In: a
 * link (`linkName`), a node, or `inside NODE`. A node that the network does not have is called by its id.
 */
export function placeWords({ nodes }: Network, place: string): string {
  const titleOf = (id: string): string => nodes.get(id)?.title ?? id;
  if (place.startsWith('inside ')) return `inside the tunnel, at ${titleOf(place.slice('inside '.length))}`;
  // The network has its nodes in the order of a way out; a link’s name has its ends in that of the alphabet.
  const ids = [...nodes.keys()];
  const ends = place.split('|').sort((a, b) => ids.indexOf(a) - ids.indexOf(b));
  return ends.map(titleOf).join(' ↔ ');
}

/** What a place is called in addresses: `seeds/#place-sys-net--wifi`. */
export function placeSlug(place: string): string {
  return place.replaceAll('|', '--').replaceAll(' ', '-');
}

const ENDS: Readonly<Record<string, string>> = {
  answered: 'an answer comes back',
  refused: 'the sender is told at once',
  silent: 'nothing comes back',
};

function isDrop(says: string): says is DropReason {
  return Object.hasOwn(DROPS, says);
}

/** What the model says, in words. */
export function saysWords({ about, says, place }: Pick<Claim, 'about' | 'says' | 'place'>): string {
  if (about === 'end') return ENDS[says] ?? says;
  if (about === 'rule' && isDrop(says)) return `${place} ${DROPS[says].because}`;
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
  if (about === 'end') return 'The program that sent it noticed just that.';
  if (about === 'rule') return 'The counter of that rule went up.';
  if (looked === 0) return 'No frame of it was captured here.';
  return looked === 1
    ? 'Not in the one frame captured here.'
    : `In none of the ${looked} frames captured here.`;
}

/** Frames of one capture, in words. */
export interface FramesAt {
  readonly place: string;
  /** `frame 6`, `frames 6, 7 and 9`. */
  readonly words: string;
}

/** Names frames by the capture that they stand in. */
export function framesWords(frames: readonly FrameRef[]): FramesAt[] {
  return [...new Set(frames.map(({ place }) => place))].map((place) => {
    const numbers = frames.filter((each) => each.place === place).map(({ frame }) => frame);
    const last = numbers.at(-1) ?? 0;
    return {
      place,
      words: numbers.length === 1 ? `frame ${last}` : `frames ${numbers.slice(0, -1).join(', ')} and ${last}`,
    };
  });
}
