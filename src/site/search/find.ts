/** A question, held to every section. */

import { CONCEPTS, type ConceptId } from './concepts.ts';
import { conceptKey, type Indexed, type SearchIndex } from './search-index.ts';
import type { Section } from './section.ts';
import { CONCEPT_WORDS, conceptsOf, LONG_PHRASES, termsOf, type Term } from './terms.ts';
import { begunBy, meantBy } from './typing.ts';

/** One thing that is asked for: the keys that answer it, and how well. */
type Ask = ReadonlyMap<string, number>;

/** A word that stands for another is worth less than the word; a guess, less than that. */
const WORTH = { word: 1, concept: 0.9, near: 0.45, slip: 0.7, begun: 0.6, inPhrase: 0.4, scattered: 0.8 };

/** Where more of the same word stops adding: the k₁ of BM25. */
const SATURATION = 2;

/** How rare a concept has to be for one of its words to stand in for another within a phrase. */
const TELLING = 1.5;

/** A section that is worth less than this share of the best is no answer. */
const WORTH_SHOWING = 0.25;

function conceptual(ids: Term['concepts'], worth: number): readonly (readonly [string, number])[] {
  return ids.flatMap((id) => [
    [conceptKey(id), worth * WORTH.concept] as const,
    ...(CONCEPTS.get(id)?.near ?? []).map((near) => [conceptKey(near), worth * WORTH.near] as const),
  ]);
}

/** What a word that nothing here is called by may have been meant for. */
function guessed({ vocabulary }: SearchIndex, root: string, unfinished: boolean): Ask {
  const known = [...new Set([...vocabulary, ...CONCEPT_WORDS])];
  const begun = unfinished ? begunBy(root, known) : [];
  const [guesses, worth] = begun.length > 0 ? [begun, WORTH.begun] : [meantBy(root, known), WORTH.slip];
  return new Map(
    guesses.flatMap((guess) => [
      [guess, worth] as const,
      ...termsOf(guess).flatMap(({ concepts }) => conceptual(concepts, worth)),
    ]),
  );
}

/** The concepts that a word alone may stand for, if they are spoken of seldom enough to say something. */
function matesOf({ rarity }: SearchIndex, root: string): readonly ConceptId[] {
  return conceptsOf(root).filter((id) => (rarity.get(conceptKey(id)) ?? 0) > TELLING);
}

/**
 * Concepts whose phrase is all there, with other words between or in other words: “dispvm … goes over clearnet” says
 * “disposable clearnet”.
 */
function scattered(index: SearchIndex, terms: readonly Term[]): readonly ConceptId[] {
  const roots = [...new Set(terms.flatMap(({ words }) => words.map(({ root }) => root)))];
  const whole = new Set(terms.flatMap(({ concepts }) => concepts));
  const places = new Map<string, Set<string>>();
  const put = (key: string, root: string): void => void places.set(key, (places.get(key) ?? new Set()).add(root));
  for (const root of roots) {
    put(root, root);
    for (const id of matesOf(index, root)) put(conceptKey(id), root);
  }
  const said = (wanted: string): readonly string[] =>
    [wanted, ...matesOf(index, wanted).map(conceptKey)].flatMap((key) => [...(places.get(key) ?? [])]);
  const found = LONG_PHRASES.filter((phrase) => {
    const used = new Set<string>();
    return phrase.roots.every((wanted) => {
      const free = said(wanted).find((root) => !used.has(root));
      if (free !== undefined) used.add(free);
      return free !== undefined;
    });
  });
  return [...new Set(found.flatMap(({ concepts }) => concepts))].filter((id) => !whole.has(id));
}

interface Asked {
  readonly asks: readonly Ask[];
  readonly unknown: readonly string[];
}

function asksOf(index: SearchIndex, question: string): Asked {
  const terms = termsOf(question);
  const unfinished = /[\p{L}\p{N}]$/u.test(question);
  const unknown: string[] = [];
  const asks = terms.flatMap(({ words, concepts }, nth): readonly Ask[] => {
    const [only] = words;
    if (only && words.length === 1) {
      const { root } = only;
      if (concepts.length > 0 || index.vocabulary.has(root))
        return [new Map([...conceptual(concepts, 1), [root, WORTH.word]])];
      const guess = guessed(index, root, unfinished && nth === terms.length - 1);
      if (guess.size === 0) unknown.push(question.slice(only.start, only.end));
      return [guess];
    }
    const whole = new Map(conceptual(concepts, 1));
    return [whole, ...words.map(({ root }) => new Map([[root, WORTH.inPhrase]]))];
  });
  const loose = scattered(index, terms).map((id) => new Map(conceptual([id], WORTH.scattered)));
  return { asks: [...asks, ...loose], unknown: [...new Set(unknown)] };
}

function answering({ strength }: Indexed, { rarity }: SearchIndex, ask: Ask): number {
  let best = 0;
  for (const [key, worth] of ask) {
    const found = strength.get(key) ?? 0;
    best = Math.max(best, worth * (rarity.get(key) ?? 0) * (found / (found + SATURATION)));
  }
  return best;
}

/** What an ask would be worth in a section that spoke of nothing else. */
const weightOf = ({ rarity }: SearchIndex, ask: Ask): number =>
  Math.max(0, ...[...ask].map(([key, worth]) => worth * (rarity.get(key) ?? 0)));

interface Found {
  readonly section: Section;
  readonly score: number;
}

export interface Answers {
  /** The best first. */
  readonly found: readonly Found[];
  /** Words of the question that nothing here is called by. */
  readonly unknown: readonly string[];
}

/**
 * Answers a question. In: the index, and a question or a few words, as far as they are typed. Out: the sections that answer
 * it, and none when no section has any of the words or of what they are called otherwise. A section that answers all that
 * is asked comes before one that answers a part of it over and over.
 */
export function find(index: SearchIndex, question: string): Answers {
  const { asks, unknown } = asksOf(index, question);
  const whole = asks.reduce((sum, ask) => sum + weightOf(index, ask), 0);
  const found = index.sections.flatMap((each): readonly Found[] => {
    const answers = asks.map((ask) => answering(each, index, ask));
    const covered = asks.reduce(
      (sum, ask, nth) => sum + ((answers[nth] ?? 0) > 0 ? weightOf(index, ask) : 0),
      0,
    );
    const score = each.prior * answers.reduce((sum, answer) => sum + answer, 0) * (covered / whole);
    return score > 0 ? [{ section: each.section, score }] : [];
  });
  found.sort((a, b) => b.score - a.score);
  const best = found[0]?.score ?? 0;
  return { found: found.filter(({ score }) => score >= best * WORTH_SHOWING), unknown };
}
