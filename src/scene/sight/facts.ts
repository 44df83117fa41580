import type { FactId } from '#simulation/fact.ts';

/** A row of a sight matrix: a fact of which journey of a telling, and the words for it. */
export interface FactRow {
  readonly fact: FactId;
  /** 0 is the page, 1 the look-up. */
  readonly journey: 0 | 1;
  /** Stands in a table, in the second person. */
  readonly title: string;
}

/** What an adversary may want to know, in the order a table shows it. */
export const FACT_ROWS: readonly FactRow[] = [
  { fact: 'user-address', journey: 0, title: 'where you are' },
  { fact: 'qube-address', journey: 0, title: 'which qube asked' },
  { fact: 'vpn-in-use', journey: 0, title: 'that you use a VPN' },
  { fact: 'tor-in-use', journey: 0, title: 'that you use Tor' },
  { fact: 'tor-guard', journey: 0, title: 'which guard you use' },
  { fact: 'destination-address', journey: 0, title: 'where the site is' },
  { fact: 'destination-name', journey: 0, title: 'the site’s name' },
  { fact: 'dns-name', journey: 1, title: 'the look-up of the name' },
  { fact: 'content', journey: 0, title: 'the page' },
];
