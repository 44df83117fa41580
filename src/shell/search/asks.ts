/** A question as what it asks for. */

import { CONCEPTS } from './concepts.ts';
import { conceptKey, type SearchIndex } from './search-index.ts';
import { STOP_WORDS } from './stop-words.ts';
import { CONCEPT_WORDS, conceptsOf, LONG_PHRASES, termsOf, type Term } from './terms.ts';
import { begunBy, meantBy } from './typing.ts';

/** The keys that answer one thing that is asked for, and how well. */
type Keys = ReadonlyMap<string, number>;

export interface Ask {
  readonly keys: Keys;
  /** What it is worth to a section that answers it, at most. */
  readonly weight: number;
  /** A word of a phrase, or a part of a word: good to have, and no lack where the whole is said otherwise. */
  readonly optional: boolean;
}

interface Asked {
  readonly asks: readonly Ask[];
  /** Words of the question that nothing here is called by. */
  readonly unknown: readonly string[];
}

/** A word that stands for another is worth less than the word; a guess, less than that. */
const WORTH = { word: 1, concept: 0.9, near: 0.45, slip: 0.7, begun: 0.6, inPhrase: 0.4, scattered: 0.8 };

/** How rare a concept has to be for one of its words to stand in for another within a phrase. */
const TELLING = 1.5;

const rarityOf = ({ rarity }: SearchIndex, key: string): number => rarity.get(key) ?? 0;

function asking(index: SearchIndex, pairs: Iterable<readonly [string, number]>, optional = false): Ask {
  const keys = new Map(pairs);
  const weight = Math.max(0, ...[...keys].map(([key, worth]) => worth * rarityOf(index, key)));
  return { keys, weight, optional };
}

function conceptual(ids: Term['concepts'], worth: number): readonly (readonly [string, number])[] {
  return ids.flatMap((id) => [
    ...(CONCEPTS.get(id)?.near ?? []).map((near) => [conceptKey(near), worth * WORTH.near] as const),
    [conceptKey(id), worth * WORTH.concept] as const,
  ]);
}

/** What a word that nothing here is called by may have been meant for. */
function guessed({ vocabulary }: SearchIndex, root: string, unfinished: boolean): Keys {
  const known = [...new Set([...vocabulary, ...CONCEPT_WORDS])];
  const begun = unfinished ? begunBy(root, known) : [];
  const [guesses, worth] =
    begun.length > 0 ? [begun, WORTH.begun] : [meantBy(root, known, CONCEPT_WORDS), WORTH.slip];
  return new Map(
    guesses.flatMap((guess) => [...conceptual(conceptsOf(guess), worth), [guess, worth] as const]),
  );
}

/** The concepts that a word alone may stand for, if they are spoken of seldom enough to say something. */
function matesOf(index: SearchIndex, root: string): readonly string[] {
  return conceptsOf(root)
    .map(conceptKey)
    .filter((key) => rarityOf(index, key) > TELLING);
}

/**
 * Concepts whose phrase is all there, with other words between or in other words: “dispvm … goes over clearnet” says
 * “disposable clearnet”.
 */
function scattered(index: SearchIndex, terms: readonly Term[]): readonly string[] {
  const roots = new Set(terms.flatMap(({ words }) => words.map(({ root }) => root)));
  const whole = new Set(terms.flatMap(({ concepts }) => concepts));
  const places = new Map<string, string[]>();
  for (const root of roots)
    for (const key of [root, ...matesOf(index, root)]) places.set(key, [...(places.get(key) ?? []), root]);
  const isSaid = (wanted: readonly string[]): boolean => {
    const free = new Set(roots);
    return wanted.every((root) => {
      const stands = [root, ...matesOf(index, root)].flatMap((key) => places.get(key) ?? []);
      const found = stands.find((each) => free.has(each));
      return found !== undefined && free.delete(found);
    });
  };
  const found = LONG_PHRASES.filter((phrase) => isSaid(phrase.roots));
  return [...new Set(found.flatMap(({ concepts }) => concepts))].filter((id) => !whole.has(id));
}

/** What one term asks for; the last word of a question may be unfinished. */
function asksOfTerm(index: SearchIndex, { words, concepts }: Term, unfinished: boolean): readonly Ask[] {
  const [only] = words;
  if (words.length > 1 || !only)
    return [
      asking(index, conceptual(concepts, 1)),
      ...words
        .filter(({ root }) => !STOP_WORDS.has(root))
        .map(({ root }) => asking(index, [[root, WORTH.inPhrase]], true)),
    ];
  const { root } = only;
  // A stop word is no slip for another word.
  const isKnown = concepts.length > 0 || index.vocabulary.has(root) || STOP_WORDS.has(root);
  return [
    asking(
      index,
      isKnown ? [...conceptual(concepts, 1), [root, WORTH.word]] : guessed(index, root, unfinished),
    ),
  ];
}

/**
 * In: the index, and a question as far as it is typed. Out: what it asks for, each thing by all the keys that answer it; and
 * what nothing here answers.
 */
export function asksOf(index: SearchIndex, question: string): Asked {
  const terms = termsOf(question);
  const isTyping = /[\p{L}\p{N}]$/u.test(question);
  const asks: Ask[] = [];
  const isKnown = new Map<string, boolean>();
  let last = -1;
  terms.forEach((term, nth) => {
    const [first] = term.words;
    if (!first) return;
    // The parts of a compound stand where it stands.
    const isPart = first.start === last;
    last = first.start;
    const more = asksOfTerm(index, term, isTyping && nth === terms.length - 1);
    asks.push(...(isPart ? more.map((ask) => ({ ...ask, optional: true })) : more));
    const said = question.slice(first.start, term.words.at(-1)?.end);
    isKnown.set(said, (isKnown.get(said) ?? false) || more.some(({ weight }) => weight > 0));
  });
  const loose = scattered(index, terms).map((id) => asking(index, conceptual([id], WORTH.scattered)));
  return {
    asks: [...asks, ...loose],
    unknown: [...isKnown].filter(([, known]) => !known).map(([said]) => said),
  };
}
