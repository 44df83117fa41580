import { sealProblems } from '#words/seal-problem.ts';
import type { WireProblem } from '../envelope.ts';

/** What opening gives: the plaintext, or why it stayed shut. */
export type Opened = { readonly plain: Uint8Array } | { readonly problem: WireProblem };

export type SealProblemCode = keyof typeof sealProblems;

/** A problem noticed at an offset. In: its number, where, and what in particular, as a sentence of its own. */
export function sealProblem(code: SealProblemCode, at: number, particular = ''): WireProblem {
  const { means, todo } = sealProblems[code];
  return { code, at, sentence: [means, particular, todo].filter((part) => part !== '').join(' ') };
}
