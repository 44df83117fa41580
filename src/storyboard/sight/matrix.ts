import type { SourceId } from '#model/source.ts';
import type { FactId } from '#simulation/fact.ts';
import type { Verdict } from '#simulation/reason.ts';
import { lookOn, type LookOn, type Sight } from '#simulation/sight.ts';
import { factRows } from '#words/fact-rows.ts';
import { named } from '../postcard-head.ts';
import type { Storyboard } from '../storyboard.ts';
import { FACT_ROWS } from './fact-rows.ts';

/** What one adversary can make of one fact. `none`: there is no such thing to be seen. */
export interface Finding {
  readonly verdict: Verdict | 'none';
  readonly shown?: string;
  readonly sentence: string;
  readonly source: SourceId;
}

/** Findings by their number in a list that keeps each once. */
export interface Findings {
  readonly list: readonly Finding[];
  /** For each storyboard, for each place, for each of `FACT_ROWS`: the number of the finding. */
  readonly cells: readonly (readonly (readonly number[])[])[];
}

const ADDRESSES: ReadonlySet<string> = new Set(['user-address', 'destination-address', 'tor-guard']);

/** What is said where a set-up has no such thing, by the fact. */
const ABSENT: Readonly<Partial<Record<FactId, string>>> = factRows.none;

function findingOf({ network }: Storyboard, asked: FactId, sight: Sight | undefined): Finding {
  if (!sight || sight.reason === 'absent')
    return { verdict: 'none', sentence: ABSENT[asked] ?? sight?.sentence ?? '', source: 'model' };
  const { verdict, value, sentence, source, fact } = sight;
  const shown = value !== undefined && ADDRESSES.has(fact) ? named(network, value) : value;
  return { verdict, ...(shown !== undefined && { shown }), sentence, source };
}

function looksOf({ network, toldJourneys }: Storyboard): LookOn[] {
  return toldJourneys.map(({ journey, steps }) => lookOn(network, journey, steps));
}

/**
 * What everyone can make of everything, once the whole story has passed. In: a storyboard for each
 * set-up, its page first and its look-up second if there is one, and the places to look from.
 */
export function findingsOf(storyboards: readonly Storyboard[], places: readonly string[]): Findings {
  const numbers = new Map<string, number>();
  const list: Finding[] = [];
  const numberOf = (finding: Finding): number => {
    const key = JSON.stringify(finding);
    const number = numbers.get(key) ?? list.push(finding) - 1;
    numbers.set(key, number);
    return number;
  };
  const cells = storyboards.map((storyboard) => {
    const looks = looksOf(storyboard);
    return places.map((place) => {
      const seen = looks.map((look) => look({ place }).by(Infinity));
      return FACT_ROWS.map(({ fact, journey }) =>
        numberOf(findingOf(storyboard, fact, seen[journey]?.(fact))),
      );
    });
  });
  return { list, cells };
}
