import { wireProblems } from '#words/wire-problem.ts';
import type { WireProblem } from './envelope.ts';

export type WireProblemCode = keyof typeof wireProblems;

/** A problem noticed at an offset. In: its number, where, and what in particular, as a sentence of its own. */
export function wireProblem(code: WireProblemCode, at: number, particular = ''): WireProblem {
  const { means, todo } = wireProblems[code];
  return { code, at, sentence: [means, particular, todo].filter((part) => part !== '').join(' ') };
}
