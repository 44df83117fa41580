/** Sections, counted so that a question can be held to them. */

import type { Section } from './section.ts';
import { conceptsIn, rootsIn } from './terms.ts';
import { wordsOf } from './word.ts';

/** What a section is found by, and how much a word in it says of what the section is about. */
const FIELDS = {
  heading: { boost: 6, evenness: 0.5 },
  terms: { boost: 6, evenness: 0.2 },
  title: { boost: 1.5, evenness: 0.3 },
  text: { boost: 1, evenness: 0.7 },
} as const;
type Field = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as Field[];

export interface Indexed {
  readonly section: Section;
  /** How strongly it speaks of each key: a word’s root, or a concept. */
  readonly strength: ReadonlyMap<string, number>;
  /** Every word of its heading, and those that say something. */
  readonly heading: Wording;
  /** How far it is likely to be what anybody asks for. */
  readonly prior: number;
}

export interface SearchIndex {
  readonly sections: readonly Indexed[];
  /** How much each key tells two sections apart. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Every root that a section has. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Pages about this site, and not about what it explains. */
const ABOUT_US = /^(?:captures|diagrams|embedding|handouts|how-we-know|references)\//;
/** The sections that end an article: a case to try answers nothing by itself. */
const CASE = /^Now (?:a|one|try)\b/;

function priorOf({ page, heading }: Section): number {
  return (ABOUT_US.test(page) ? 0.8 : 1) * (CASE.test(heading) ? 0.5 : 1);
}

/** A concept among the keys: no word begins with this. */
export const conceptKey = (id: string): string => `#${id}`;

/** A text by its words, whatever their order. */
export interface Wording {
  readonly all: ReadonlySet<string>;
  /** Without stop words. */
  readonly said: ReadonlySet<string>;
}

export function wordingOf(text: string): Wording {
  return { all: new Set(wordsOf(text).map(({ root }) => root)), said: new Set(rootsIn(text)) };
}

/** What stands before the first heading goes by the page’s title. */
const headingOf = ({ heading, title }: Section): string => heading || title;

function textOf(section: Section, field: Field): readonly string[] {
  if (field === 'text') return section.text.split('\n');
  if (field === 'terms') return section.terms;
  if (field === 'heading') return [headingOf(section)];
  return section.heading === '' ? [] : [section.title];
}

const keysOf = (text: string): readonly string[] => [...rootsIn(text), ...conceptsIn(text).map(conceptKey)];

/**
 * Makes the index. In: every section of the site. Out: for each what it speaks of and how strongly, by BM25F (Robertson
 * and Zaragoza 2009, The Probabilistic Relevance Framework, § 3.6): a word counts for more where it is seldom, in a
 * heading or in an index term, and in a short text.
 */
export function indexed(sections: readonly Section[]): SearchIndex {
  const counted = sections.map((section) => NAMES.map((field) => textOf(section, field).flatMap(keysOf)));
  const usual = NAMES.map(
    (_, nth) =>
      counted.reduce((sum, keys) => sum + (keys[nth]?.length ?? 0), 0) / Math.max(1, counted.length),
  );
  const holders = new Map<string, number>();
  const strengths = counted.map((fields) => {
    const strength = new Map<string, number>();
    fields.forEach((keys, nth) => {
      const field = NAMES[nth];
      if (field === undefined) return;
      const { boost, evenness } = FIELDS[field];
      const share = boost / (1 - evenness + (evenness * keys.length) / Math.max(1, usual[nth] ?? 1));
      for (const key of keys) strength.set(key, (strength.get(key) ?? 0) + share);
    });
    for (const key of strength.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
    return strength;
  });
  const rarity = new Map(
    [...holders].map(([key, count]) => [key, Math.log(1 + (sections.length - count + 0.5) / (count + 0.5))]),
  );
  return {
    sections: sections.map((section, nth) => ({
      heading: wordingOf(headingOf(section)),
      section,
      strength: strengths[nth] ?? new Map(),
      prior: priorOf(section),
    })),
    rarity,
    vocabulary: new Set([...holders.keys()].filter((key) => !key.startsWith('#'))),
  };
}
