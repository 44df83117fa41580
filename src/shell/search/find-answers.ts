/** A question, held to every section. */

import { asksOf, type Ask } from './asks.ts';
import { wordingOf, type Indexed, type SearchIndex, type Wording } from './search-index.ts';
import type { Section } from './section.ts';

/** Where more of the same word stops adding: the k₁ of BM25. */
const SATURATION = 3;

/** How much a section loses by what it leaves unanswered: nothing at 0, its share at 1. */
const COVERAGE = 0.6;

/** How much a heading adds that is the question itself. */
const SAME_WORDS = 1;

/** How much of that is left where only the words that say something are the same. */
const SAME_BUT_STOP_WORDS = 0.95;

/** A section that is worth less than this share of the best is no answer. */
const WORTH_SHOWING = 0.25;

/** A thing that is asked counts once, by the best of its keys: a word with many synonyms is no more than one with none. */
function answering({ strength }: Indexed, { rarity }: SearchIndex, { keys }: Ask): number {
  let best = 0;
  for (const [key, worth] of keys) {
    const found = strength.get(key) ?? 0;
    best = Math.max(best, worth * (rarity.get(key) ?? 0) * (found / (found + SATURATION)));
  }
  return best;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((each) => other.has(each)).length;
  return common / Math.max(1, one.size + other.size - common);
}

/**
 * From 0 to 1, how far a question and a heading are the same: “what is dom0” is “dom0”. Words in common among many others
 * say little.
 */
const likeness = (one: Wording, other: Wording): number =>
  Math.max(overlap(one.all, other.all), SAME_BUT_STOP_WORDS * overlap(one.said, other.said)) ** 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

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
  const weights = asks.map(({ weight, optional }) => (optional ? 0 : weight));
  const whole = sum(weights);
  const wording = wordingOf(question);
  const found = index.sections.flatMap((each): readonly Found[] => {
    const answers = asks.map((ask) => answering(each, index, ask));
    const same = likeness(wording, each.heading);
    // A question of nothing but stop words finds the heading that it is, and no other.
    const score = sum(answers) || Math.floor(same);
    if (score === 0) return [];
    const covered = whole === 0 ? 1 : sum(weights.filter((_, nth) => (answers[nth] ?? 0) > 0)) / whole;
    return [
      { section: each.section, score: each.prior * score * covered ** COVERAGE * (1 + SAME_WORDS * same) },
    ];
  });
  found.sort((a, b) => b.score - a.score);
  const best = found[0]?.score ?? 0;
  return { found: found.filter(({ score }) => score >= best * WORTH_SHOWING), unknown };
}
