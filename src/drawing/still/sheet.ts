import { still } from '#words/still.ts';
import { space, stack, words, type Block } from './block.ts';
import type { Still } from './still.ts';

/** Every still is as wide. */
const WIDTH = 1200;
const MARGIN = 40;
/** Between the heading, the drawing and the credit. */
const GAP = 24;

/** What a block on a sheet has room for. */
export const ROOM = WIDTH - 2 * MARGIN;

/** What stands over the drawing of a step. */
export interface Heading {
  readonly title: string;
  /** Which step of how many, and what goes beside the count. */
  readonly count: string;
  readonly sentence: string;
  /** The sentence as it is set, if not in one piece. */
  readonly set?: Block;
}

/**
 * A still from its parts: title, count and sentence, the drawing, and whom it is from. In: `facts`, what the drawing
 * shows in words, each a sentence; of those, as many are told as an alternative text of 1,000 characters has room for.
 */
export function sheet(heading: Heading, body: Block, facts: readonly string[]): Still {
  const { title, count, sentence, set } = heading;
  const head = stack([
    words(title, ROOM, { size: 26, bold: true }),
    space(4),
    words(count, ROOM, { fill: 'muted' }),
    space(16),
    set ?? words(sentence, ROOM, { face: 'serif', size: 30, bold: true }),
  ]);
  const all = stack([
    head,
    space(GAP),
    body,
    space(GAP),
    words(still.credit, ROOM, { size: 20, fill: 'muted' }),
  ]);
  return {
    width: WIDTH,
    height: Math.ceil(all.h + 2 * MARGIN),
    marks: all.at(MARGIN, MARGIN),
    heading: { marks: head.at(0, 0).length, end: MARGIN + head.h },
    sentence,
    alt: altOf(sentence, facts),
  };
}

const MOST = 1000;

function altOf(sentence: string, facts: readonly string[]): string {
  return facts.reduce((alt, fact) => {
    const longer = `${alt} ${fact}`;
    return longer.length <= MOST ? longer : alt;
  }, sentence);
}
