import type { Claim } from '../claims/claim.ts';
import {
  ALONE,
  BEFORE_INSTRUCTION,
  FACTS,
  HOLDERS,
  INSTRUCTIONS,
  MEASURES,
  NEGATIONS,
  NO_INSTRUCTION,
  QUANTIFIERS,
} from './lexicon.ts';

/** What marks a word that is an instruction where it stands. */
const DO = '!';

/** A word’s fact, and whether the word says that it is so. */
const FACT_OF: ReadonlyMap<string, readonly [fact: string, so: boolean]> = new Map(
  [
    ...FACTS,
    ...INSTRUCTIONS.map(([fact, so, notSo]) => [fact, `${DO}${so}`, `${DO}${notSo}`] as const),
  ].flatMap(([fact, so, notSo]): [string, [string, boolean]][] => [
    [so, [fact, true]],
    ...(notSo === undefined ? [] : ([[notSo, [fact, false]]] satisfies [string, [string, boolean]][])),
  ]),
);

const INSTRUCTION = new RegExp(
  `\\b(?:${INSTRUCTIONS.flatMap(([, so, notSo]) => [so, notSo]).join('|')})\\b`,
  'g',
);

/** The text with each word marked that tells the reader to do something. A text without an end is a label, and tells nothing. */
function withInstructions(text: string): string {
  if (!/[.!?]$/.test(text)) return text;
  return text.replace(INSTRUCTION, (word, at: number) =>
    BEFORE_INSTRUCTION.test(text.slice(0, at)) && !NO_INSTRUCTION.test(text.slice(at + word.length))
      ? `${DO}${word}`
      : word,
  );
}

/** Where one claim ends and the next begins. */
const BETWEEN_CLAUSES = /(?:[.;:,?()—–…]|!(?![a-z]))+|\b(?:and|but|so|because)\b/;

/** A link as it is marked: its words are heard, its key is not. */
const LINK = /\[([^\]]+)\]\(\w+\)/g;

/** Every text among facts, however deep: names have to be told from words. */
function textsIn(fact: unknown): string[] {
  if (typeof fact === 'string') return [fact];
  if (Array.isArray(fact)) return fact.flatMap(textsIn);
  if (typeof fact === 'object' && fact !== null) return Object.values(fact).flatMap(textsIn);
  return [];
}

/** The text with each name among the facts as `⟨n⟩`, the longest first, since one may be part of another. */
function withoutNames(text: string, facts: readonly unknown[]): string {
  const names = [...new Set(facts.flatMap(textsIn))].filter((name) => name !== '');
  return names
    .map((name, i) => [name, `⟨${i + 1}⟩`] as const)
    .sort(([a], [b]) => b.length - a.length)
    .reduce((rest, [name, sign]) => rest.replaceAll(name, sign), text);
}

/** What one clause claims. A negation with nothing to turn is a claim of its own, so that none is overheard. */
function clauseClaims(clause: string): Claim[] {
  const claims: Claim[] = [];
  let [holder, turned, pending] = ['it', false, false];
  const words = clause.match(/⟨\d+⟩|!?[a-z’]+/g) ?? [];
  for (const word of words) {
    const name = /^⟨(\d+)⟩$/.exec(word)?.[1];
    const quantifier = QUANTIFIERS[word];
    const fact = ALONE.has(word) && words.length > 1 ? undefined : FACT_OF.get(word);
    if (name !== undefined) {
      // Of whom alone something holds, or of whom too, is said by the word before the name.
      if (pending && (holder === 'only' || holder === 'also')) claims.push(`${name}:+${holder}`);
      holder = name;
    } else if (NEGATIONS[word] !== undefined) {
      turned = !turned;
      pending = true;
      if (word === 'nobody' || word === 'none' || word === 'no') holder = 'none';
    } else if (quantifier) {
      [holder] = quantifier;
      pending = true;
    } else if (fact) {
      claims.push(`${holder}:${fact[1] === turned ? '-' : '+'}${fact[0]}`);
      pending = false;
    } else if (HOLDERS.has(word) && holder === 'it') holder = word;
  }
  if (pending) claims.push(`${holder}:${turned ? '-' : '+'}so`);
  return claims;
}

/**
 * Reads an English text back: what it claims, in order. In: the text, and the facts it was made of, whose names are told
 * from words by them. It knows the words of the lexicon and nothing of the catalogue.
 */
export function read(text: string, facts: readonly unknown[]): Claim[] {
  const said = withoutNames(text.replace(LINK, '$1'), facts).toLowerCase().replace(MEASURES, '');
  return withInstructions(said).split(BETWEEN_CLAUSES).flatMap(clauseClaims);
}
