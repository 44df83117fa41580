import type { Claim } from '../claims/claim.ts';
import { BEFORE_INSTRUCTION, INSTRUCTIONS, NO_INSTRUCTION } from './instructions.ts';
import { ALONE, ARTICLES, FACTS, HOLDERS, MEASURES, NEGATIONS, PLACES, QUANTIFIERS } from './lexicon.ts';
import { dayOf } from './number.ts';
import { replaceNames } from './whole-name.ts';

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

function isLexical(word: string): boolean {
  return FACT_OF.has(word) || NEGATIONS[word] !== undefined || QUANTIFIERS[word] !== undefined;
}

/** Every text among facts, however deep, but for the kind of who is named: names have to be told from words. */
function textsIn(fact: unknown): string[] {
  // An id that is a word of the lexicon is no name: it may be said, and has to be heard.
  if (typeof fact === 'string') return isLexical(fact) ? [] : [fact];
  if (Array.isArray(fact)) return fact.flatMap(textsIn);
  if (typeof fact === 'object' && fact !== null)
    return Object.entries(fact)
      .filter(([key]) => !('title' in fact && key === 'kind'))
      .flatMap(([key, each]) => (key === 'title' ? [String(each)] : textsIn(each)));
  return [];
}

/** The text with each name among the facts as `⟨n⟩`. */
function withoutNames(text: string, facts: readonly unknown[]): string {
  const names = [...new Set(facts.flatMap(textsIn))].filter((name) => name !== '');
  return replaceNames(text, names, (name) => `⟨${names.indexOf(name) + 1}⟩`);
}

/** Every number among facts, however deep, in order. */
function numbersIn(fact: unknown): number[] {
  if (typeof fact === 'number') return [fact];
  return typeof fact === 'object' && fact !== null ? Object.values(fact).flatMap(numbersIn) : [];
}

/** A number from which on it is a time, in microseconds since 1970, and said as a day. */
const A_TIME = 1e12;

/** The text with each number among the facts as `⟨nN⟩`: which of how many is a thing to be right about, too. */
function withoutNumbers(text: string, facts: readonly unknown[]): string {
  const numbers = numbersIn(facts);
  const days = numbers.map((number) =>
    Number.isSafeInteger(number) && number >= A_TIME ? dayOf(number) : '',
  );
  const undated = replaceNames(text, days, (day) => `⟨n${days.indexOf(day) + 1}⟩`);
  return undated.replace(/(?<![\w.⟨-]|\d,)\d+(?:,\d{3})*(?![\w⟩]|[.,]\d)/g, (digits) => {
    const at = numbers.indexOf(Number(digits.replaceAll(',', '')));
    return at < 0 ? digits : `⟨n${at + 1}⟩`;
  });
}

/** What one clause claims. A negation with nothing to turn is a claim of its own, so that none is overheard. */
function clauseClaims(clause: string): Claim[] {
  const claims: Claim[] = [];
  let [holder, turned, pending] = ['it', false, false];
  const words = clause.match(/⟨n?\d+⟩|!?[a-z’]+/g) ?? [];
  /** Names of whom nothing was claimed yet in this clause. */
  let idle: readonly [name: string, at: number] | undefined;
  let place: string | undefined;
  const left = (): void => {
    if (idle) claims.splice(idle[1], 0, `${idle[0]}:+named`);
    idle = undefined;
  };
  for (const word of words) {
    const name = /^⟨(\d+)⟩$/.exec(word)?.[1];
    const quantifier = QUANTIFIERS[word];
    const fact = ALONE.has(word) && words.length > 1 ? undefined : FACT_OF.get(word);
    const number = /^⟨(n\d+)⟩$/.exec(word)?.[1];
    if (number !== undefined) claims.push(`${number}:+${place ?? 'counted'}`);
    else if (name !== undefined) {
      // Of whom alone something holds, or of whom too, is said by the word before the name.
      if (pending && (holder === 'only' || holder === 'also')) claims.push(`${name}:+${holder}`);
      // Behind such a word somebody only has a part in it: it is said of another.
      if (place !== undefined) claims.push(`${name}:+${place}`);
      else {
        left();
        idle = [name, claims.length];
        holder = name;
      }
    } else if (NEGATIONS[word] !== undefined) {
      turned = !turned;
      pending = true;
      if (word === 'nobody' || word === 'none' || word === 'no') holder = 'none';
    } else if (quantifier) {
      [holder] = quantifier;
      pending = true;
    } else if (fact) {
      claims.push(`${holder}:${fact[1] === turned ? '-' : '+'}${fact[0]}`);
      if (holder === idle?.[0]) idle = undefined;
      pending = false;
    } else if (HOLDERS.has(word) && holder === 'it') holder = word;
    if (PLACES.has(word)) place = word;
    else if (!ARTICLES.has(word)) place = undefined;
  }
  left();
  if (pending) claims.push(`${holder}:${turned ? '-' : '+'}so`);
  return claims;
}

/**
 * Reads an English text back: what it claims, in order. In: the text, and the facts it was made of, whose names are told
 * from words by them. It knows the words of the lexicon and nothing of the catalogue.
 */
export function read(text: string, facts: readonly unknown[]): Claim[] {
  const said = withoutNumbers(withoutNames(text.replace(LINK, '$1'), facts), facts)
    .toLowerCase()
    .replace(MEASURES, '');
  return withInstructions(said).split(BETWEEN_CLAUSES).flatMap(clauseClaims);
}
