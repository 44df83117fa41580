/** The sentence of a section that comes closest to a question. */

import type { Section } from './section.ts';
import { conceptsIn, rootsIn, termsOf } from './terms.ts';
import { wordsOf } from './word.ts';

/** A piece of an excerpt; `asked` if it is a word of the question, or another word for it. */
export interface Piece {
  readonly text: string;
  readonly asked: boolean;
}

/** Shorter than this, a sentence brings the next one of its paragraph with it. */
const SHORT = 90;

const SENTENCE_END = /(?<=[.?!]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u;

/** Each sentence, with the one that follows where it is short. A sentence is never cut: half of one can say the opposite. */
function passagesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const sentences = line.split(SENTENCE_END);
    return sentences.map((sentence, nth) =>
      sentence.length < SHORT ? [sentence, ...sentences.slice(nth + 1, nth + 2)].join(' ') : sentence,
    );
  });
}

function pieces(passage: string, isAsked: (word: string) => boolean): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const { start, end } of wordsOf(passage)) {
    const word = passage.slice(start, end);
    if (start < from || !isAsked(word)) continue;
    found.push({ text: passage.slice(from, start), asked: false }, { text: word, asked: true });
    from = end;
  }
  return [...found, { text: passage.slice(from), asked: false }].filter(({ text }) => text !== '');
}

/**
 * In: a section and the question that found it. Out: the passage in which most of what is asked stands, the first of equals,
 * in pieces; no piece for a section without text.
 */
export function excerptOf({ text }: Section, question: string): readonly Piece[] {
  const terms = termsOf(question);
  const roots = new Set(terms.flatMap(({ words }) => words.map(({ root }) => root)));
  const concepts = new Set<string>(terms.flatMap((term) => term.concepts));
  const told = (words: string): ReadonlySet<string> =>
    new Set([
      ...rootsIn(words).filter((root) => roots.has(root)),
      ...conceptsIn(words).filter((concept) => concepts.has(concept)),
    ]);
  let best: string | undefined;
  let most = -1;
  for (const passage of passagesOf(text)) {
    const { size } = told(passage);
    if (size > most) [best, most] = [passage, size];
  }
  return best === undefined ? [] : pieces(best, (word) => told(word).size > 0);
}
