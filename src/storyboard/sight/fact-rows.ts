import type { FactId } from '#simulation/fact.ts';
import { factRows } from '#words/fact-rows.ts';

/** A row of a sight matrix: a fact of which journey of a storyboard, and the words for it. */
export interface FactRow {
  readonly fact: FactId;
  /** 0 is the page, 1 the look-up. */
  readonly journey: 0 | 1;
  /** Stands in a table, in the second person. */
  readonly title: string;
}

/** What an adversary may want to know, in the order a table shows it. */
export const FACT_ROWS: readonly FactRow[] = [
  { fact: 'user-address', journey: 0, title: factRows.titles['user-address'] },
  { fact: 'qube-address', journey: 0, title: factRows.titles['qube-address'] },
  { fact: 'vpn-in-use', journey: 0, title: factRows.titles['vpn-in-use'] },
  { fact: 'tor-in-use', journey: 0, title: factRows.titles['tor-in-use'] },
  { fact: 'tor-guard', journey: 0, title: factRows.titles['tor-guard'] },
  { fact: 'destination-address', journey: 0, title: factRows.titles['destination-address'] },
  { fact: 'destination-name', journey: 0, title: factRows.titles['destination-name'] },
  { fact: 'dns-name', journey: 1, title: factRows.titles['dns-name'] },
  { fact: 'content', journey: 0, title: factRows.titles.content },
];
