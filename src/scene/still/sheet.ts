import { space, stack, words, type Block } from './block.ts';
import type { Still } from './still.ts';

/** Every still is as wide. */
const WIDTH = 1200;
const MARGIN = 40;

/** What a block on a sheet has room for. */
export const ROOM = WIDTH - 2 * MARGIN;

const CREDIT = 'Isolation, Illustrated · CC BY 4.0 · unofficial';

/** Where a step stands in its story; `step` is counted from 1. */
export interface Heading {
  readonly title: string;
  /** What is counted, if not steps. */
  readonly counted?: string;
  readonly step: number;
  readonly of: number;
  /** What goes beside the count: by which keys, who looks. */
  readonly aside?: string;
  readonly sentence: string;
  /** The sentence as it is set, if not in one piece. */
  readonly set?: Block;
}

/**
 * A still from its parts: title, count and sentence, the drawing, and whom it is from. In: `facts`, what the drawing
 * shows in words, each a sentence; of those, as many are told as an alternative text of 1,000 characters has room for.
 */
export function sheet(heading: Heading, body: Block, facts: readonly string[]): Still {
  const { title, counted = 'Step', step, of, aside, sentence, set } = heading;
  const all = stack(
    [
      words(title, ROOM, { size: 26, bold: true }),
      space(4),
      words(`${counted} ${step} of ${of}${aside === undefined ? '' : `: ${aside}`}`, ROOM, { fill: 'muted' }),
      space(16),
      set ?? words(sentence, ROOM, { face: 'serif', size: 34, bold: true }),
      space(24),
      body,
      space(24),
      words(CREDIT, ROOM, { size: 20, fill: 'muted' }),
    ],
    0,
  );
  const height = Math.ceil(all.h + 2 * MARGIN);
  return {
    width: WIDTH,
    height,
    marks: all.at(MARGIN, MARGIN),
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
