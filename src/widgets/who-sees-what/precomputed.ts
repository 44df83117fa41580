import type { RecordedAs } from '#evidence/recorded-as.ts';
import { constancyOf, type Constancy } from '#storyboard/sight/constancy.ts';
import { FACT_ROWS } from '#storyboard/sight/fact-rows.ts';
import type { Finding } from '#storyboard/sight/matrix.ts';

/** All that the widget shows, computed beforehand. */
export interface Precomputed {
  readonly list: readonly Finding[];
  /** For each position of the switches, set-up, adversary and fact: the number of the finding. */
  readonly cells: readonly (readonly (readonly (readonly number[])[])[])[];
  /** For each position of the switches and set-up: where it was built for real and recorded, or null. */
  readonly recorded: readonly (readonly (RecordedAs | null)[])[];
}

/** A fact with what an adversary can make of it in each of some set-ups. */
export interface Row {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly constancy: Constancy;
}

/**
 * One adversary's rows. In: the position of the switches, the adversary and the set-ups to show, each
 * by its number.
 */
export function rowsOf(
  { list, cells }: Precomputed,
  position: number,
  adversary: number,
  setUps: readonly number[],
): Row[] {
  return FACT_ROWS.map(({ title }, fact) => {
    const findings = setUps.flatMap(
      (setUp) => list[cells[position]?.[setUp]?.[adversary]?.[fact] ?? -1] ?? [],
    );
    return { title, findings, constancy: constancyOf(findings) };
  });
}
