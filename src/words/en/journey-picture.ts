import { speak } from '#voice';
import { numbered } from './count.ts';
import { nameOf, type Named } from './name.ts';

/** How often a packet is sealed, as a word. */
const TIMES = ['', 'sealed', 'sealed twice', 'sealed three times'];

/** A packet as it is drawn on a link. */
interface Drawn {
  readonly from: string;
  readonly to: string;
  /** The address that a translation has just replaced. */
  readonly was?: string;
  /** How many seals are around what it says. */
  readonly seals: number;
  /** What can be read without a key. */
  readonly contents?: string;
  readonly bytes: number;
}

/** What a picture of a journey shows, in words: its alternative text. */
export const journeyPicture = speak({
  packet: (one: Named, other: Named, { from, to, was, seals, contents, bytes }: Drawn) =>
    [
      `Between ${nameOf(one, 'text')} and ${nameOf(other, 'text')}: a packet from ${from} to ${to}`,
      was === undefined ? '' : ` (the address was ${was})`,
      contents === undefined ? `, ${TIMES[seals] ?? `sealed ${seals} times`}` : `, “${contents}” inside`,
      `, ${numbered(bytes, 'byte')}.`,
    ].join(''),
  way: (places: readonly Named[]) => `The way: ${places.map((each) => nameOf(each, 'text')).join(', ')}.`,
  /** Of several senders: what is told of one. */
  of: (sender: string, sentence: string) => `${sender}: ${sentence}`,
});
