import type { Finding } from './matrix.ts';

/** Set-ups that stand side by side and come to the same finding. */
export interface Span {
  readonly first: number;
  readonly count: number;
  readonly finding: Finding;
}

/** Draws neighbours with the same finding together. In: one finding for each set-up, in their order. */
export function spansOf(findings: readonly Finding[]): Span[] {
  const spans: Span[] = [];
  findings.forEach((finding, i) => {
    const last = spans.at(-1);
    if (last && JSON.stringify(last.finding) === JSON.stringify(finding))
      spans[spans.length - 1] = { ...last, count: last.count + 1 };
    else spans.push({ first: i, count: 1, finding });
  });
  return spans;
}

/**
 * How a fact fares over several set-ups. `always`: it is learnt in every one of them. `never`: in none, for certain.
 * `unknown`: in none for certain, and somewhere it cannot be told. `none`: there is no such thing anywhere.
 */
export type Constancy = 'always' | 'never' | 'depends' | 'unknown' | 'none';

/**
 * Compares the findings of several set-ups. Where there is no such thing, nothing is learnt: such a set-up counts, so what
 * is learnt wherever there is something to learn is not learnt always.
 */
export function constancyOf(findings: readonly Finding[]): Constancy {
  const verdicts = new Set(findings.map(({ verdict }) => verdict));
  if (findings.every(({ verdict }) => verdict === 'none')) return 'none';
  if (verdicts.has('visible')) return verdicts.size === 1 ? 'always' : 'depends';
  if (verdicts.has('unknown')) return verdicts.has('hidden') ? 'depends' : 'unknown';
  return 'never';
}

/**
 * What an adversary learns whatever the set-up, by the set-up, never, or can guess at best: each fact's
 * words. What is not known somewhere is not summed up as never learnt, nor as learnt.
 */
export interface Sum {
  readonly always: readonly string[];
  readonly depends: readonly string[];
  readonly never: readonly string[];
  readonly guessed: readonly string[];
}

function partOf(findings: readonly Finding[]): keyof Sum | undefined {
  const constancy = constancyOf(findings);
  if (constancy === 'none') return undefined;
  if (constancy === 'always' || constancy === 'never') return constancy;
  return findings.some(({ verdict }) => verdict === 'visible') ? 'depends' : 'guessed';
}

/** Sums a matrix up. In: for each fact its words and its finding in each set-up. */
export function sumUp(rows: readonly { title: string; findings: readonly Finding[] }[]): Sum {
  const those = (part: keyof Sum): string[] =>
    rows.filter(({ findings }) => partOf(findings) === part).map(({ title }) => title);
  return {
    always: those('always'),
    depends: those('depends'),
    never: those('never'),
    guessed: those('guessed'),
  };
}
