import { FACTS, type FactId } from '#simulation/fact.ts';
import type { Verdict } from '#simulation/reason.ts';
import type { Claim, FrameRef, Outcome } from './claim.ts';
import { saysWords } from './claim-words.ts';

/** One thing that the model says, held to the captures, as a widget shows it. */
export interface Held {
  /** In words. */
  readonly says: string;
  /** Of a fact: what it is by the end of the flow. */
  readonly verdict?: Verdict;
  readonly outcome: Outcome;
  readonly frames: readonly FrameRef[];
  readonly looked: number;
  readonly because?: string;
}

/** One flow of a situation, held to the captures. */
export interface HeldFlow {
  /** Place → fact → how it fared. */
  readonly facts: Readonly<Record<string, Readonly<Partial<Record<FactId, Held>>>>>;
  /** How it ends, and by which rule. */
  readonly ends: Readonly<Partial<Record<'end' | 'rule', Held>>>;
}

/** What is served of a situation’s claims, as `/captures/SITUATION/claims.json`. */
export interface HeldSituation {
  /** What each place of a capture is called. */
  readonly titles: Readonly<Record<string, string>>;
  readonly flows: readonly HeldFlow[];
}

function isFact(about: Claim['about']): about is FactId {
  return (FACTS as readonly string[]).includes(about);
}

function heldOf(claim: Claim): Held {
  const { verdict, outcome, frames, looked, because } = claim;
  return {
    says: saysWords(claim),
    ...(verdict !== undefined && { verdict }),
    outcome,
    frames,
    looked,
    ...(because !== undefined && { because }),
  };
}

function heldFlow(claims: readonly Claim[]): HeldFlow {
  const facts: Record<string, Partial<Record<FactId, Held>>> = {};
  const ends: Partial<Record<'end' | 'rule', Held>> = {};
  for (const claim of claims) {
    const { about, place } = claim;
    if (isFact(about)) (facts[place] ??= {})[about] = heldOf(claim);
    else if (about === 'end' || about === 'rule') ends[about] = heldOf(claim);
  }
  return { facts, ends };
}

/** The claims of a situation as its widgets ask for them, flow by flow. In: its claims, and how many flows it has. */
export function heldFlows(claims: readonly Claim[], flows: number): HeldFlow[] {
  return Array.from({ length: flows }, (_, flow) => heldFlow(claims.filter((claim) => claim.flow === flow)));
}
