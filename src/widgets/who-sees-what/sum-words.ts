import type { Constancy, Sum } from '#storyboard/sight/constancy.ts';
import type { Finding } from '#storyboard/sight/matrix.ts';
import { whoSeesWhat } from '#words/who-sees-what.ts';

/** The parts of a sum, in the order they are told. */
const PARTS = ['always', 'depends', 'never', 'guessed'] as const;

/** A part of a sum: how it begins, its facts, and both as a sentence. */
interface Part {
  readonly term: string;
  readonly facts: readonly string[];
  readonly sentence: string;
}

/** The parts of a sum that there are. */
export function partsOf(sum: Sum): Part[] {
  return PARTS.map((part) => ({
    term: whoSeesWhat.sums[part],
    facts: sum[part],
    sentence: whoSeesWhat.summed[part](sum[part]),
  })).filter(({ facts }) => facts.length > 0);
}

/**
 * How the name of a row goes on: whether its fact fares alike in the set-ups shown. In: for each of them
 * the finding, and how they compare.
 */
export function constancyWords(constancy: Constancy, findings: readonly Finding[]): string {
  if (constancy === 'none') return '';
  if (constancy === 'depends') return whoSeesWhat.depends;
  const everywhere = findings.every(({ verdict }) => verdict !== 'none');
  return everywhere ? whoSeesWhat.same(findings.length) : whoSeesWhat.sameWhereAny;
}
