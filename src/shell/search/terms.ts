/** A text as what it is looked for by: its words, and the concepts that its words and phrases belong to. */

import { CONCEPTS } from './concepts.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf, type Word } from './word.ts';

/** A word or a phrase as one thing that is spoken of. */
export interface Term {
  readonly words: readonly Word[];
  readonly concepts: readonly string[];
}

/** A word, or several in this order. */
interface Phrase {
  readonly roots: readonly string[];
  readonly concepts: readonly string[];
}

const isStop = ({ root }: Word): boolean => STOP_WORDS.has(root);

/** Every word and phrase of the concepts, under its first word; the longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const concepts = new Map<string, Set<string>>();
  for (const [id, { said }] of CONCEPTS)
    for (const phrase of said) {
      const key = wordsOf(phrase)
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
export function conceptsOf(root: string): readonly string[] {
  return PHRASES.get(root)?.find(({ roots }) => roots.length === 1)?.concepts ?? [];
}

/** Every word that alone stands for a concept. */
export const CONCEPT_WORDS: readonly string[] = [...PHRASES.keys()].filter(
  (root) => conceptsOf(root).length > 0,
);

/** How many stop words may stand between two words of a phrase: “Tor over a VPN” says “Tor VPN”. */
const BETWEEN = 2;

/** Where a phrase that begins at a word ends, after its last word; nothing if it is not there. */
function endOf({ roots }: Phrase, words: readonly Word[], from: number): number | undefined {
  let at = from;
  for (const [nth, root] of roots.entries()) {
    const last = nth === 0 ? at : at + BETWEEN;
    while (words[at]?.root !== root) {
      const word = words[at];
      if (at >= last || !word || !isStop(word)) return undefined;
      at += 1;
    }
    at += 1;
  }
  return at;
}

/** Each concept that a text names, as often as it names it: words in longer phrases count for themselves as well. */
export function conceptsIn(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.flatMap(({ root }, at) =>
    (PHRASES.get(root) ?? [])
      .filter((phrase) => endOf(phrase, words, at) !== undefined)
      .flatMap(({ concepts }) => concepts),
  );
}

/** The words of a text that say something. */
export function rootsIn(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => !isStop(word))
    .map(({ root }) => root);
}

/** What a question asks for, in order: each longest phrase that means a concept, and each word that says something. */
export function termsOf(question: string): readonly Term[] {
  const words = wordsOf(question);
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const phrases = PHRASES.get(word.root) ?? [];
    const ends = phrases.map((phrase) => [phrase, endOf(phrase, words, at)] as const);
    const [longest, end] = ends.find((each) => each[1] !== undefined) ?? [undefined, undefined];
    if (longest && end !== undefined)
      terms.push({
        words: words.slice(at, end).filter((each) => longest.roots.includes(each.root)),
        concepts: longest.concepts,
      });
    else if (!isStop(word)) terms.push({ words: [word], concepts: [] });
    at = end ?? at + 1;
  }
  return terms.length > 0 ? terms : words.map((word) => ({ words: [word], concepts: [] }));
}
