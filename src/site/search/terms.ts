/** A text as what it is looked for by: its words, and the concepts that its words and phrases belong to. */

import { CONCEPTS, type ConceptId } from './concepts.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf, type Word } from './word.ts';

/** A word or a phrase as one thing that is spoken of. */
export interface Term {
  /** Its words, without stop words. */
  readonly words: readonly Word[];
  readonly concepts: readonly ConceptId[];
}

/** Words that say something. Of a text that is nothing but stop words, all. */
function contentWords(text: string): readonly Word[] {
  const words = wordsOf(text);
  const said = words.filter(({ root }) => !STOP_WORDS.has(root));
  return said.length > 0 ? said : words;
}

/** A phrase of one or more words, without stop words. */
export interface Phrase {
  readonly roots: readonly string[];
  readonly concepts: readonly ConceptId[];
}

/** Each phrase of a concept, under its first word; the longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const concepts = new Map<string, Set<ConceptId>>();
  for (const [id, { said }] of CONCEPTS)
    for (const phrase of said) {
      const key = contentWords(phrase)
        .map(({ root }) => root)
        .join(' ');
      concepts.set(key, (concepts.get(key) ?? new Set()).add(id));
    }
  const phrases = new Map<string, Phrase[]>();
  for (const [key, ids] of concepts) {
    const roots = key.split(' ');
    const [first = ''] = roots;
    phrases.set(first, [...(phrases.get(first) ?? []), { roots, concepts: [...ids] }]);
  }
  for (const each of phrases.values()) each.sort((a, b) => b.roots.length - a.roots.length);
  return phrases;
})();

/** Those of more than one word. */
export const LONG_PHRASES: readonly Phrase[] = [...PHRASES.values()]
  .flat()
  .filter(({ roots }) => roots.length > 1);

/** The concepts that a word alone stands for. */
export function conceptsOf(root: string): readonly ConceptId[] {
  return PHRASES.get(root)?.find(({ roots }) => roots.length === 1)?.concepts ?? [];
}

/** Every root that a concept has a word for. */
export const CONCEPT_WORDS: ReadonlySet<string> = new Set(
  [...PHRASES.values()].flatMap((phrases) => phrases.flatMap(({ roots }) => roots)),
);

function phrasesAt(words: readonly Word[], at: number): readonly Phrase[] {
  const begun = PHRASES.get(words[at]?.root ?? '') ?? [];
  return begun.filter(({ roots }) => roots.every((root, nth) => words[at + nth]?.root === root));
}

/** Each concept that a text names, as often as it names it: words in longer phrases count for themselves as well. */
export function conceptsIn(text: string): readonly ConceptId[] {
  const words = contentWords(text);
  return words.flatMap((_, at) => phrasesAt(words, at).flatMap(({ concepts }) => concepts));
}

export function rootsIn(text: string): readonly string[] {
  return contentWords(text).map(({ root }) => root);
}

/** What a question asks for, in order: each longest phrase that means a concept, and each word of its own. */
export function termsOf(question: string): readonly Term[] {
  const words = contentWords(question);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const [longest] = phrasesAt(words, at);
    const length = longest?.roots.length ?? 1;
    terms.push({ words: words.slice(at, at + length), concepts: longest?.concepts ?? [] });
    at += length;
  }
  return terms;
}
